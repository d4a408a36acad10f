import { appContract } from '../../../shared/api/app-contract.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import type { Log } from '../../../shared/lib/log.ts'

/** The headless hub's log: one JSON line per event. It stays on a school's computer and may be sent to somebody
 *  who helps, so no name, address, code or ticket may be in it. A field goes in only when it is on this list and
 *  its value looks as the list says; a mistake elsewhere costs a field, never a teacher's name. */
export interface HubLogDeps {
  readonly clock: Clock
  /** Takes a line with its end. */
  write(line: string): void
}

type Fact = string | number | boolean
/** What is written for a fact; null leaves it out. */
type Rule = (value: Fact) => Fact | null

const number: Rule = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : null)
const yesOrNo: Rule = (value) => (typeof value === 'boolean' ? value : null)
const oneOf =
  (words: readonly string[]): Rule =>
  (value) =>
    typeof value === 'string' && words.includes(value) ? value : 'other'
const like =
  (pattern: RegExp): Rule =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : null

const ROOM_KINDS = ['team', 'unit', 'image', 'comments', 'framework', 'unpacked', 'private']
const REASONS = [
  'PortTaken',
  'PortForbidden',
  'DiskFull',
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'SqliteError',
  'ZodError',
]
const OUR_FILE =
  /[/\\](?:src-main|shared|out|node_modules)[/\\](?:.*[/\\])?([a-z0-9-]+\.(?:ts|js|mjs)):(\d{1,6}):\d{1,6}\)?$/
const ERROR_CODE = /^(E[A-Z]{2,20}|SQLITE_[A-Z_]{2,30})$/

/** Every field that the log knows. */
const FIELDS: Readonly<Record<string, Rule>> = {
  port: number,
  healthPort: number,
  guests: number,
  documents: number,
  count: number,
  bytes: number,
  milliseconds: number,
  network: yesOrNo,
  version: like(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  signal: oneOf(['SIGTERM', 'SIGINT']),
  state: oneOf(['fine', 'full']),
  reason: (value) => (ERROR_CODE.test(String(value)) ? value : oneOf(REASONS)(value)),
  reference: like(/^[0-9a-f]{8}$/),
  /** The operation of the contract that failed. */
  name: oneOf(Object.keys(appContract)),
  /** A room's kind; which unit it is concerns nobody outside of the team. */
  room: (value) => oneOf(ROOM_KINDS)(String(value).split(':')[0] ?? ''),
  cause: (value) => placesOf(String(value)),
}

/** The files of ours and lines of a stack. Its message may quote what a teacher wrote, its paths name the computer's user. */
function placesOf(stack: string): string {
  const frames = stack.split('\n').filter((line) => /^ {4}at /.test(line))
  const places = frames.map((line) => OUR_FILE.exec(line))
  return places
    .flatMap((found) => (found ? `${found[1]}:${found[2]}` : []))
    .slice(0, 8)
    .join(' ')
}

const PLAIN_MESSAGE = /^[a-z][a-z ,-]{0,79}$/

export function createHubLog({ clock, write }: HubLogDeps): Log {
  const line =
    (level: 'info' | 'warn') =>
    (message: string, facts: Readonly<Record<string, Fact>> = {}): void => {
      const at = new Date(clock.now()).toISOString()
      const event = PLAIN_MESSAGE.test(message) ? message : 'other'
      write(`${JSON.stringify({ at, level, event, ...allowed(facts) })}\n`)
    }
  return { info: line('info'), warn: line('warn') }
}

function allowed(facts: Readonly<Record<string, Fact>>): Record<string, Fact> {
  const kept = Object.entries(facts).flatMap(([field, value]): [string, Fact][] => {
    const rule = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined
    const written = rule?.(value) ?? null
    return written === null ? [] : [[field, written]]
  })
  return Object.fromEntries(kept)
}
