import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { StoredImage } from '../../../shared/documents/image/image.ts'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import { cellFragment, lineText, overviewCell } from '../../../shared/documents/unit/shape.ts'
import type { Standard } from '../../../shared/domain/team/team.ts'
import { present } from '../../../shared/lib/assert.ts'
import { appendToFragment } from '../../../shared/rich-text/fragment.ts'
import type { ImageInFile, UnitFile } from '../../../shared/unit-file/unit-file.ts'
import type { UnitDocuments } from '../../../src-main/node/transfer/unit-documents.ts'
import {
  createUnitFileTransfer,
  type ExportedFile,
} from '../../../src-main/node/transfer/unit-file-transfer.ts'
import { countingIds } from '../../kit/counting-edit.ts'
import { smallUnit } from '../../kit/small-unit.ts'

/** A team in memory. */
function teamOf(units: Record<string, Y.Doc> = {}) {
  const docs = new Map(Object.entries(units))
  const images = new Map<string, StoredImage>()
  const standards: Standard[] = []
  const documents: UnitDocuments = {
    hasTeam: () => true,
    list: async () => [...docs.keys()],
    read: async (id) => docs.get(id) ?? null,
    create: async (fill) => {
      const doc = new Y.Doc()
      fill({ doc, origin: 'import', ids: countingIds(1000) })
      const id = `unit100${docs.size}`
      docs.set(id, doc)
      return id
    },
    image: async (id) => images.get(id) ?? null,
    storeImage: async (id, image) => void images.set(id, image),
    standards: async () => standards,
    addStandards: async (added) => void standards.push(...added),
  }
  return { docs, images, standards, documents, transfer: createUnitFileTransfer(documents) }
}

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const nameOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function unitWithPicture(): Y.Doc {
  const { doc } = smallUnit()
  appendToFragment(cellFragment(doc, overviewCell('materials', 'en')), {
    type: 'doc',
    content: [{ type: 'image', attrs: { imageId: nameOf(PNG), alt: 'A jar' } }],
  })
  return doc
}

async function exported(team: ReturnType<typeof teamOf>, unitId = 'unit0001'): Promise<ExportedFile> {
  const result = await team.transfer.exportUnit(unitId)
  return present(result.ok ? result.value : null, 'file')
}

const contentOf = (file: ExportedFile) => JSON.parse(new TextDecoder().decode(file.bytes)) as UnitFile

const withImage = (file: ExportedFile, change: Partial<ImageInFile>): ExportedFile => {
  const json = JSON.parse(new TextDecoder().decode(file.bytes)) as UnitFile
  Object.assign(present(json.images[0], 'image'), change)
  return { fileName: file.fileName, bytes: new TextEncoder().encode(JSON.stringify(json)) }
}

describe('units out to files and in again', () => {
  test('a unit goes from one team to another whole, with its pictures and the words for its standards', async () => {
    const here = teamOf({ unit0001: unitWithPicture() })
    here.images.set(nameOf(PNG), { type: 'image/png', bytes: PNG })
    here.standards.push({ code: '6.RP.A.1', wording: { en: 'Compare' } }, { code: 'X.1', wording: {} })
    const file = await exported(here)
    expect(file.fileName).toBe('3-ratios-and-rates.unit.json')

    const there = teamOf()
    expect(await there.transfer.importUnit(file)).toEqual({
      ok: true,
      value: { file: file.fileName, kind: 'unit', added: 1, updated: 0, skipped: 0, problems: [] },
    })
    expect(there.images.get(nameOf(PNG))).toEqual({ type: 'image/png', bytes: PNG })
    expect(there.standards).toEqual([{ code: '6.RP.A.1', wording: { en: 'Compare' } }])
    expect(await exported(there, 'unit1000')).toEqual(file)
  })

  test('the same content a second time is passed over; changed content is another unit', async () => {
    const team = teamOf({ unit0001: smallUnit().doc, unit0002: smallUnit('Other').doc })
    const file = await exported(team)
    expect(await team.transfer.importUnit(file)).toMatchObject({ ok: true, value: { added: 0, skipped: 1 } })
    const doc = present(team.docs.get('unit0001'), 'unit')
    lineText(doc, 'unit', 'title', 'es').insert(0, 'Las ')
    const before = Y.encodeStateAsUpdate(doc)
    expect(await team.transfer.importUnit(file)).toMatchObject({ ok: true, value: { added: 1, skipped: 0 } })
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
    expect(team.docs.size).toBe(3)
  })

  test('pictures that are damaged, disguised or missing are told and left out', async () => {
    const here = teamOf({ unit0001: unitWithPicture() })
    const without = await exported(here)
    here.images.set(nameOf(PNG), { type: 'image/png', bytes: PNG })
    const whole = await exported(here)
    const damaged = withImage(whole, { base64: Buffer.from('other').toString('base64') })
    const disguised = withImage(whole, { type: 'image/jpeg' })
    const problemsOf = async (file: ExportedFile) => {
      const there = teamOf()
      const result = await there.transfer.importUnit(file)
      return [result.ok && result.value.problems, there.images.size]
    }
    const where = `images.${nameOf(PNG)}`
    expect(await problemsOf(without)).toEqual([[{ where, what: 'ImageMissing' }], 0])
    expect(await problemsOf(damaged)).toEqual([[{ where, what: 'ImageDamaged' }], 0])
    expect(await problemsOf(disguised)).toEqual([[{ where, what: 'ImageDamaged' }], 0])
    expect(await problemsOf(whole)).toEqual([[], 1])
  })

  test('a copy is a unit of its own with the same content and a title of its own', async () => {
    const team = teamOf({ unit0001: smallUnit().doc })
    const id = present(await team.transfer.copyUnit('unit0001'), 'copy')
    const copy = present(team.docs.get(id), 'copy')
    const title = { en: 'Ratios and rates (2)', es: 'Razones y tasas (2)' }
    expect(readUnit(copy, id).unit.title).toEqual(title)
    const original = contentOf(await exported(team))
    expect(contentOf(await exported(team, id))).toEqual({ ...original, unit: { ...original.unit, title } })
    expect(await team.transfer.copyUnit('unit9999')).toBeNull()
  })

  test('what cannot be brought in or out is said in one word', async () => {
    const team = teamOf()
    const file = (text: string | Uint8Array) => ({
      fileName: 'a.unit.json',
      bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    })
    const error = async (text: string | Uint8Array) => {
      const result = await team.transfer.importUnit(file(text))
      return result.ok ? null : result.error.type
    }
    expect(await team.transfer.exportUnit('unit9999')).toEqual({ ok: false, error: { type: 'NoSuchUnit' } })
    expect(await error('')).toBe('NotAUnitFile')
    expect(await error(new Uint8Array([0xff, 0xfe, 0x00]))).toBe('NotAUnitFile')
    expect(await error('{"format":"common-prep-unit","version":1,')).toBe('Damaged')
    expect(await error('{"format":"common-prep-unit","version":9}')).toBe('NewerVersion')
    expect(await error(new Uint8Array(97 * 1024 * 1024))).toBe('TooLarge')
    const alone = createUnitFileTransfer({ ...team.documents, hasTeam: () => false })
    expect(await alone.importUnit(file('{}'))).toEqual({ ok: false, error: { type: 'NoTeam' } })
    expect(team.docs.size).toBe(0)
  })

  test('a unit without a title still gets a file name', async () => {
    const { doc } = smallUnit()
    for (const language of ['en', 'es']) {
      const title = lineText(doc, 'unit', 'title', language)
      title.delete(0, title.length)
    }
    doc.getMap('unit').delete('number')
    expect((await exported(teamOf({ unit0001: doc }))).fileName).toBe('unit.unit.json')
  })
})
