import * as decoding from 'lib0/decoding'
import { type ClientOptions, WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { carriesChange, SAVED, SUBPROTOCOL } from '../../shared/protocol/wire.ts'
import type { Invitation } from './hub-process.ts'

// Every y-websocket client listens for the end of the process.
process.setMaxListeners(0)

/** A stock y-websocket client in a document of its own. */
export interface HubClient {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  /** Resolves once the first sync is through. */
  ready(): Promise<void>
  /** How many changes left this client over its present socket, and how many of them the host called saved. */
  sent(): number
  saved(): number
  close(): void
}

/** With `speaksOurs`, the client also offers our subprotocol and is told what is saved. */
export function joinAsClient(invitation: Invitation, { speaksOurs = false } = {}): HubClient {
  const doc = new Y.Doc()
  let sent = 0
  let saved = 0
  const options: ClientOptions = { ca: invitation.certificate }
  class TestSocket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, options)
      sent = 0
      saved = 0
      this.on('error', () => {})
    }

    override send(data: Uint8Array): void {
      if (carriesChange(data)) sent += 1
      super.send(data)
    }
  }
  const provider = new WebsocketProvider(invitation.url, invitation.room, doc, {
    WebSocketPolyfill: TestSocket as unknown as typeof globalThis.WebSocket,
    protocols: [...(speaksOurs ? [SUBPROTOCOL] : []), ...invitation.protocols],
    disableBc: true,
    maxBackoffTime: 100,
  })
  const handlers = provider.messageHandlers as unknown as Record<
    number,
    (encoder: unknown, decoder: decoding.Decoder) => void
  >
  handlers[SAVED] = (_encoder, decoder) => {
    saved = decoding.readVarUint(decoder)
  }
  return {
    doc,
    provider,
    ready: () =>
      new Promise((resolve) => {
        if (provider.synced) resolve()
        else provider.once('sync', () => resolve())
      }),
    sent: () => sent,
    saved: () => saved,
    close() {
      provider.destroy()
      doc.destroy()
    },
  }
}

/** Waits until `isTrue`, or fails with what it waited for. */
export async function eventually(what: string, isTrue: () => boolean, withinMs = 10_000): Promise<void> {
  const until = performance.now() + withinMs
  while (!isTrue()) {
    if (performance.now() > until) throw new Error(`waited ${withinMs} ms in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
