import { describe, expect, test } from 'vitest'
import { parseTable } from '../../../shared/case/parse-table.ts'
import { readInWorker } from '../../../src-main/node/transfer/workbook/read-in-worker.ts'
import { readWorkbook } from '../../../src-main/node/transfer/workbook/read-workbook.ts'
import { fc } from '../../kit/properties.ts'
import { type SheetRows, workbook, workbookParts, zipped } from '../../kit/workbook.ts'

/** Rows of the first sheet, or of the one named, as they would come in. */
async function rowsOf(bytes: Uint8Array, sheet: string | null = null): Promise<[number, ...string[]][]> {
  const read = await readWorkbook(bytes, sheet)
  if (!read.ok) throw new Error(read.error.type)
  const table = parseTable(read.value.text)
  return table.ok ? table.value.rows.map(({ number, cells }) => [number, ...cells]) : []
}

const failureOf = async (bytes: Uint8Array, sheet: string | null = null) => {
  const read = await readWorkbook(bytes, sheet)
  return read.ok ? 'none' : read.error.type
}

const one = (...rows: SheetRows) => workbook({ Standards: rows })

describe('what stands in the cells', () => {
  test('text stays as it is; every row keeps the number it has in the spreadsheet', async () => {
    const bytes = one(
      ['Riverside "Unified"'],
      [],
      ['Code', 'Standard'],
      ['6.10', 'Begins, and\n  goes on'],
      ['06', 'Ñandú & <b>'],
    )
    expect(await rowsOf(bytes)).toEqual([
      [1, 'Riverside "Unified"', ''],
      [3, 'Code', 'Standard'],
      [4, '6.10', 'Begins, and goes on'],
      [5, '06', 'Ñandú & <b>'],
    ])
  })

  test('numbers come as Excel shows them at most, dates as days, times as times, formulas as what they gave', async () => {
    const bytes = one([
      ...[6.1, 0.1 + 0.2, 6, true, { day: 46_181 }, { day: 0.2569444444444444 }],
      { xml: '<c r="PLACE" t="str"><f>A1&amp;"x"</f><v>6.1x</v></c>' },
      { xml: '<c r="PLACE" t="e"><v>#REF!</v></c>' },
      { xml: '<c r="PLACE" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r></is></c>' },
    ])
    expect(await rowsOf(bytes)).toEqual([
      [1, '6.1', '0.3', '6', 'TRUE', '2026-06-08', '06:10', '6.1x', '', 'two runs'],
    ])
  })

  test('columns with numbers that are not whole are named, since 6.10 and 6.1 are one number', async () => {
    const read = await readWorkbook(one(['Code', 'Standard'], [6.1, 'One'], ['6.2', 'Two']), null)
    expect(read).toMatchObject({ ok: true, value: { decimals: [0] } })
  })

  test('of many columns the first forty come in', async () => {
    const [row] = await rowsOf(one(Array.from({ length: 60 }, (_, at) => `c${at}`)))
    expect(row).toHaveLength(41)
  })
})

describe('sheets of a workbook', () => {
  const bytes = workbook({ Cover: [], 'Grade 6': [['Six']], 'Grade 7': [['Seven']] })

  test('the first that has anything is read; another by its name in any capitals', async () => {
    expect(await readWorkbook(bytes, null)).toMatchObject({
      value: { sheets: ['Grade 6', 'Grade 7'], sheet: 'Grade 6' },
    })
    expect(await rowsOf(bytes, 'grade 7')).toEqual([[1, 'Seven']])
  })

  test('one that is not there is refused with the names of those that are', async () => {
    expect(await readWorkbook(bytes, 'Grade 8')).toEqual({
      ok: false,
      error: { type: 'NoSuchSheet', sheets: ['Grade 6', 'Grade 7'] },
    })
  })

  test('a workbook of empty sheets has no standards', async () => {
    expect(await failureOf(workbook({ Sheet1: [], Sheet2: [[null]] }))).toBe('NoStandards')
  })
})

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ole = (...streams: string[]) =>
  Buffer.concat([Buffer.from(OLE), ...streams.map((name) => Buffer.from(name, 'utf16le'))])

describe('what is no workbook', () => {
  test.each([
    ['text', Buffer.from('Code,Standard\n'), 'NotAWorkbook'],
    ['nothing', Buffer.alloc(0), 'NotAWorkbook'],
    ['the zip of another program', zipped({ 'content.xml': '<office/>' }), 'NotAWorkbook'],
    ['an .xls of old', ole('Workbook'), 'OldWorkbook'],
    ['one with a password', ole('EncryptionInfo', 'EncryptedPackage'), 'WorkbookLocked'],
    ['one cut off', workbook({ A: [['x']] }).subarray(0, 600), 'WorkbookDamaged'],
    ['one without its sheet', zipped(without('xl/worksheets/sheet1.xml')), 'WorkbookDamaged'],
    ['one with broken XML', zipped(withSheet('<worksheet><sheetData><row r="1"><c')), 'WorkbookDamaged'],
    ['one larger than a list', Buffer.alloc(16 * 1024 * 1024 + 1), 'TooLarge'],
  ])('%s', async (_what, bytes, type) => {
    expect(await failureOf(bytes)).toBe(type)
  })

  test('encrypted parts', async () => {
    const bytes = workbook({ A: [['x']] })
    for (const at of placesOf(bytes, 0x02014b50)) bytes.writeUInt16LE(1, at + 8)
    expect(await failureOf(bytes)).toBe('WorkbookLocked')
  })
})

function without(part: string) {
  const { [part]: _gone, ...parts } = workbookParts({ A: [['x']] })
  return parts
}

const withSheet = (xml: string) => ({
  ...workbookParts({ A: [['x']] }),
  'xl/worksheets/sheet1.xml': xml,
})

function placesOf(bytes: Buffer, signature: number): number[] {
  const places: number[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 1) if (bytes.readUInt32LE(at) === signature) places.push(at)
  return places
}

const cells = (xml: string) => zipped(withSheet(`<worksheet><sheetData>${xml}</sheetData></worksheet>`))

describe('files that want more than they are', () => {
  test('a part that unpacks to more than a list has, and says so', async () => {
    const bytes = zipped({ ...workbookParts({ A: [['x']] }), 'xl/more.xml': ' '.repeat(65 * 1024 * 1024) })
    expect(bytes.length).toBeLessThan(200_000)
    expect(await failureOf(bytes)).toBe('TooLarge')
  })

  test('a part that unpacks to more than it says', async () => {
    const bytes = workbook({ A: [['x'.repeat(10_000)]] })
    for (const at of placesOf(bytes, 0x02014b50)) bytes.writeUInt32LE(20, at + 24)
    expect(await failureOf(bytes)).toBe('WorkbookDamaged')
  })

  test('more parts than a workbook has', async () => {
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`xl/${at}.xml`, '']))
    expect(await failureOf(zipped({ ...workbookParts({ A: [['x']] }), ...many }))).toBe('TooLarge')
  })

  test.each([
    ['a row beyond the last', '<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>', 'WorkbookDamaged'],
    ['a column beyond the last', '<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>', 'WorkbookDamaged'],
    [
      'a place in disguise',
      '<row r="1"><c r="&#90;&#90;&#90;&#90;&#90;&#90;1"><v>1</v></c></row>',
      'WorkbookDamaged',
    ],
    ['the same behind a quote', `<x:row y='>' x:r = '1000000000'/>`, 'WorkbookDamaged'],
    ['the last cell of all', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', 'TooLarge'],
    ['more rows than a list has', '<row r="200001"><c r="A200001"><v>1</v></c></row>', 'TooManyRows'],
  ])('%s', async (_what, xml, type) => {
    expect(await failureOf(cells(xml))).toBe(type)
  })

  test('rows and columns that have a look and no words are no harm', async () => {
    const bytes = cells(
      '<row r="1"><c r="A1"><v>7</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>',
    )
    expect(await rowsOf(bytes)).toEqual([[1, '7']])
  })

  test('a few long texts named by many cells', async () => {
    const rows = Array.from({ length: 600 }, () => ['y'.repeat(30_000)])
    expect(await failureOf(workbook({ A: rows }))).toBe('TooLarge')
  })

  test('entities that stand for entities, and those of other files, are only letters', async () => {
    const xml = `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/hostname">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a;&b;</t></is></c></row></sheetData></worksheet>`
    const read = await readWorkbook(zipped(withSheet(xml)), null)
    expect(read.ok ? read.value.text : read.error.type).not.toMatch(/aaaa/)
  })
})

describe('in a worker', () => {
  const never = new AbortController().signal

  test('it reads the same', async () => {
    const bytes = one(['Code', 'Standard'], ['A.1', 'One'])
    expect(await readInWorker({ bytes, sheet: null }, never)).toEqual(await readWorkbook(bytes, null))
  })

  test('one that takes too long, or too much, is too large, and the host goes on', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`A.${at}`, 'Words of it', at])
    const bytes = workbook({ A: rows })
    expect(await readInWorker({ bytes, sheet: null }, never, { withinMs: 5 })).toMatchObject({
      error: { type: 'TooLarge' },
    })
    expect(await readInWorker({ bytes, sheet: null }, never, { maxHeapMb: 8 })).toMatchObject({
      error: { type: 'TooLarge' },
    })
  })

  test('one that is cancelled ends at once', async () => {
    const abort = new AbortController()
    const reading = readInWorker({ bytes: one(['x']), sheet: null }, abort.signal)
    abort.abort()
    expect(await reading).toMatchObject({ ok: false })
  })
})

test('whatever the bytes, there is text or a reason', () => {
  const whole = one(['Code', 'Standard'], ['A.1', 'One'])
  return fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
      async (changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, byte] of changes) bytes[at] = byte
        expect(typeof (await readWorkbook(bytes, null)).ok).toBe('boolean')
      },
    ),
  )
})
