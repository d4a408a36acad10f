import { encode } from 'uqr'

/** A QR code as rows of 1 (dark) and 0, without the light border that readers want around it. */
export function invitationQr(text: string): readonly string[] {
  // M survives a thumb on the screen; L would save one size.
  const { data } = encode(text, { ecc: 'M', border: 0 })
  return data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join(''))
}
