import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createHubLog } from '../../../src-main/node/health/log.ts'
import { projectRoot } from '../../../src-main/setup/project.mjs'

const AT = '2026-09-01T07:00:00.000Z'

function openLog() {
  const lines: string[] = []
  const log = createHubLog({ clock: { now: () => Date.parse(AT) }, write: (line) => void lines.push(line) })
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? 'null') as unknown }
}

test('an event is one line of JSON with a time, a level and its facts', () => {
  const { log, lines, last } = openLog()
  log.info('hub started', { port: 4747, healthPort: 4748, network: true, version: '0.1.0' })
  expect(last()).toEqual({
    at: AT,
    level: 'info',
    event: 'hub started',
    port: 4747,
    healthPort: 4748,
    network: true,
    version: '0.1.0',
  })
  log.warn('disk', { state: 'full' })
  expect(last()).toEqual({ at: AT, level: 'warn', event: 'disk', state: 'full' })
  expect(lines.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true)
})

test('of a failed call it keeps the operation, the reference and the places, not the message', () => {
  const { log, last } = openLog()
  const cause = [
    'TypeError: Ana López asked for "Fractions"',
    '    at Lopez.ts:1:1',
    '    at ana lopez',
    '    at /home/ana/plan.ts:3:4',
    '    at readUnit (file:///home/ana/common-prep/shared/documents/unit/read.ts:12:34)',
    '    at C:\\Users\\Ana\\common-prep\\src-main\\node\\host.ts:56:7',
  ].join('\n')
  log.warn('a call failed', { name: 'team.status', reference: '0a1b2c3d', cause })
  expect(last()).toEqual({
    at: AT,
    level: 'warn',
    event: 'a call failed',
    name: 'team.status',
    reference: '0a1b2c3d',
    cause: 'read.ts:12 host.ts:56',
  })
})

const CANARIES = [
  'Ana',
  'ana lopez',
  'Ana López',
  'anaLopez',
  'Room 12',
  '192.168.1.20',
  'fe80::1',
  'room12.school.example',
  'K7QM-2XRD-99TT-0ABC',
  '4821-ABCD2345',
  'ticket.c2VjcmV0c2VjcmV0',
  'c2VjcmV0c2VjcmV0c2VjcmV0',
  'unit:k3j2h1g0',
  '/home/ana/Common Prep',
  'file:///home/ana/plan.ts',
  'Fractions, week 2',
  'ana@school.example',
  'bo\n{"event":"forged"}',
]

const KNOWN_FIELDS =
  'port healthPort guests documents count bytes milliseconds network version signal state reason reference name room cause'
const OTHER_FIELDS =
  'memberName title address ticket secret code email path url text toString __proto__ constructor'

test('no canary comes out, whatever field it is put into', () => {
  const { log, lines } = openLog()
  for (const canary of CANARIES) {
    for (const field of `${KNOWN_FIELDS} ${OTHER_FIELDS}`.split(' ')) {
      log.info('disk', { [field]: canary })
      log.warn('disk', { [canary]: canary, [field]: canary })
    }
    log.warn('a call failed', { cause: `Error: ${canary}\n    at ${canary} (${canary})\n    at ${canary}` })
    log.warn('disk', Object.defineProperty({}, '__proto__', { value: canary, enumerable: true }))
  }
  const all = lines.join('').toLowerCase()
  const escaped = (text: string) => JSON.stringify(text).slice(1, -1).toLowerCase()
  // The kind of a room is no secret; which one it is.
  const secrets = CANARIES.map((canary) => canary.replace(/^unit:/, ''))
  expect(secrets.filter((secret) => all.includes(escaped(secret)))).toEqual([])
  for (const line of lines) expect(Object.keys(JSON.parse(line)).every(isKnown)).toBe(true)
})

const isKnown = (field: string): boolean => `at level event ${KNOWN_FIELDS}`.split(' ').includes(field)

test('a message with a name, a number or an address in it is not written', () => {
  const { log, last } = openLog()
  for (const message of ['Ana joined', 'joined from 10.0.0.1', 'código', '', 'x'.repeat(200), 'two\nlines']) {
    log.info(message)
    expect(last()).toEqual({ at: AT, level: 'info', event: 'other' })
  }
})

test('everybody who logs says a fixed sentence that the log takes', () => {
  const calls = globSync('src-main/node/**/*.ts', { cwd: projectRoot }).flatMap((path) =>
    [...readFileSync(join(projectRoot, path), 'utf8').matchAll(/\blog\??\.(?:info|warn)\(\s*([^,)]*)/g)].map(
      (found) => ({ path, message: found[1] ?? '' }),
    ),
  )
  expect(calls.length).toBeGreaterThan(3)
  expect(calls.filter(({ message }) => !/^'[a-z][a-z ,-]{0,79}'$/.test(message.trim()))).toEqual([])
})
