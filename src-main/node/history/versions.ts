import { type Change, tellChanges } from '../../../shared/documents/history/changes.ts'
import { ownersIn, type PlaceOwner } from '../../../shared/documents/history/place-owner.ts'
import { type Places, readPlaces } from '../../../shared/documents/history/places.ts'
import type { Membership } from '../../../shared/domain/team/membership.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import type { Library } from '../library/library.ts'
import { countPeople, type Person, peopleOf, type TouchedByPerson } from './people.ts'
import type { Replays, TouchedEdit } from './replay.ts'

/** The history of a room as people read it: days, who worked on what, and what it read before and after. */
export interface Versions {
  /** Newest first. */
  days(room: string): Promise<readonly HistoryDay[]>
  /** The stretches of work of one day, `YYYY-MM-DD`, newest first. */
  day(room: string, day: string): Promise<readonly Moment[]>
  /** What differs between two moments; null = now. */
  compare(room: string, from: number, to: number | null): Promise<readonly OwnedChange[]>
}

export interface HistoryDay {
  readonly day: string
  readonly people: readonly TouchedByPerson[]
}

/** Somebody's work without a longer pause and without anybody else's in between. */
export interface Moment extends TouchedByPerson {
  /** The edit before it and its last one: what `compare` and `restore` take. */
  readonly from: number
  readonly to: number
  /** Milliseconds since 1970, by the clock of whoever wrote. */
  readonly startedAt: number
  readonly endedAt: number
}

export interface OwnedChange extends Change {
  readonly owner: PlaceOwner
}

export interface VersionsDeps {
  readonly replays: Replays
  readonly library: Library
  readonly clock: Clock
  readonly membership: { now(): Membership }
  readonly device: { readonly id: string }
}

const PAUSE_MS = 15 * 60_000

export function createVersions(deps: VersionsDeps): Versions {
  const { replays, library, clock } = deps
  const person = () => peopleOf(deps.membership.now(), deps.device.id)
  const nowPlaces = (room: string): Places => library.read(room, readPlaces)
  const owner = (room: string) => ownersIn(nowPlaces(room))

  /** A clock that runs ahead must not put today's work into next year. */
  const dayOf = (edit: TouchedEdit) => localDay(Math.min(edit.at, clock.now()))

  async function compare(room: string, from: number, to: number | null) {
    const before = await replays.placesAt(room, from)
    const after = to === null ? nowPlaces(room) : await replays.placesAt(room, to)
    const [was, is] = [ownersIn(before), ownersIn(after)]
    return tellChanges(before, after).map((change) => ({
      ...change,
      owner: (change.after === null && change.kind === 'removed' ? was : is)(change.place),
    }))
  }

  return {
    async days(room) {
      const byDay = new Map<string, TouchedEdit[]>()
      for (const edit of await replays.edits(room)) {
        const day = dayOf(edit)
        const edits = byDay.get(day)
        if (edits) edits.push(edit)
        else byDay.set(day, [edit])
      }
      const [who, where] = [person(), owner(room)]
      return [...byDay]
        .map(([day, edits]) => ({ day, people: countPeople(edits, who, where) }))
        .sort((a, b) => (a.day < b.day ? 1 : -1))
    },
    async day(room, day) {
      const edits = await replays.edits(room)
      const [who, where] = [person(), owner(room)]
      return momentsOf(edits, who)
        .filter((moment) => dayOf(moment.edits[0] as TouchedEdit) === day)
        .map((moment) => tellMoment(moment, countPeople(moment.edits, who, where)))
        .reverse()
    },
    compare,
  }
}

function localDay(at: number): string {
  const date = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

interface Stretch {
  readonly before: number
  readonly memberId: string
  readonly edits: TouchedEdit[]
}

function momentsOf(edits: readonly TouchedEdit[], person: (writer: string) => Person): Stretch[] {
  const stretches: Stretch[] = []
  let before = 0
  for (const edit of edits) {
    const { memberId } = person(edit.writer)
    const current = stretches.at(-1)
    const last = current?.edits.at(-1)
    const goesOn =
      last &&
      current?.memberId === memberId &&
      Math.abs(edit.at - last.at) <= PAUSE_MS &&
      localDay(edit.at) === localDay(last.at)
    if (goesOn) current.edits.push(edit)
    else stretches.push({ before, memberId, edits: [edit] })
    before = edit.row
  }
  return stretches
}

function tellMoment({ before, edits }: Stretch, people: readonly TouchedByPerson[]): Moment {
  const [first, last] = [edits[0], edits.at(-1)] as [TouchedEdit, TouchedEdit]
  return {
    ...(people[0] as TouchedByPerson),
    from: before,
    to: last.row,
    startedAt: first.at,
    endedAt: last.at,
  }
}
