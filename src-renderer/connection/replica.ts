import '../../shared/documents/quick-root-names.ts'
import * as decoding from 'lib0/decoding'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Edit } from '../../shared/documents/edit.ts'
import { leaveMarksAlone } from '../../shared/documents/leave-marks-alone.ts'
import { createEmitter } from '../../shared/lib/emitter.ts'
import type { Ids } from '../../shared/lib/ids.ts'
import { CLOSE, REFUSED, type RefusalReason, SAVED } from '../../shared/protocol/wire.ts'
import { createSharedUndo, type SharedUndo } from '../editor/shared-undo.ts'
import type { SocketClass } from './port-socket.ts'
import { createSavedMeter, type SavedMeter } from './saved-meter.ts'

/** A document as screens see it: a live replica that paints at once, its presence, its undo. */
export interface OpenDocument {
  readonly room: string
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly undo: SharedUndo
  /** For the actions of shared/documents. */
  readonly edit: Edit
  readonly mayEdit: boolean
}

/** A replica and its line to the host: the stock y-websocket client. */
export interface Replica {
  readonly document: OpenDocument
  readonly meter: SavedMeter
  onReady(run: () => void): void
  /** A change made here was not taken. */
  onRefused(run: (reason: RefusalReason) => void): void
  /** What it holds must not come back. The line is cut by then; nothing is sent or taken any more. */
  onReset(run: () => void): void
  dispose(): void
}

export interface ReplicaDeps {
  readonly Socket: SocketClass
  /** `ws://host` or `app://…`; paths follow. */
  readonly base: string
  readonly protocols: readonly string[]
  readonly ids: Ids
}

const LOCAL = Symbol('this page')
const MAX_BACKOFF_MS = 1_000

export function openReplica({ Socket, base, protocols, ids }: ReplicaDeps, room: string): Replica {
  const doc = new Y.Doc()
  leaveMarksAlone(doc)
  const meter = createSavedMeter(Socket)
  const provider = new WebsocketProvider(`${base}/sync`, room, doc, {
    WebSocketPolyfill: meter.Socket as unknown as typeof WebSocket,
    protocols: [...protocols],
    disableBc: true,
    maxBackoffTime: MAX_BACKOFF_MS,
  })
  const refused = createEmitter<RefusalReason>()
  listenToOurMessages(provider, { onSaved: meter.acknowledged, onRefused: refused.emit })
  provider.on('status', ({ status }: { status: string }) => {
    if (status !== 'connected') meter.disconnected()
  })
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider) meter.changed()
  })
  const undo = createSharedUndo(doc, [LOCAL])
  const { awareness } = provider
  return {
    document: { room, doc, awareness, undo, edit: { doc, origin: LOCAL, ids }, mayEdit: true },
    meter,
    onReady: (run) => provider.on('sync', (isSynced: boolean) => isSynced && run()),
    onRefused: (run) => void refused.on(run),
    onReset: (run) => whenReset(provider, refused.on, run),
    dispose() {
      undo.dispose()
      provider.destroy()
      doc.destroy()
    },
  }
}

/** The host says so as it closes the line; and a change that our role does not allow stands in no other copy. */
function whenReset(
  provider: WebsocketProvider,
  onRefused: (listener: (reason: RefusalReason) => void) => void,
  run: () => void,
): void {
  let isOver = false
  const reset = () => {
    if (isOver) return
    isOver = true
    provider.disconnect()
    run()
  }
  provider.on('connection-close', (event: { code: number } | null) => {
    if (event?.code === CLOSE.reset) reset()
  })
  onRefused((reason) => {
    if (reason === 'readOnly') reset()
  })
}

interface OurMessages {
  readonly onSaved: (count: number) => void
  readonly onRefused: (reason: RefusalReason) => void
}

/** y-websocket reports message types it does not know; these two are ours. */
function listenToOurMessages(provider: WebsocketProvider, { onSaved, onRefused }: OurMessages): void {
  const handlers = provider.messageHandlers as unknown as Record<
    number,
    (encoder: unknown, decoder: decoding.Decoder) => void
  >
  handlers[SAVED] = (_encoder, decoder) => onSaved(decoding.readVarUint(decoder))
  handlers[REFUSED] = (_encoder, decoder) => {
    const said = decoding.readVarString(decoder)
    const reason = REFUSALS.find((each) => each === said)
    if (reason) onRefused(reason)
  }
}

/** Of a newer host only what we know to say. */
const REFUSALS: readonly RefusalReason[] = ['readOnly', 'tooLarge', 'malformed', 'diskFull']
