import { type PlaceValue, sameValue } from './place-value.ts'
import { type Place, type Places, parsePlaceKey } from './places.ts'
import { type RecordName, recordKey, recordOf, recordsIn, upwards } from './records.ts'

/** What two sides did to the same places while apart. Nothing here decides between them: the merge already kept what
 *  it could, and people choose. */

/** Keys in both, in order. */
export const bothTouched = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>): readonly string[] =>
  [...mine].filter((key) => theirs.has(key)).sort()

/** What a place would read in each telling. */
export interface PlaceVersions {
  readonly key: string
  readonly place: Place
  readonly base: PlaceValue | null
  readonly mine: PlaceValue | null
  readonly theirs: PlaceValue | null
  readonly now: PlaceValue | null
}

/** The document as it was before both went apart, as each side had it alone, and as it is merged. */
export interface Tellings {
  readonly base: Places
  readonly mine: Places
  readonly theirs: Places
  readonly now: Places
}

/** Every version of the places both touched, where they truly differ: a side that came back to what was there before,
 *  or to what the other wrote, leaves nothing to choose. */
export function versionsOf(keys: readonly string[], tellings: Tellings): readonly PlaceVersions[] {
  return keys.flatMap((key) => {
    const place = parsePlaceKey(key)
    if (!place) return []
    const [base, mine, theirs, now] = [tellings.base, tellings.mine, tellings.theirs, tellings.now].map(
      (places) => places.get(key) ?? null,
    ) as [PlaceValue | null, PlaceValue | null, PlaceValue | null, PlaceValue | null]
    const settled = sameValue(mine, theirs) || sameValue(mine, base) || sameValue(theirs, base)
    return settled ? [] : [{ key, place, base, mine, theirs, now }]
  })
}

/** Records that one side set aside while the other worked on what is in them. The work waits in them. */
export interface EditedWhileAside {
  readonly record: RecordName
  readonly setAsideBy: 'mine' | 'theirs'
  /** The places that the other side touched. */
  readonly keys: readonly string[]
}

export function editedWhileAside(
  now: Places,
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): readonly EditedWhileAside[] {
  return [
    ...asideOf(now, mine, theirs).map((each) => ({ ...each, setAsideBy: 'mine' as const })),
    ...asideOf(now, theirs, mine).map((each) => ({ ...each, setAsideBy: 'theirs' as const })),
  ]
}

function asideOf(now: Places, by: ReadonlySet<string>, others: ReadonlySet<string>) {
  const records = recordsIn(now)
  const aside = new Map<string, { record: RecordName; keys: string[] }>()
  for (const key of [...others].sort()) {
    const place = parsePlaceKey(key)
    const inside = place && recordOf(records, place)
    const around = inside ? upwards(records, inside) : []
    const record = around.find((each) => records.isAside(each) && by.has(recordKey(each)))
    if (!record || key === recordKey(record)) continue
    const entry = aside.get(recordKey(record)) ?? { record, keys: [] }
    entry.keys.push(key)
    aside.set(recordKey(record), entry)
  }
  return [...aside.values()]
}
