import { encode } from 'uqr'

/** A QR code as the dark cells of a square grid, for the page to draw: one SVG path in a box of `size` units. */
export interface QrDrawing {
  /** Cells along one side, the quiet zone included. */
  readonly size: number
  /** Absolute moves and unit squares; fill it with the darkest colour on white. */
  readonly path: string
}

/** Readers want four light cells around the code. */
const QUIET_ZONE = 4

export function invitationQr(text: string): QrDrawing {
  // M survives a thumb on the screen; L would save one size.
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const path = data.map((row, y) => rowPath(row, y)).join('')
  return { size, path }
}

/** One rectangle per run of dark cells keeps the path short. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    const start = x
    while (row[x]) x += 1
    if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`
  }
  return path
}
