import { createSocket } from 'node:dgram'
import { encodeEditsMessage } from '../../../shared/protocol/edits-wire.ts'
import { type Attack, pause } from './attack.ts'
import type { Random } from './mutations.ts'
import { frameOf, type QuickDoor } from './quick-door.ts'

const bytesOf = (random: Random, most: number): Uint8Array =>
  Uint8Array.from({ length: random(most) }, () => random(256))

const OPCODES = [0x82, 0x81, 0x89, 0x8a, 0x88, 0x02, 0x80, 0xf2]
const HONEST = [
  encodeEditsMessage({ type: 'heads', heads: new Map() }),
  encodeEditsMessage({ type: 'edits', edits: [] }),
  new TextEncoder().encode('{"type":"entries","entries":[]}'),
]

/** A frame as a client would send it, or nearly. */
function rawFrame(random: Random): Uint8Array {
  const how = random(8)
  if (how === 0) return bytesOf(random, 40)
  if (how === 1) return frameOf(HONEST[random(HONEST.length)] as Uint8Array, 1 + random(2))
  // The host may go on listening after these.
  if (how <= 4) return frameOf(bytesOf(random, 100), 9 + random(2))
  const frame = frameOf(bytesOf(random, 100))
  frame[0] = OPCODES[random(OPCODES.length)] as number
  return frame
}

/** Frames in a row: most sockets end at the first or second of them. */
const IN_A_ROW = 8
const MOST_ROWS = 4
const ROW_MS = 10

/** Raw frames on every door that is open to a device, on connections that were rightly proven. */
export async function attackByFrames(attack: Attack, door: QuickDoor, goal: number): Promise<void> {
  const { team, teacher, coach, random, counts, isOver } = attack
  const paths = ['/control', `/edits/${team.rooms.unit}`, '/edits/team', '/join']
  const row = () => {
    counts.frames += IN_A_ROW
    return Buffer.concat(Array.from({ length: IN_A_ROW }, () => rawFrame(random)))
  }
  while (counts.frames < goal && !isOver()) {
    const socket = await door.open({
      path: paths[random(paths.length)] as string,
      as: { device: random(2) === 0 ? teacher : coach },
      first: [],
      raw: row(),
    })
    if (!socket) {
      counts.frames -= IN_A_ROW
      await pause(20)
      continue
    }
    counts.frameSockets += 1
    for (let rows = 1; rows < MOST_ROWS; rows += 1) {
      await Promise.race([socket.closed, pause(ROW_MS)])
      if (socket.isOver()) break
      socket.write(row())
    }
    socket.end()
  }
}

/** Garbage and half-true announcements to the port where hosts find one another. */
export async function attackByPackets({ random, counts, isOver }: Attack, goal: number): Promise<void> {
  const socket = createSocket('udp4')
  socket.on('error', () => {})
  while (counts.packets < goal && !isOver()) {
    // More at once would not fit into what the system keeps for the host, and be lost before it looked.
    for (let burst = 0; burst < 20 && counts.packets < goal; burst += 1) {
      const header = [0, 0, random(256), random(256), 0, random(9), 0, random(9), 0, random(9), 0, random(9)]
      socket.send(Uint8Array.from([...header, ...bytesOf(random, 200)]), 5353, '127.0.0.1')
      counts.packets += 1
    }
    await pause(10)
  }
  socket.close()
}
