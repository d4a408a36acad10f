import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import { leaveMarksAlone } from '../../../shared/documents/leave-marks-alone.ts'
import { CLOSE, REFUSED, Y_SYNC } from '../../../shared/protocol/wire.ts'
import { mayWriteHere } from '../../../src-main/node/storage.ts'
import type { Computer } from './computer.ts'
import { openLine } from './line.ts'
import type { Life, World } from './virtual-time.ts'

/** A window on one document, in y-websocket's words. It lives on when its host crashes, and says again what the host
 *  had not written down. What the host does not take goes from the window, too. */
export interface Window {
  doc(): Y.Doc
  /** Meets this host; again when the line ends. */
  meet(host: Computer): void
}

const AGAIN_MS = 200

export function openWindow(world: World, room: string): Window {
  const life: Life = { isOver: false }
  let doc = newDoc()
  let host: Computer | null = null
  let say: (write: (encoder: encoding.Encoder) => void) => void = () => {}

  function newDoc(): Y.Doc {
    const made = new Y.Doc()
    made.clientID = world.random(2 ** 32)
    leaveMarksAlone(made)
    made.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== FROM_HOST) say((encoder) => writeUpdate(encoder, update))
    })
    return made
  }

  function hear(message: Uint8Array): boolean {
    const decoder = decoding.createDecoder(message)
    const type = decoding.readVarUint(decoder)
    if (type === REFUSED) return false
    if (type !== Y_SYNC) return true
    const answer = encoding.createEncoder()
    readSyncMessage(decoder, answer, doc, FROM_HOST)
    if (encoding.length(answer) > 0)
      say((encoder) => encoding.writeUint8Array(encoder, encoding.toUint8Array(answer)))
    return true
  }

  function begin(): void {
    const met = host
    if (!met || met.life.isOver) return
    const line = openLine(world, [life, met.life])
    const [here, there] = line.ends
    const forget = () => {
      doc = newDoc()
    }
    here.onMessage((message) => {
      if (hear(message as Uint8Array)) return
      forget()
      here.close(1000, '')
    })
    here.onClose(() => {
      if (line.closedWith() === CLOSE.reset) forget()
      say = () => {}
      if (host === met) world.at(AGAIN_MS, life, begin)
    })
    const { device, membership } = met.storage
    world.as(met.life, () =>
      met.rooms.enter(room, {
        channel: there,
        mayEdit: () => mayWriteHere(membership.now(), device.id, room),
        writer: device.id,
        limits: null,
        speaksOurs: true,
        onLeave: () => {},
      }),
    )
    say = (write) => {
      const encoder = encoding.createEncoder()
      encoding.writeVarUint(encoder, Y_SYNC)
      write(encoder)
      here.send(encoding.toUint8Array(encoder))
    }
    say((encoder) => writeSyncStep1(encoder, doc))
  }

  return {
    doc: () => doc,
    meet(next) {
      host = next
      world.as(life, begin)
    },
  }
}

const FROM_HOST = Symbol('from the host')
