const LONGEST = 80

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** A name any file system takes, made from a title: `Unit 3: Ratios` -> `unit-3-ratios`. Letters of every
 *  script stay; Latin accents go. Never empty, never hidden, never a path, never a device. */
export function safeFileName(title: string, otherwise = 'untitled'): string {
  const words = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-')
  const name = [...words]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '')
  if (name === '') return otherwise
  return DEVICE.test(name) ? `${name}-file` : name
}
