const LARGE_BYTES = 64 * 1024
const known = new WeakMap<Uint8Array, Buffer>()

/** A message as a server's WebSocket frame: whole, binary, unmasked (RFC 6455, 5.2). Made once for everybody who gets
 *  the same bytes: in a crowd a third of the cost is putting a frame around them again for each. Null for a large one,
 *  where the copy would cost more. */
export function framedForAll(message: Uint8Array): Buffer | null {
  if (message.length >= LARGE_BYTES) return null
  const found = known.get(message) ?? framed(message)
  known.set(message, found)
  return found
}

function framed(message: Uint8Array): Buffer {
  const { length } = message
  const header = length < 126 ? Buffer.of(0x82, length) : Buffer.of(0x82, 126, length >> 8, length & 0xff)
  return Buffer.concat([header, message])
}
