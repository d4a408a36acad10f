import * as Y from 'yjs'
import type { ImportReport } from '../../../shared/api/packets-api.ts'
import type { StoredImage } from '../../../shared/documents/image/image.ts'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import type { Unit } from '../../../shared/domain/planning/unit.ts'
import { safeFileName } from '../../../shared/lib/file-name.ts'
import { err, ok, type Result, trySync } from '../../../shared/lib/result.ts'
import { fileToUnit } from '../../../shared/unit-file/file-to-unit.ts'
import {
  MAX_UNIT_FILE_BYTES,
  type ReadUnitFileError,
  readUnitFile,
} from '../../../shared/unit-file/read-unit-file.ts'
import {
  type ImageInFile,
  UNIT_FILE_EXTENSION,
  type UnitFile,
  type UnitFileProblem,
} from '../../../shared/unit-file/unit-file.ts'
import { imageIdsIn, unitToFile } from '../../../shared/unit-file/unit-to-file.ts'
import { unitFileText } from '../../../shared/unit-file/write-unit-file.ts'
import { fromImageInFile, toImageInFile } from './image-bytes.ts'
import type { UnitDocuments } from './unit-documents.ts'

/** Units out to open files and in again. Bringing a file in never changes what is there: it makes a new unit,
 *  or nothing when the very same content is here already. */
export interface UnitFileTransfer {
  exportUnit(unitId: string): Promise<Result<ExportedFile, { readonly type: 'NoSuchUnit' }>>
  importUnit(file: ExportedFile): Promise<Result<ImportReport, ImportUnitError>>
  /** A new unit with the same content and a "(2)" behind its title; null when there is no such unit. */
  copyUnit(unitId: string): Promise<string | null>
}

export interface ExportedFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

export type ImportUnitError = ReadUnitFileError | { readonly type: 'NoTeam' }

/** Beyond this a file could not be read again. Pictures over it stay behind, and whoever reads the file is told. */
const MAX_IMAGE_CHARACTERS = MAX_UNIT_FILE_BYTES - 24 * 1024 * 1024

const NO_EXTRAS = { standards: [], images: [] }

export function createUnitFileTransfer(documents: UnitDocuments): UnitFileTransfer {
  return {
    async exportUnit(unitId) {
      const standards = await documents.standards()
      const doc = await documents.read(unitId)
      if (!doc) return err({ type: 'NoSuchUnit' })
      const file = unitToFile(doc, unitId, { standards, images: [] })
      const whole = { ...file, images: await imagesOf(documents, file) }
      return ok({ fileName: nameOf(file), bytes: new TextEncoder().encode(unitFileText(whole)) })
    },
    async importUnit({ fileName, bytes }) {
      if (!documents.hasTeam()) return err({ type: 'NoTeam' })
      const read = readBytes(bytes)
      if (!read.ok) return read
      const { file, problems } = read.value
      const report = {
        file: fileName,
        kind: 'unit',
        added: 0,
        updated: 0,
        skipped: 0,
        problems: [...problems],
      }
      if (await hasSameUnit(documents, file)) return ok({ ...report, skipped: 1 })
      const imageProblems = await keepImages(documents, file)
      await documents.addStandards(file.standards)
      await documents.create((edit) => fileToUnit(edit, file))
      return ok({ ...report, added: 1, problems: [...problems, ...imageProblems] })
    },
    async copyUnit(unitId) {
      const doc = await documents.read(unitId)
      if (!doc) return null
      const file = unitToFile(doc, unitId, NO_EXTRAS)
      const title = Object.fromEntries(
        Object.entries(file.unit.title).map(([language, text]) => [language, `${text} (2)`]),
      )
      return documents.create((edit) => fileToUnit(edit, { ...file, unit: { ...file.unit, title } }))
    },
  }
}

async function imagesOf(documents: UnitDocuments, file: UnitFile): Promise<ImageInFile[]> {
  const images: ImageInFile[] = []
  let characters = 0
  for (const id of imageIdsIn(file)) {
    const stored = await documents.image(id)
    const image = stored && toImageInFile(id, stored)
    if (!image || characters + image.base64.length > MAX_IMAGE_CHARACTERS) continue
    characters += image.base64.length
    images.push(image)
  }
  return images
}

async function hasSameUnit(documents: UnitDocuments, file: UnitFile): Promise<boolean> {
  const doc = new Y.Doc()
  fileToUnit({ doc, origin: null, ids: throwawayIds() }, file)
  const wanted = readUnit(doc, '').unit
  const content = contentOf(doc)
  for (const unitId of await documents.list()) {
    const known = await documents.read(unitId)
    if (known && looksLike(readUnit(known, unitId).unit, wanted) && contentOf(known) === content) return true
  }
  return false
}

/** Keeps the pictures that the texts show; says which are damaged or missing. */
async function keepImages(documents: UnitDocuments, file: UnitFile): Promise<UnitFileProblem[]> {
  const problems: UnitFileProblem[] = []
  const shown = new Set(imageIdsIn(file))
  const [given, damaged] = readImages(file.images.filter((image) => shown.has(image.id)))
  for (const id of damaged) problems.push({ where: `images.${id}`, what: 'ImageDamaged' })
  for (const id of shown) {
    const image = given.get(id)
    if (image) await documents.storeImage(id, image)
    else if (!damaged.includes(id) && !(await documents.image(id))) {
      problems.push({ where: `images.${id}`, what: 'ImageMissing' })
    }
  }
  return problems
}

function nameOf({ unit }: UnitFile): string {
  const title = lineIn(unit.title, unit.baseLanguage, unit.baseLanguage)
  return `${safeFileName(`${unit.number} ${title}`, 'unit')}${UNIT_FILE_EXTENSION}`
}

function readBytes(bytes: Uint8Array): ReturnType<typeof readUnitFile> {
  if (bytes.length > MAX_UNIT_FILE_BYTES) return err({ type: 'TooLarge' })
  const text = trySync(
    () => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    () => ({ type: 'NotAUnitFile' }) as const,
  )
  return text.ok ? readUnitFile(text.value) : text
}

function readImages(images: readonly ImageInFile[]): [ReadonlyMap<string, StoredImage>, readonly string[]] {
  const good = new Map<string, StoredImage>()
  const damaged: string[] = []
  for (const each of images) {
    const image = fromImageInFile(each)
    if (image) good.set(each.id, image)
    else damaged.push(each.id)
  }
  return [good, damaged]
}

/** Quick to say of two units that they differ; writing each as a file takes fifty times as long. */
const looksLike = (a: Unit, b: Unit): boolean =>
  JSON.stringify(a.title) === JSON.stringify(b.title) &&
  a.lessons.length === b.lessons.length &&
  a.checks.length === b.checks.length

/** The same content gives the same text, in whichever document it lies. */
const contentOf = (doc: Y.Doc): string => JSON.stringify(unitToFile(doc, '', NO_EXTRAS))

/** For a document that is only compared. */
function throwawayIds() {
  let made = 0
  return {
    next() {
      made += 1
      return String(made).padStart(15, '0')
    },
  }
}
