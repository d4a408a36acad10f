import type { Role } from '../../../shared/domain/team/roles.ts'
import type { RoomKind } from '../../../shared/domain/team/room-kind.ts'
import type { Result } from '../../../shared/lib/result.ts'
import type { EditRefusal } from '../../../shared/protocol/edits-wire.ts'
import type { SignedBase } from '../../../shared/protocol/signed-base.ts'
import { deviceOf, type SignedEdit } from '../../../shared/protocol/signed-edit.ts'
import { EDIT_LIMITS } from '../gate/limits.ts'
import type { Scratch } from '../gate/scratch.ts'
import type { EditChain } from '../identity/edit-chain.ts'
import { isFault } from '../identity/edit-chain.ts'
import type { FromOutside } from '../library/library.ts'
import type { BaseLog } from '../store/base-log.ts'
import type { ChainedEdit, EditLog } from '../store/edit-log.ts'
import type { ClientOwners } from './client-owners.ts'
import { createSteps, refused } from './edit-steps.ts'
import type { RoomDocument } from './room-document.ts'
import { createRoomTrials } from './room-trials.ts'
import { takeBase } from './take-base.ts'

/** The way of edits from another host into a document, in one place and one order: proven, permitted, looked at,
 *  tried on a copy where they are heavy, applied, handed to the committer. */
export interface EditsTaker {
  /** Edits that are here already are left out without a word. */
  take(edits: readonly SignedEdit[], brought: Brought): Promise<Taken>
  /** A state for edits that are no longer kept; null when it was taken, or told nothing new. */
  takeBase(base: SignedBase, origin: FromOutside): Promise<RefusedEdit | null>
  /** The document is read anew: what waits is not for this one. */
  close(): void
}

/** One conversation, or one file, that brings edits of a room. */
export interface Brought {
  /** The device at the other end. */
  readonly by: string
  readonly origin: FromOutside
  /** Chains of which nothing more is taken from it: writer -> the first edit that was refused. */
  readonly leftOut: Map<string, RefusedEdit>
}

export const broughtBy = (by: string, origin: FromOutside): Brought => ({ by, origin, leftOut: new Map() })

export interface Taken {
  /** How many edits were news and are on their way to the disk. */
  readonly taken: number
  /** First edits of chains that are left out from here on: their writers may not, or they build on such. */
  readonly leftOut: readonly RefusedEdit[]
  /** Why the rest was not taken. */
  readonly refused: RefusedEdit | null
}

export interface RefusedEdit {
  readonly writer: string
  readonly seq: number
  /** `gap`: something before it is missing; ask again. `poisoned`: the document must be read anew. */
  readonly reason: EditRefusal | 'gap' | 'poisoned'
  /** What the gate or the chain said, for the log. */
  readonly what: string
}

export interface TakeEditsDeps {
  readonly room: string
  readonly kind: RoomKind
  readonly document: Pick<RoomDocument, 'live'>
  readonly chain: EditChain
  readonly owners: ClientOwners
  readonly editLog: EditLog
  readonly baseLog: BaseLog
  readonly scratch: Scratch
  readonly addEdits: (room: string, edits: readonly ChainedEdit[]) => void
  /** Key of a device of this team, removed ones too; null for a stranger's. */
  readonly signKeyOf: (device: string) => string | null
  /** What the device may do now; null when it may nothing. */
  readonly roleOf: (device: string) => Role | null
  /** Does the team meet at this device? */
  readonly isHost: (device: string) => boolean
}

export function createEditsTaker(deps: TakeEditsDeps): EditsTaker {
  const takeUntilPause = createTurns(deps)
  const steps = createSteps(deps)
  const trials = createRoomTrials()
  let isClosed = false

  /** Two colleagues may bring the same edits, and many bring theirs at once: what is done between two pauses is done
   *  in one go, and after a pause everything is looked at anew. */
  async function take(edits: readonly SignedEdit[], brought: Brought): Promise<Taken> {
    const leftOut: RefusedEdit[] = []
    let taken = 0
    let rest = edits
    let tried: Tried | null = null
    for (;;) {
      const writers = rest.map(({ writer }) => writer)
      for (let going = trials.ofChains(writers); going; going = trials.ofChains(writers)) await going
      if (isClosed) return { taken, leftOut, refused: closedBefore(rest) }
      const turn: Turn = takeUntilPause(rest, brought, { tried, isAnyOnTrial: () => trials.all() !== null })
      taken += turn.taken
      leftOut.push(...turn.leftOut)
      if (turn.pausedAt === null) return { taken, leftOut, refused: turn.refused }
      const { edit, needsTrial } = turn.pausedAt
      rest = rest.slice(rest.findIndex(({ writer, seq }) => writer === edit.writer && seq === edit.seq))
      if (needsTrial) tried = { edit, verdict: await trials.run(edit.writer, () => steps.tryHeavy(edit)) }
      else {
        await trials.all()
        tried = { edit, verdict: null }
      }
    }
  }

  return {
    take,
    takeBase: (base, origin) => trials.run(null, () => takeBase(deps, base, origin)),
    close() {
      isClosed = true
    },
  }
}

const closedBefore = ([edit]: readonly SignedEdit[]): RefusedEdit | null =>
  edit ? { writer: edit.writer, seq: edit.seq, reason: 'gap', what: 'closed' } : null

/** What a pause brought for the edit at which it was made. */
interface Tried {
  readonly edit: ChainedEdit
  /** Of the trial; null when others' trials were waited for. */
  readonly verdict: Result<void, RefusedEdit> | null
}

interface Turn extends Taken {
  /** Until there nothing was awaited: this edit needs a trial, or perhaps something that is on trial. */
  readonly pausedAt: { readonly edit: ChainedEdit; readonly needsTrial: boolean } | null
}

interface AtPause {
  readonly tried: Tried | null
  isAnyOnTrial(): boolean
}

/** Takes edits one after the other without awaiting anything, as far as that goes. */
function createTurns(deps: TakeEditsDeps) {
  const { room, chain } = deps
  const steps = createSteps(deps)
  /** Writers whose first edits may not be on disk yet. */
  const begun = new Set<string>()

  /** Null when it was applied. */
  function takeOne(edit: ChainedEdit, { by, origin, leftOut }: Brought, pause: AtPause): Failed | null {
    const reason = steps.unwelcome(edit.writer, by)
    if (reason) return refused(edit, reason, 'role')
    const tried = isSameEdit(pause.tried?.edit, edit) ? pause.tried : null
    if (tried?.verdict?.ok === false) return tried.verdict.error
    const seen = steps.look(edit)
    if (seen.ok && seen.value.isHeavy && tried?.verdict?.ok !== true) return 'heavy'
    const failed = seen.ok ? steps.apply(edit, seen.value, origin) : seen.error
    if (failed === null || !isWithoutGround(failed)) return failed
    // What it builds on may be on trial.
    if (tried === null && pause.isAnyOnTrial()) return 'early'
    // Work on what was refused waits for somebody who may bring both; that is nobody's fault.
    return leftOut.size > 0 ? { ...failed, reason: 'buildsOnRefused' } : failed
  }

  return (edits: readonly SignedEdit[], brought: Brought, pause: AtPause): Turn => {
    const turn = { taken: 0, leftOut: [] as RefusedEdit[], refused: null, pausedAt: null }
    const wanted = edits.filter(({ writer }) => !brought.leftOut.has(writer))
    const tooMany = whatIsTooMuch(wanted, new Set([...deps.editLog.heads(room).keys(), ...begun]))
    if (tooMany) return { ...turn, refused: tooMany }
    const news = chain.prove(room, wanted, deps.signKeyOf)
    if (isFault(news)) return { ...turn, refused: faultOf(news, wanted) }
    for (const { writer } of news) begun.add(writer)
    // What is applied must be with the committer before anybody else has a turn: an own edit that builds on it would
    // stand before it in the log.
    const applied: ChainedEdit[] = []
    for (const edit of news) {
      // Nothing of a chain comes in after what did not.
      if (brought.leftOut.has(edit.writer)) continue
      const failed = takeOne(edit, brought, pause)
      if (failed === null) {
        applied.push(edit)
        turn.taken += 1
      } else if (failed !== 'heavy' && failed !== 'early' && isLeftOut(failed)) {
        brought.leftOut.set(edit.writer, failed)
        turn.leftOut.push(failed)
      } else {
        steps.settle(applied)
        if (failed !== 'heavy' && failed !== 'early') return { ...turn, refused: failed }
        return { ...turn, pausedAt: { edit, needsTrial: failed === 'heavy' } }
      }
    }
    steps.settle(applied)
    return turn
  }
}

type Failed = RefusedEdit | 'heavy' | 'early'

const isSameEdit = (one: ChainedEdit | undefined, other: ChainedEdit): boolean =>
  one?.writer === other.writer && one.seq === other.seq

/** More than an honest host sends at once, or one chain more than a device may have. Before anything is proven, as
 *  proving is what costs. */
function whatIsTooMuch(edits: readonly SignedEdit[], known: ReadonlySet<string>): RefusedEdit | null {
  const writers = new Set(edits.map(({ writer }) => writer))
  const refusal = (writer: string): RefusedEdit => ({ writer, seq: 1, reason: 'bad', what: 'tooMany' })
  if (edits.length > EDIT_LIMITS.editsAtOnce || writers.size > EDIT_LIMITS.writersAtOnce)
    return refusal([...writers][0] ?? '')
  const begun = [...writers].filter((writer) => !known.has(writer))
  if (begun.length === 0) return null
  const chains = new Map<string, number>()
  for (const writer of [...known, ...begun]) {
    const count = (chains.get(deviceOf(writer)) ?? 0) + 1
    chains.set(deviceOf(writer), count)
    if (count > EDIT_LIMITS.chainsOfDevice) return refusal(begun[0] ?? '')
  }
  return null
}

/** Refused for what somebody may, which is no fault of the bytes. */
const isLeftOut = ({ reason }: RefusedEdit): boolean =>
  reason === 'mayNot' || reason === 'removed' || reason === 'buildsOnRefused'

/** The gate found something missing that the edit builds on. */
const isWithoutGround = ({ reason, what }: RefusedEdit): boolean =>
  reason === 'bad' && (what === 'gap' || what === 'missingReference')

function faultOf(
  { fault, writer }: { readonly fault: string; readonly writer: string },
  edits: readonly SignedEdit[],
): RefusedEdit {
  const seq = edits.find((edit) => edit.writer === writer)?.seq ?? 0
  return { writer, seq, reason: fault === 'gap' ? 'gap' : 'bad', what: fault }
}
