import type { Database } from 'better-sqlite3'
import type { Line } from '../../../shared/domain/planning/language.ts'
import { codeKey } from '../../../shared/domain/standards/code.ts'
import { type ListedEntry, listedWords } from '../../../shared/domain/standards/words.ts'
import { writeBuiltIn } from '../store/projections/catalog-projection.ts'

/** What the lists say that standards ask, by code key: one question, however many standards. */
export function createListedWords(db: Database): (codes: Iterable<string>) => ReadonlyMap<string, Line> {
  const entries = db.prepare(`
    SELECT code_key AS key, official, language, words FROM catalog_standard
    WHERE code_key IN (SELECT value FROM json_each(?)) ORDER BY position`)
  return (codes) => {
    writeBuiltIn(db)
    const keys = [...new Set([...codes].map(codeKey))].filter((key) => key !== '')
    const byKey = new Map<string, ListedEntry[]>()
    for (const { key, words, ...entry } of entries.all(JSON.stringify(keys)) as StoredEntry[]) {
      const known = byKey.get(key) ?? []
      byKey.set(key, [...known, { ...entry, ...(JSON.parse(words) as StoredWords) }])
    }
    return new Map([...byKey].map(([key, each]) => [key, listedWords(each).ours]))
  }
}

type StoredWords = Pick<ListedEntry, 'ours' | 'family' | 'iCan'>

interface StoredEntry extends Pick<ListedEntry, 'official' | 'language'> {
  readonly key: string
  readonly words: string
}
