import { createHash } from 'node:crypto'
import { deviceOf, editPreimage, FIRST_HASH, type SignedEdit } from '../../../shared/protocol/signed-edit.ts'
import type { ChainedEdit, EditLog } from '../store/edit-log.ts'
import { isSignedBy, type OwnDevice } from './device-keys.ts'
import type { OwnChain } from './own-chain.ts'

/** Making and proving the chains of signed edits (`shared/protocol/signed-edit.ts`). */
export interface EditChain {
  /** This device's writer at this time. */
  writer(): string
  /** Signs a change of this computer as the next edit of its chain in the room. */
  sign(room: string, bytes: Uint8Array, at: number): ChainedEdit
  /** Proves edits that came from outside, in the order they came: each continues its chain and the last of every
   *  chain is signed by its device. `signKeyOf` gives the key of a device, null for a stranger's.
   *  Edits that are here already, or on their way to the disk, are left out. */
  prove(
    room: string,
    edits: readonly SignedEdit[],
    signKeyOf: (device: string) => string | null,
  ): readonly ChainedEdit[] | ChainFault
  /** An edit from outside was taken: the next of its chain follows it, though it is not on disk yet. */
  accepted(room: string, edit: ChainedEdit): void
  /** Edits of the room were taken out of the log. */
  forget(room: string): void
  forgetAll(): void
}

export interface ChainFault {
  readonly fault: 'unknownWriter' | 'gap' | 'forked' | 'forged'
  readonly writer: string
}

export const isFault = (proven: readonly ChainedEdit[] | ChainFault): proven is ChainFault =>
  'fault' in proven

export const hashOf = (
  team: string,
  room: string,
  before: Uint8Array,
  edit: Omit<SignedEdit, 'sig'>,
): Uint8Array =>
  createHash('sha256')
    .update(editPreimage(team, room, before, edit))
    .digest()

interface ChainEnd {
  seq: number
  hash: Uint8Array
}

export function createEditChain(deps: {
  readonly editLog: EditLog
  readonly device: OwnDevice
  readonly team: () => string
  readonly chain: Pick<OwnChain, 'of' | 'current'>
}): EditChain {
  const { editLog, device, team } = deps
  const writer = () => `${device.id}.${deps.chain.current()}`

  /** Ends of chains from outside: they may not be on disk yet, and asking the disk costs as much as a hash. */
  const taken = new Map<string, Map<string, ChainEnd>>()

  function endOf(room: string, of: string): ChainEnd {
    const seq = editLog.heads(room).get(of) ?? 0
    const ahead = taken.get(room)?.get(of)
    if (ahead && ahead.seq >= seq) return { ...ahead }
    return { seq, hash: editLog.lastHash(room, of) ?? FIRST_HASH }
  }

  /** The edits that are news, each with its hash; or the first that does not continue its chain. */
  function continued(room: string, edits: readonly SignedEdit[]): ChainedEdit[] | ChainFault {
    const ends = new Map<string, ChainEnd>()
    const news: ChainedEdit[] = []
    for (const edit of edits) {
      const end = ends.get(edit.writer) ?? endOf(room, edit.writer)
      ends.set(edit.writer, end)
      if (edit.seq <= end.seq) continue
      if (edit.seq > end.seq + 1) return { fault: 'gap', writer: edit.writer }
      end.hash = hashOf(team(), room, end.hash, edit)
      end.seq = edit.seq
      news.push({ ...edit, hash: end.hash })
    }
    return news
  }

  return {
    writer,
    sign(room, bytes, at) {
      const writer = `${device.id}.${deps.chain.of(room)}`
      const end = endOf(room, writer)
      const edit = { writer, seq: end.seq + 1, at, bytes }
      const hash = hashOf(team(), room, end.hash, edit)
      return { ...edit, hash, sig: device.sign(hash) }
    },
    prove(room, edits, signKeyOf) {
      const news = continued(room, edits)
      if (isFault(news)) return news
      // Each carries its own, for whoever gets it from here as the last of what they lack.
      const bare = news.find(({ sig }) => sig.length === 0)
      if (bare) return { fault: 'forged', writer: bare.writer }
      const lastOfWriter = new Map(news.map((edit) => [edit.writer, edit]))
      for (const last of lastOfWriter.values()) {
        const key = signKeyOf(deviceOf(last.writer))
        if (key === null) return { fault: 'unknownWriter', writer: last.writer }
        if (!isSignedBy(key, last.hash, last.sig)) return { fault: 'forged', writer: last.writer }
      }
      return news
    },
    accepted(room, { writer: of, seq, hash }) {
      const ends = taken.get(room) ?? new Map<string, ChainEnd>()
      taken.set(room, ends.set(of, { seq, hash }))
    },
    forget: (room) => void taken.delete(room),
    forgetAll: () => taken.clear(),
  }
}
