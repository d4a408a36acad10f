import * as decoding from 'lib0/decoding'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Edit } from '../../shared/documents/edit.ts'
import { createEmitter } from '../../shared/lib/emitter.ts'
import type { Ids } from '../../shared/lib/ids.ts'
import { REFUSED, SAVED } from '../../shared/protocol/wire.ts'
import { createSharedUndo, type SharedUndo } from '../editor/shared-undo.ts'
import type { SocketClass } from './port-socket.ts'
import { createSavedMeter, type SavedState } from './saved-meter.ts'

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

/** The replicas of this page: one per room however many screens look at it. */
export interface Documents {
  /** Opens a room; `onReady` runs once it holds what the host has (at once when it already does). */
  open(room: string, onReady: (document: OpenDocument) => void): () => void
  /** All open documents together. */
  saved(): SavedState
  onSaved(listener: () => void): () => void
  /** Resolves when everything typed into the room is on disk. */
  whenSaved(room: string): Promise<void>
  /** Who I am, in every room. */
  setUser(user: PresentUser): void
}

export interface PresentUser {
  readonly memberId: string
  readonly name: string
  /** 1-8. */
  readonly color: number
}

interface DocumentsDeps {
  readonly Socket: SocketClass
  readonly base: string
  readonly protocols: readonly string[]
  readonly ids: Ids
}

interface Entry {
  readonly document: OpenDocument
  readonly provider: WebsocketProvider
  readonly saved: () => SavedState
  readonly waiting: Set<(document: OpenDocument) => void>
  isReady: boolean
  users: number
  closing: ReturnType<typeof setTimeout> | null
}

// Going to another lesson and back must not load anything again.
const KEEP_OPEN_MS = 20_000
const LOCAL = Symbol('this page')

export function createDocuments(deps: DocumentsDeps): Documents {
  const entries = new Map<string, Entry>()
  const savedNews = createEmitter<void>()
  let user: PresentUser | null = null

  function start(room: string): Entry {
    const doc = new Y.Doc()
    const meter = createSavedMeter(deps.Socket)
    meter.onChange(() => savedNews.emit())
    const provider = new WebsocketProvider(`${deps.base}/sync`, room, doc, {
      WebSocketPolyfill: meter.Socket as unknown as typeof WebSocket,
      protocols: [...deps.protocols],
      disableBc: true,
      maxBackoffTime: 1_000,
    })
    listenToOurMessages(provider, meter.acknowledged)
    provider.on('status', ({ status }: { status: string }) => {
      if (status !== 'connected') meter.disconnected()
    })
    doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== provider) meter.changed()
    })
    const undo = createSharedUndo(doc, [LOCAL])
    const document: OpenDocument = {
      room,
      doc,
      awareness: provider.awareness,
      undo,
      edit: { doc, origin: LOCAL, ids: deps.ids },
      mayEdit: true,
    }
    const entry: Entry = {
      document,
      provider,
      saved: meter.state,
      waiting: new Set(),
      isReady: false,
      users: 0,
      closing: null,
    }
    provider.awareness.setLocalState(user ? { user } : {})
    provider.on('sync', (isSynced: boolean) => isSynced && ready(entry))
    entries.set(room, entry)
    return entry
  }

  function ready(entry: Entry): void {
    entry.isReady = true
    const waiting = [...entry.waiting]
    entry.waiting.clear()
    for (const onReady of waiting) onReady(entry.document)
  }

  function close(room: string, entry: Entry): void {
    // What is not on disk yet keeps its replica until it is.
    if (entry.saved() !== 'saved') {
      entry.closing = setTimeout(() => close(room, entry), KEEP_OPEN_MS)
      return
    }
    entries.delete(room)
    entry.document.undo.dispose()
    entry.provider.destroy()
    entry.document.doc.destroy()
  }

  return {
    open(room, onReady) {
      const entry = entries.get(room) ?? start(room)
      entry.users += 1
      if (entry.closing) clearTimeout(entry.closing)
      if (entry.isReady) onReady(entry.document)
      else entry.waiting.add(onReady)
      let released = false
      return () => {
        if (released) return
        released = true
        entry.waiting.delete(onReady)
        entry.users -= 1
        if (entry.users === 0) entry.closing = setTimeout(() => close(room, entry), KEEP_OPEN_MS)
      }
    },
    saved() {
      const states = [...entries.values()].map((entry) => entry.saved())
      return (['notSaved', 'saving'] as const).find((state) => states.includes(state)) ?? 'saved'
    },
    onSaved: savedNews.on,
    whenSaved(room) {
      const isSaved = () => (entries.get(room)?.saved() ?? 'saved') === 'saved'
      return new Promise((resolve) => {
        if (isSaved()) resolve()
        const off = savedNews.on(() => {
          if (!isSaved()) return
          off()
          resolve()
        })
      })
    },
    setUser(next) {
      user = next
      for (const { provider } of entries.values()) provider.awareness.setLocalStateField('user', next)
    },
  }
}

/** y-websocket ignores message types it does not know; these two are ours. */
function listenToOurMessages(provider: WebsocketProvider, acknowledged: (count: number) => void): void {
  const handlers = provider.messageHandlers as unknown as Record<
    number,
    (encoder: unknown, decoder: decoding.Decoder) => void
  >
  handlers[SAVED] = (_encoder, decoder) => acknowledged(decoding.readVarUint(decoder))
  handlers[REFUSED] = (_encoder, decoder) => void decoding.readVarString(decoder)
}
