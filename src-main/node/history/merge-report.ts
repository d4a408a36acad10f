import {
  bothTouched,
  editedWhileAside,
  type PlaceVersions,
  versionsOf,
} from '../../../shared/documents/history/both-touched.ts'
import { ownersIn, type PlaceOwner } from '../../../shared/documents/history/place-owner.ts'
import {
  type Place,
  type Places,
  parsePlaceKey,
  readPlaces,
} from '../../../shared/documents/history/places.ts'
import { recordKey } from '../../../shared/documents/history/records.ts'
import { standardsHolder } from '../../../shared/documents/history/standards-owner.ts'
import { type ToldDocument, toldOfRoom } from '../../../shared/documents/history/told-room.ts'
import type { Line } from '../../../shared/domain/planning/language.ts'
import { deviceOf, type Heads } from '../../../shared/protocol/signed-edit.ts'
import type { LoggedEdit } from '../store/edit-log.ts'
import { countPeople, peopleOf, type TouchedByPerson } from './people.ts'
import type { TouchedEdit } from './replay.ts'
import type { VersionsDeps } from './versions.ts'

/** What came in after time apart. It tells and never asks: the merge has already kept what it could. */
export interface MergeReport {
  readonly id: string
  /** When it was made, and since when this computer was apart; milliseconds since 1970. */
  readonly at: number
  readonly since: number
  readonly units: readonly UnitReport[]
}

export interface UnitReport {
  /** What else but a unit it may be: `told-room.ts`. */
  readonly unitId: ToldDocument
  /** Of a unit or a list; the code of what was unpacked. */
  readonly title: Line
  /** Whose work came in, by lesson. */
  readonly people: readonly TouchedByPerson[]
  /** What both sides changed, with what each would read alone. */
  readonly both: readonly BothTouched[]
  /** Set aside by one side while the other worked on it: it waits among what was set aside, work and all. */
  readonly setAside: readonly SetAsideMeanwhile[]
}

export interface BothTouched extends PlaceVersions {
  readonly owner: PlaceOwner
  /** The side somebody chose since. */
  readonly kept: Side | null
}

export type Side = 'mine' | 'theirs'

export interface SetAsideMeanwhile {
  /** The place that says it is set aside: restoring it brings the record back. */
  readonly key: string
  readonly owner: PlaceOwner
  readonly setAsideBy: Side
  /** How many places the other side worked on. */
  readonly places: number
}

/** The edits of a room that each side made while apart. */
export interface TimeApart {
  /** What both had when they parted. */
  readonly common: Heads
  /** Edits up to this row were here before the team was met again; later ones that are not ours came in. Null when
   *  nobody told the moment: then what others wrote since came in. */
  readonly metRow: number | null
}

/** `base`: what both had; `mine`: what was done here since; `came`: what the others did; `after`: ours, while the rest
 *  still came in. */
type Part = 'base' | 'mine' | 'came' | 'after'

function partOf({ common, metRow }: TimeApart, isOwn: boolean, edit: TouchedEdit | LoggedEdit): Part {
  if (metRow !== null && edit.row > metRow) return isOwn ? 'after' : 'came'
  if (edit.seq <= (common.get(edit.writer) ?? 0)) return 'base'
  return metRow === null && !isOwn ? 'came' : 'mine'
}

/** What came into one room; null when nothing did. */
export async function reportOnRoom(
  deps: VersionsDeps,
  room: string,
  apart: TimeApart,
): Promise<UnitReport | null> {
  const edits = await deps.replays.edits(room)
  const part = (edit: TouchedEdit | LoggedEdit) =>
    partOf(apart, deviceOf(edit.writer) === deps.device.id, edit)
  const came = edits.filter((edit) => part(edit) === 'came')
  if (came.length === 0) return null
  const mine = edits.filter((edit) => part(edit) === 'mine')
  const now = deps.library.read(room, readPlaces)
  const owner = ownersIn(now)
  const [mineTouched, theirsTouched] = [touchedIn(mine), touchedIn(came)]
  const keys = bothTouched(mineTouched, theirsTouched).filter(isWorthTelling)
  return {
    unitId: toldOfRoom(room)?.told ?? null,
    title: titleIn(owner, now),
    people: countPeople(came, peopleOf(deps.membership.now(), deps.device.id), owner),
    both: keys.length > 0 ? await tellBoth(deps, room, { part, keys, now, owner }) : [],
    setAside: editedWhileAside(now, mineTouched, theirsTouched).map((each) => ({
      key: recordKey(each.record),
      owner: owner(parsePlaceKey(recordKey(each.record)) as Place),
      setAsideBy: each.setAsideBy,
      places: each.keys.length,
    })),
  }
}

const touchedIn = (edits: readonly TouchedEdit[]): ReadonlySet<string> =>
  new Set(edits.flatMap((edit) => edit.touched))

/** An order among neighbours is nothing to choose between, nor is how each side spelled the code of what it unpacked. */
function isWorthTelling(key: string): boolean {
  const place = parsePlaceKey(key)
  if (place?.kind !== 'field') return place !== null
  return place.field !== 'rank' && place.root !== 'about' && place.root !== 'CFAssociations'
}

interface Meeting {
  readonly part: (edit: LoggedEdit) => Part
  readonly keys: readonly string[]
  readonly now: Places
  readonly owner: (place: Place) => PlaceOwner
}

async function tellBoth(
  { replays }: VersionsDeps,
  room: string,
  { part, keys, now, owner }: Meeting,
): Promise<readonly BothTouched[]> {
  const alone = (parts: readonly Part[]) => replays.placesWith(room, (edit) => parts.includes(part(edit)))
  const base = await alone(['base'])
  const mine = await alone(['base', 'mine'])
  const theirs = await alone(['base', 'came'])
  return versionsOf(keys, { base, mine, theirs, now }).map((versions) => ({
    ...versions,
    owner: owner(versions.place),
    kept: null,
  }))
}

/** What the document is called; {} for the team. A code, and a list's own title, are the same in every language. */
function titleIn(owner: (place: Place) => PlaceOwner, now: Places): Line {
  const whole = standardsHolder(now)
  if (whole !== null) return { en: whole.kind === 'list' ? whole.title : whole.code }
  const titles = [...now].flatMap(([key, value]): [string, string][] => {
    const place = parsePlaceKey(key)
    if (place?.kind !== 'text' || value.kind !== 'text' || !place.name.startsWith('line/unit/title/'))
      return []
    const { language } = owner(place)
    return language === null ? [] : [[language, value.text]]
  })
  return Object.fromEntries(titles)
}

/** Is there something to choose or to bring back in it? */
export const asksForEyes = ({ units }: MergeReport): boolean =>
  units.some((unit) => unit.both.length > 0 || unit.setAside.length > 0)
