import { expect, test } from 'vitest'
import type { ShellTrouble } from '../../../../shared/api/shell.ts'
import { readTrouble, troubleHash } from '../../../../shared/api/shell.ts'
import type { OpenHostError } from '../../../../src-main/node/host.ts'
import { type TroubleType, troubleWords } from '../../../../src-renderer/features/trouble/trouble-words.ts'
import { createTranslator } from '../../../../src-renderer/messages/translator.ts'

const t = createTranslator('en')
const path = '/home/rosa/Common Prep'

/** One of each; a reason that the host learns and the page does not, or the other way round, does not compile. */
const troubles: {
  readonly [T in (OpenHostError | ShellTrouble)['type']]: Extract<OpenHostError | ShellTrouble, { type: T }>
} & Record<TroubleType, unknown> = {
  NotAFolder: { type: 'NotAFolder', path },
  FolderNotWritable: { type: 'FolderNotWritable', path },
  ForeignFolder: { type: 'ForeignFolder', path, found: 'photos' },
  KeyMissing: { type: 'KeyMissing', path },
  KeyDamaged: { type: 'KeyDamaged', path },
  DatabaseMissing: { type: 'DatabaseMissing', path },
  InUse: { type: 'InUse', path },
  DatabaseDamaged: { type: 'DatabaseDamaged', path, reason: 'SQLITE_NOTADB' },
  ForeignDatabase: { type: 'ForeignDatabase', path },
  NewerDatabase: { type: 'NewerDatabase', path, version: 90 },
  DiskFull: { type: 'DiskFull', path },
  HostStopped: { type: 'HostStopped', code: 9 },
}

test.each(Object.values(troubles))(
  '$type is told with its facts and what to do, in both languages',
  (trouble) => {
    for (const language of ['en', 'es'] as const) {
      const read = readTrouble(troubleHash(trouble))
      const words = troubleWords(createTranslator(language), read ?? { type: 'lost' })
      expect(words.title).not.toContain('Common Prep could not open')
      expect(words.steps.length).toBeGreaterThan(0)
      const facts = Object.entries(trouble).filter(([name]) => name !== 'type')
      for (const [, fact] of facts) expect(words.text).toContain(String(fact))
    }
  },
)

test('data that is there but does not open is never called empty', () => {
  for (const trouble of [
    troubles.KeyMissing,
    troubles.KeyDamaged,
    troubles.DatabaseMissing,
    troubles.DatabaseDamaged,
  ]) {
    expect(troubleWords(t, trouble).text).toContain('no empty team was made')
  }
})

test('trying again is offered only where it can help', () => {
  const once = Object.values(troubles).filter((trouble) => !troubleWords(t, trouble).mayRetry)
  expect(once.map(({ type }) => type)).toEqual(['ForeignFolder', 'ForeignDatabase', 'NewerDatabase'])
})

test('a reason of a newer host is named as it is', () => {
  expect(troubleWords(t, { type: 'toString' }).text).toContain('toString')
})
