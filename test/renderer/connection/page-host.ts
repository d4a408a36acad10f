import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { onTestFinished } from 'vitest'
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import { createIds } from '../../../shared/lib/ids.ts'
import { carriesChange, REFUSED, type RefusalReason, SAVED, Y_SYNC } from '../../../shared/protocol/wire.ts'
import { createDocuments, type Documents } from '../../../src-renderer/connection/open-documents.ts'
import type { PageSocket, SocketClass } from '../../../src-renderer/connection/port-socket.ts'
import type { OpenDocument } from '../../../src-renderer/connection/replica.ts'

/** The least that a host is for a page: one document behind sockets that the test holds in its hands. */
export interface PageHost {
  readonly doc: Y.Doc
  readonly documents: Documents
  /** Acknowledge what came, as after a commit; off, it waits. */
  isCommitting: boolean
  /** Take what comes. */
  isTaking: boolean
  /** How often a page came to this door. */
  readonly visits: number
  commit(): void
  refuse(reason: RefusalReason): void
  close(code: number): void
}

export function openPageHost(): PageHost {
  const doc = new Y.Doc()
  let visits = 0
  let received = 0
  let present: PageSocket | null = null

  const tell = (frame: Uint8Array) => present?.onmessage?.({ data: frame.slice().buffer })
  const give = (write: (encoder: encoding.Encoder) => void) => {
    const encoder = encoding.createEncoder()
    write(encoder)
    tell(encoding.toUint8Array(encoder))
  }
  const commit = () => {
    const count = received
    give((encoder) => {
      encoding.writeVarUint(encoder, SAVED)
      encoding.writeVarUint(encoder, count)
    })
  }
  function take(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    if (decoding.readVarUint(decoder) !== Y_SYNC || (carriesChange(frame) && !host.isTaking)) return
    const answer = encoding.createEncoder()
    encoding.writeVarUint(answer, Y_SYNC)
    readSyncMessage(decoder, answer, doc, 'page')
    if (!carriesChange(frame)) {
      tell(encoding.toUint8Array(answer))
      return
    }
    received += 1
    if (host.isCommitting) commit()
  }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === 'page') return
    give((encoder) => {
      encoding.writeVarUint(encoder, Y_SYNC)
      writeUpdate(encoder, update)
    })
  })

  class HeldSocket implements PageSocket {
    binaryType = 'arraybuffer'
    readyState = 0
    protocol = ''
    readonly OPEN = 1
    onopen: PageSocket['onopen'] = null
    onmessage: PageSocket['onmessage'] = null
    onclose: PageSocket['onclose'] = null
    onerror: PageSocket['onerror'] = null

    constructor() {
      visits += 1
      received = 0
      queueMicrotask(() => this.#open())
    }

    #open(): void {
      present = this
      this.readyState = 1
      this.onopen?.(new Event('open'))
      give((encoder) => {
        encoding.writeVarUint(encoder, Y_SYNC)
        writeSyncStep1(encoder, doc)
      })
    }

    send(data: string | Uint8Array): void {
      if (data instanceof Uint8Array && present === this) take(data)
    }

    close(): void {
      this.readyState = 3
      if (present === this) present = null
    }
  }

  const host: PageHost = {
    doc,
    isCommitting: true,
    isTaking: true,
    documents: createDocuments({
      Socket: HeldSocket as unknown as SocketClass,
      base: 'ws://host',
      protocols: [],
      ids: createIds(crypto),
    }),
    get visits() {
      return visits
    },
    commit,
    refuse(reason) {
      give((encoder) => {
        encoding.writeVarUint(encoder, REFUSED)
        encoding.writeVarString(encoder, reason)
      })
    },
    close(code) {
      const gone = present
      present = null
      gone?.onclose?.({ code, reason: '' })
    },
  }
  return host
}

export interface Seen {
  /** The document as a screen holds it now; null while there is none. */
  now(): OpenDocument | null
  /** How many different ones it was given. */
  readonly given: readonly OpenDocument[]
}

/** A screen that looks at a room until the test ends. */
export function lookAt({ documents }: PageHost, room: string): Seen {
  const given: OpenDocument[] = []
  let document: OpenDocument | null = null
  const close = documents.open(
    room,
    (next) => {
      document = next
      given.push(next)
    },
    () => {
      document = null
    },
  )
  onTestFinished(close)
  return { now: () => document, given }
}
