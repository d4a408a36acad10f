import { isOwnList } from '../../../shared/documents/framework/shape.ts'
import { roomOfTold, type ToldDocument, toldOfRoom } from '../../../shared/documents/history/told-room.ts'
import { parseRoom } from '../../../shared/documents/room.ts'
import { createEmitter, type Emitter } from '../../../shared/lib/emitter.ts'
import type { Ids } from '../../../shared/lib/ids.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { Heads } from '../../../shared/protocol/signed-edit.ts'
import type { EditLog } from '../store/edit-log.ts'
import { asksForEyes, type MergeReport, reportOnRoom, type Side, type UnitReport } from './merge-report.ts'
import type { ReportStore } from './report-store.ts'
import { editTowards, type Restored, type RestoringDeps } from './restoring.ts'
import type { VersionsDeps } from './versions.ts'

/** Reports on what came in after time apart, over the network or by a file; kept until they are read. */
export interface MergeReports {
  /** The team is out of reach; `since` is when both were last in step. Told again it keeps the first time. */
  wentApart(since: number): void
  /** The team was met again. Tell it before anything is taken; without it the report goes by who wrote. */
  met(): void
  /** What the other side already had of a room, told after `met` as the heads are compared: makes "both touched"
   *  exact. Heads are compared again whenever the room is opened anew, when both have all: the first time counts. */
  theyHave(room: string, heads: Heads): void
  /** In step again: makes the report. Null when nothing came in, or only a moment's worth. */
  inStep(): Promise<MergeReport | null>
  /** A meeting beside the team's own: a file that is imported, or, where the team meets, a colleague who comes back
   *  after `since`. Begun before anything is taken. */
  meeting(since: number): Meeting
  /** Those not dismissed yet, newest first. */
  list(): readonly MergeReport[]
  /** Makes a place read as one side had it: an ordinary edit, and the other side can be chosen afterwards. */
  keep(reportId: string, place: KeptPlace): Result<Restored, KeepError>
  dismiss(reportId: string): void
  readonly changed: Emitter<void>
}

export interface Meeting {
  /** What the other side had of a room: at the file's making, or as the heads are compared; the first time counts. */
  theyHave(room: string, heads: Heads): void
  /** All is taken: makes the report, as `inStep` does. */
  end(): Promise<MergeReport | null>
}

export interface KeptPlace {
  /** A unit, or what else has a history (`told-room.ts`). */
  readonly unitId: ToldDocument
  readonly key: string
  readonly side: Side
}

export type KeepError = { readonly type: 'NoSuchReport' } | { readonly type: 'NoSuchPlace' }

interface ReportsDeps extends VersionsDeps, RestoringDeps {
  readonly store: ReportStore
  readonly editLog: EditLog
  readonly ids: Ids
  readonly flush: () => void
  readonly lastRow: () => number
}

// Wi-Fi drops for seconds all day long. What came in then is only told when it asks for somebody's eyes.
const A_MOMENT_MS = 60_000

export function createMergeReports(deps: ReportsDeps): MergeReports {
  const { store, editLog, clock } = deps
  const changed = createEmitter<void>()
  const team = () => deps.membership.now().team
  const rooms = () => deps.library.rooms().filter(isTold)
  /** In step is told again and again; one time apart is one report. */
  let making: Promise<MergeReport | null> | null = null
  const compared = new Set<string>()

  async function report(since: number, metRow: number | null, common: ReadonlyMap<string, Heads>) {
    const units: UnitReport[] = []
    for (const room of rooms().filter((each) => isToldHere(deps, each))) {
      const unit = await reportOnRoom(deps, room, { common: common.get(room) ?? new Map(), metRow })
      if (unit) units.push(unit)
    }
    const made: MergeReport = { id: deps.ids.next(), at: clock.now(), since, units }
    if (units.length === 0 || (made.at - since < A_MOMENT_MS && !asksForEyes(made))) return null
    store.add(team(), made)
    changed.emit()
    return made
  }

  async function tellTimeApart(): Promise<MergeReport | null> {
    const apart = store.apart(team())
    if (!apart) return null
    const made = await report(apart.since, apart.metRow, apart.common)
    // Only now: a crash in between makes the report again.
    store.endApart()
    compared.clear()
    return made
  }

  return {
    changed,
    wentApart(since) {
      deps.flush()
      store.startApart(team(), since, new Map(rooms().map((room) => [room, editLog.heads(room)])))
    },
    met() {
      deps.flush()
      store.met(deps.lastRow())
    },
    theyHave(room, heads) {
      const apart = store.apart(team())
      if (!apart || apart.metRow === null || compared.has(room)) return
      if (!isTold(room) || !deps.library.has(room)) return
      compared.add(room)
      store.setCommon(room, atMost(heads, editLog.heads(room)))
    },
    inStep() {
      making ??= tellTimeApart().finally(() => {
        making = null
      })
      return making
    },
    meeting(since) {
      deps.flush()
      const metRow = deps.lastRow()
      return beginMeeting(deps, (common) => report(since, metRow, common))
    },
    list: () => store.list(team()),
    keep(reportId, { unitId, key, side }) {
      const found = store.find(reportId)
      if (!found) return err({ type: 'NoSuchReport' })
      const told = found.units.find((unit) => unit.unitId === unitId)?.both.find((each) => each.key === key)
      if (!told) return err({ type: 'NoSuchPlace' })
      const wanted = new Map([[key, told[side]]])
      const restored = editTowards(deps, roomOfTold(unitId), wanted, (each) => each === key)
      store.replace(withKept(found, unitId, key, side))
      changed.emit()
      return ok(restored)
    },
    dismiss(reportId) {
      store.remove(reportId)
      changed.emit()
    },
  }
}

function beginMeeting(
  { editLog, flush }: ReportsDeps,
  end: (common: ReadonlyMap<string, Heads>) => Promise<MergeReport | null>,
): Meeting {
  const common = new Map<string, Heads>()
  return {
    theyHave(room, heads) {
      if (!common.has(room)) common.set(room, atMost(heads, editLog.heads(room)))
    },
    end() {
      flush()
      return end(common)
    },
  }
}

/** Pictures never change, comments are told where they stand, and private copies came from nowhere. */
const isTold = (room: string): boolean => toldOfRoom(room) !== null

/** A list that was brought in is never edited: of those, the team's own are told. */
const isToldHere = ({ library }: ReportsDeps, room: string): boolean =>
  parseRoom(room)?.kind !== 'framework' || library.read(room, isOwnList)

/** What both have: of each writer no more than either. */
const atMost = (theirs: Heads, ours: Heads): Heads =>
  new Map([...theirs].map(([writer, seq]) => [writer, Math.min(seq, ours.get(writer) ?? 0)]))

function withKept(report: MergeReport, unitId: ToldDocument, key: string, side: Side): MergeReport {
  const units = report.units.map((unit) =>
    unit.unitId === unitId
      ? { ...unit, both: unit.both.map((each) => (each.key === key ? { ...each, kept: side } : each)) }
      : unit,
  )
  return { ...report, units }
}
