import { strToU8, type Zippable, zipSync } from 'fflate'

/** Workbooks as Excel writes them, as small as they can be. */

export type Cell =
  | string
  | number
  | boolean
  | null
  /** A day, as Excel counts them; below 1 it is a time of day. */
  | { readonly day: number }
  /** As it stands in the file. */
  | { readonly xml: string }

export type SheetRows = readonly (readonly Cell[])[]

/** The bytes of a workbook with these sheets, by their names, in order. */
export const workbook = (sheets: Readonly<Record<string, SheetRows>>): Buffer => zipped(workbookParts(sheets))

export const zipped = (parts: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) as Zippable,
    ),
  )

/** The same before it is packed: path -> XML. */
export function workbookParts(sheets: Readonly<Record<string, SheetRows>>): Record<string, string> {
  const words: string[] = []
  const names = Object.keys(sheets)
  const pages = Object.values(sheets).map((rows) => sheetXml(rows, words))
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} ${LINKS}><sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => relationship(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('')}${relationship('rIdStyles', 'styles', 'styles.xml')}${relationship('rIdWords', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${words.map((word) => `<si><t xml:space="preserve">${escaped(word)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(pages.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const LINKS = `xmlns:r="${OFFICE}"`

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`

/** `words` grows by the texts that the sheet shares. */
function sheetXml(rows: SheetRows, words: string[]): string {
  const lines = rows.map((cells, at) => {
    const filled = cells.map((cell, column) => cellXml(`${letters(column)}${at + 1}`, cell, words))
    return `<row r="${at + 1}">${filled.join('')}</row>`
  })
  return `${HEAD}<worksheet ${MAIN}><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellXml(place: string, cell: Cell, words: string[]): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${words.push(cell) - 1}</v></c>`
  return 'day' in cell ? `<c r="${place}" s="1"><v>${cell.day}</v></c>` : cell.xml.replace('PLACE', place)
}

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
