import * as z from 'zod'
import type { PlaceOwner } from '../documents/history/place-owner.ts'
import type { PlaceValue } from '../documents/history/place-value.ts'
import type { Place } from '../documents/history/places.ts'
import { operation } from './contract.ts'
import { id, line, noFailure, nothing, tagged } from './values.ts'

/** Who changed what and when, what came in after time apart, and how to bring back what stood there. Moments are
 *  numbers of edits in this computer's log; places go by their keys (`documents/history/places.ts`). */

/** Plain values whose shape `documents/history` gives. */
const plain = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null)

const place = plain<Place>()
const placeOwner = plain<PlaceOwner>()
const placeValue = plain<PlaceValue>().nullable()
const row = z.number().int().min(0)
/** A unit by its id; null: the team's own document; what was unpacked of a standard, and a list of standards, by the
 *  name of their room (`documents/history/told-room.ts`). */
const unitId = z.union([id, z.string().regex(/^(unpacked|framework):[0-9a-z]{8,32}$/)]).nullable()
const side = z.enum(['mine', 'theirs'])

const touchedByPerson = z.object({
  /** A member, or a computer that no member is known of (`name` is '' then). */
  memberId: z.string(),
  name: z.string(),
  isMe: z.boolean(),
  edits: z.number(),
  holders: z.array(z.object({ holder: plain<PlaceOwner['holder']>(), places: z.number() })).readonly(),
})

const moment = touchedByPerson.extend({
  /** The edit before, and the last one of it. */
  from: row,
  to: row,
  startedAt: z.number(),
  endedAt: z.number(),
})
export type HistoryMoment = z.output<typeof moment>

const ownedChange = z.object({
  key: z.string(),
  kind: z.enum(['added', 'setAside', 'broughtBack', 'removed', 'moved', 'retitled', 'written', 'changed']),
  /** Every place it stands for: what to name for bringing it back. */
  keys: z.array(z.string()).readonly(),
  place,
  owner: placeOwner,
  before: placeValue,
  after: placeValue,
})
export type HistoryChange = z.output<typeof ownedChange>

const bothTouched = z.object({
  key: z.string(),
  place,
  owner: placeOwner,
  base: placeValue,
  mine: placeValue,
  theirs: placeValue,
  now: placeValue,
  kept: side.nullable(),
})

export const mergeReport = z.object({
  id,
  at: z.number(),
  since: z.number(),
  units: z
    .array(
      z.object({
        unitId,
        title: line,
        people: z.array(touchedByPerson).readonly(),
        both: z.array(bothTouched).readonly(),
        /** Set aside by one side while the other worked in it. */
        setAside: z
          .array(z.object({ key: z.string(), owner: placeOwner, setAsideBy: side, places: z.number() }))
          .readonly(),
      }),
    )
    .readonly(),
})
export type MergeReportGiven = z.output<typeof mergeReport>

/** `row`: the edit it became, for `history.undoRestore`; null when all read so already. */
const restored = z.object({ places: z.number(), row: row.nullable() })

const noSuchUnit = tagged('NoSuchUnit')
const mayNot = tagged('MayNot')

export const historyApi = {
  'history.days': operation({
    takes: z.object({ unitId }),
    gives: z.array(z.object({ day: z.string(), people: z.array(touchedByPerson).readonly() })).readonly(),
    fails: noSuchUnit,
  }),
  'history.day': operation({
    takes: z.object({ unitId, day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }),
    gives: z.array(moment).readonly(),
    fails: noSuchUnit,
  }),
  /** What differs between two moments; `to` null = now. */
  'history.compare': operation({
    takes: z.object({ unitId, from: row, to: row.nullable() }),
    gives: z.array(ownedChange).readonly(),
    fails: noSuchUnit,
  }),
  /** Brings back what stood there after the edit `row`. */
  'history.restore': operation({
    takes: z.object({
      unitId,
      row,
      scope: z.discriminatedUnion('type', [
        tagged('all'),
        /** One lesson or check. */
        z.object({ type: z.literal('holder'), id }),
        z.object({ type: z.literal('places'), keys: z.array(z.string().max(400)).min(1).max(10_000) }),
      ]),
    }),
    gives: restored,
    fails: z.union([noSuchUnit, mayNot]),
  }),
  'history.undoRestore': operation({
    takes: z.object({ unitId, row }),
    gives: restored,
    fails: z.union([noSuchUnit, mayNot, tagged('NoSuchRestore')]),
  }),
  'history.retention': operation({ takes: nothing, gives: z.object({ days: z.number() }), fails: noFailure }),
  /** Counts from the next start on. */
  'history.setRetention': operation({
    takes: z.object({ days: z.number().int().min(30).max(3650) }),
    gives: nothing,
    fails: noFailure,
  }),
  /** What came in after time apart, newest first, until dismissed. */
  'report.list': operation({ takes: nothing, gives: z.array(mergeReport).readonly(), fails: noFailure }),
  /** Makes a place that both touched read as one side had it. */
  'report.keep': operation({
    takes: z.object({ reportId: id, unitId, key: z.string().max(400), side }),
    gives: restored,
    fails: z.union([tagged('NoSuchReport'), tagged('NoSuchPlace'), mayNot]),
  }),
  'report.dismiss': operation({ takes: z.object({ reportId: id }), gives: nothing, fails: noFailure }),
}
