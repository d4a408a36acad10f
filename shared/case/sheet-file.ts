/** What a file with a sheet is, by its name and by its first bytes; where the two disagree, the bytes are right. */

/** `workbook` goes to a reader of its own (.xlsx); `text` is read by `parse-table.ts`. */
export type SheetKind = 'text' | 'workbook'

export function sheetKind(fileName: string): SheetKind | null {
  if (/\.(xlsx|xlsm|xls)$/i.test(fileName)) return 'workbook'
  return /\.(csv|tsv|tab|txt)$/i.test(fileName) ? 'text' : null
}

/** What is packed into a file: an .xlsx is a zip; an old .xls, and a workbook with a password, an OLE container. */
export type Packing = 'zip' | 'ole' | 'none'

export function packingOf(bytes: Uint8Array): Packing {
  const startsWith = (...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)
  if (startsWith(0x50, 0x4b, 0x03, 0x04) || startsWith(0x50, 0x4b, 0x05, 0x06)) return 'zip'
  return startsWith(0xd0, 0xcf, 0x11, 0xe0) ? 'ole' : 'none'
}

/** "District habits_2026.csv" is about district habits. Of several sheets in one file each is a list of its own. */
export function listTitle(fileName: string, sheet: string | null): string {
  const name = fileName
    .replace(/\.[a-z]+$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  return [name, sheet?.trim()].filter(Boolean).join(': ').slice(0, 200)
}
