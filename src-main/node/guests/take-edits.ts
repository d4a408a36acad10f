import { mayEdit, type Role } from '../../../shared/domain/team/roles.ts'
import type { RoomKind } from '../../../shared/domain/team/room-kind.ts'
import { err, type Result } from '../../../shared/lib/result.ts'
import type { EditRefusal } from '../../../shared/protocol/edits-wire.ts'
import type { SignedBase } from '../../../shared/protocol/signed-base.ts'
import { deviceOf, missingIn, type SignedEdit } from '../../../shared/protocol/signed-edit.ts'
import { applySafely } from '../gate/apply-safely.ts'
import { EDIT_LIMITS } from '../gate/limits.ts'
import type { Scratch } from '../gate/scratch.ts'
import { checkUpdate, type UpdateFacts } from '../gate/update-gate.ts'
import type { EditChain } from '../identity/edit-chain.ts'
import { isFault } from '../identity/edit-chain.ts'
import type { FromOutside } from '../library/library.ts'
import type { BaseLog } from '../store/base-log.ts'
import type { ChainedEdit, EditLog } from '../store/edit-log.ts'
import type { ClientOwners } from './client-owners.ts'
import type { RoomDocument } from './room-document.ts'

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
  const { room, chain } = deps
  const steps = createSteps(deps)
  /** Writers whose first edits may not be on disk yet. */
  const begun = new Set<string>()
  /** Two colleagues may bring the same edits: the second is looked at when the first are taken. */
  let last: Promise<unknown> = Promise.resolve()
  let isClosed = false

  async function takeNow(edits: readonly SignedEdit[], brought: Brought): Promise<Taken> {
    const nothing = (refused: RefusedEdit | null): Taken => ({ taken: 0, leftOut: [], refused })
    const wanted = edits.filter(({ writer }) => !brought.leftOut.has(writer))
    const tooMany = whatIsTooMuch(wanted, new Set([...deps.editLog.heads(room).keys(), ...begun]))
    if (tooMany) return nothing(tooMany)
    const news = chain.prove(room, wanted, deps.signKeyOf)
    if (isFault(news)) return nothing(faultOf(news, wanted))
    for (const { writer } of news) begun.add(writer)
    const leftOut: RefusedEdit[] = []
    const applied: ChainedEdit[] = []
    let taken = 0
    for (const edit of news) {
      // Nothing of a chain comes in after what did not.
      if (brought.leftOut.has(edit.writer)) continue
      const failed = await takeOne(edit, brought, applied)
      if (failed === null) {
        taken += 1
      } else if (isLeftOut(failed)) {
        brought.leftOut.set(edit.writer, failed)
        leftOut.push(failed)
      } else {
        steps.settle(applied)
        return { taken, leftOut, refused: failed }
      }
    }
    steps.settle(applied)
    return { taken, leftOut, refused: null }
  }

  /** Null when it was applied. */
  async function takeOne(
    edit: ChainedEdit,
    { by, origin, leftOut }: Brought,
    applied: ChainedEdit[],
  ): Promise<RefusedEdit | null> {
    const reason = steps.unwelcome(edit.writer, by)
    if (reason) return refused(edit, reason, 'role')
    const seen = steps.look(edit)
    // What is applied must be with the committer before anybody else has a turn: an own edit that builds on it would
    // stand before it in the log. So nothing is awaited between, unless all is handed on.
    if (seen.ok && seen.value.isHeavy) steps.settle(applied)
    const tried = seen.ok && seen.value.isHeavy ? await steps.tryHeavy(edit) : seen
    if (isClosed) return refused(edit, 'gap', 'closed')
    const failed = tried.ok ? steps.apply(edit, tried.value, origin) : tried.error
    if (failed === null) applied.push(edit)
    // Work on what was refused waits for somebody who may bring both; that is nobody's fault.
    else if (leftOut.size > 0 && isWithoutGround(failed)) return { ...failed, reason: 'buildsOnRefused' }
    return failed
  }

  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const mine = last.then(run)
    last = mine.catch(() => {})
    return mine
  }

  return {
    take: (edits, brought) => inTurn(() => takeNow(edits, brought)),
    takeBase: (base, origin) => inTurn(() => takeBase(deps, base, origin)),
    close() {
      isClosed = true
    },
  }
}

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

/** Who made it vouches for the whole, for others' words and for how many there were: so only the host where the team
 *  meets, or a lead, is believed. */
async function takeBase(
  deps: TakeEditsDeps,
  base: SignedBase,
  origin: FromOutside,
): Promise<RefusedEdit | null> {
  const { room, kind, editLog, baseLog } = deps
  const { device, state } = base
  const refusal = (reason: RefusedEdit['reason'], what: string) => ({ writer: device, seq: 0, reason, what })
  if (!missingIn(editLog.heads(room), base.heads)) return null
  const role = deps.roleOf(device)
  if (!baseLog.isProven(room, base, deps.signKeyOf(device))) return refusal('bad', 'forged')
  const isBelieved = role === 'lead' || deps.isHost(device)
  if (role === null || !mayEdit(role, kind) || !isBelieved) return refusal('mayNot', 'role')
  const doc = deps.document.live()
  const facts = checkUpdate({ doc, update: state, kind, writer: device, ownerOf: () => device })
  if (!facts.ok) return refusal('bad', facts.error.type)
  const tried = await deps.scratch.tryUpdate({ doc, update: state, kind })
  if (!tried.ok) return refusal('bad', tried.error.type)
  const applied = applySafely({ doc, update: state, writer: device, origin })
  if (!applied.ok) return refusal('poisoned', applied.error.cause)
  baseLog.take(room, base)
  // No edit, and yet the document has changed: rows are made anew and windows hear of it.
  deps.addEdits(room, [])
  return null
}

/** Refused for what somebody may, which is no fault of the bytes. */
const isLeftOut = ({ reason }: RefusedEdit): boolean =>
  reason === 'mayNot' || reason === 'removed' || reason === 'buildsOnRefused'

/** The gate found something missing that the edit builds on. */
const isWithoutGround = ({ reason, what }: RefusedEdit): boolean =>
  reason === 'bad' && (what === 'gap' || what === 'missingReference')

const refused = ({ writer, seq }: ChainedEdit, reason: RefusedEdit['reason'], what: string): RefusedEdit => ({
  writer,
  seq,
  reason,
  what,
})

/** The steps of the way, in their order. */
function createSteps(deps: TakeEditsDeps) {
  const { room, kind, chain, owners, roleOf } = deps
  const doc = deps.document.live

  function look(edit: ChainedEdit): Result<UpdateFacts, RefusedEdit> {
    const ownerOf = (client: number) => ownDeviceOf(owners.ownerOf(room, client))
    const facts = checkUpdate({
      doc: doc(),
      update: edit.bytes,
      kind,
      writer: deviceOf(edit.writer),
      ownerOf,
    })
    return facts.ok ? facts : err(refused(edit, 'bad', facts.error.type))
  }

  /** What the document says of it once the copy has borne it: it went on meanwhile. */
  async function tryHeavy(edit: ChainedEdit): Promise<Result<UpdateFacts, RefusedEdit>> {
    const tried = await deps.scratch.tryUpdate({ doc: doc(), update: edit.bytes, kind })
    if (tried.ok) return look(edit)
    // A worker that does not answer is no fault of the edit: ask for it again.
    return err(refused(edit, tried.error.type === 'unavailable' ? 'gap' : 'bad', tried.error.type))
  }

  function apply(edit: ChainedEdit, facts: UpdateFacts, origin: FromOutside): RefusedEdit | null {
    if (facts.isNews) {
      const applied = applySafely({ doc: doc(), update: edit.bytes, writer: edit.writer, origin })
      if (!applied.ok) return refused(edit, 'poisoned', applied.error.quarantine.sha256)
    }
    owners.bind(room, facts.binds, deviceOf(edit.writer))
    return null
  }

  return {
    look,
    tryHeavy,
    apply,
    /** Whoever may edit may vouch: an edit let in by a member in good standing, before they knew better, stays in.
     *  Else two hosts that met in another order would never agree. */
    unwelcome(writer: string, bringer: string): EditRefusal | null {
      const may = (role: Role | null) => role !== null && mayEdit(role, kind)
      const author = roleOf(deviceOf(writer))
      if (may(author) || (deviceOf(writer) !== bringer && may(roleOf(bringer)))) return null
      return author === null ? 'removed' : 'mayNot'
    },
    /** Hands on what was applied, before anything else may be. */
    settle(applied: ChainedEdit[]): void {
      const edits = applied.splice(0)
      for (const edit of edits) chain.accepted(room, edit)
      if (edits.length > 0) deps.addEdits(room, edits)
    },
  }
}

/** A ticket's client belongs, for other hosts, to the device that gave the ticket. */
const ownDeviceOf = (owner: string | null): string | null => owner?.split('/')[0] ?? null

function faultOf(
  { fault, writer }: { readonly fault: string; readonly writer: string },
  edits: readonly SignedEdit[],
): RefusedEdit {
  const seq = edits.find((edit) => edit.writer === writer)?.seq ?? 0
  return { writer, seq, reason: fault === 'gap' ? 'gap' : 'bad', what: fault }
}
