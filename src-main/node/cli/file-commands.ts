import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import writeFileAtomic from 'write-file-atomic'
import { MAX_TABLE_BYTES } from '../../../shared/case/parse-table.ts'
import { sheetKind } from '../../../shared/case/sheet-file.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { type Result, tryAsync } from '../../../shared/lib/result.ts'
import { MAX_UNIT_FILE_BYTES } from '../../../shared/unit-file/read-unit-file.ts'
import { frameworkNamed } from './framework-named.ts'
import { importSheet } from './import-sheet.ts'
import { CommandFailed, type Output } from './output.ts'
import type { Owner } from './owner.ts'
import { type CommonOptions, command, orFail, withOwner } from './with-owner.ts'
import { failureSentence } from './words.ts'

/** `packet`, `import`, `export`. A file is written whole or not at all. */
export function addFileCommands(program: Command): void {
  program.addCommand(
    command('packet', 'make the printed packet of a unit as PDF')
      .requiredOption('--unit <id|title>', 'the unit')
      .addOption(
        new Option('--edition <edition>', 'for whom').choices(['student', 'teacher']).default('student'),
      )
      .addOption(
        new Option('--level <level>', 'which level').choices(['support', 'core', 'extend']).default('core'),
      )
      .option('--language <code>', 'language of the pages', 'en')
      .addOption(new Option('--paper <paper>', 'paper size').choices(['letter', 'a4']).default('letter'))
      .requiredOption('--out <file>', 'where to write the PDF')
      .action((options: PacketOptions) =>
        withOwner(options, (owner, output) => makePacket(owner, output, options)),
      ),
  )
  program.addCommand(
    command('import', 'bring files into the team')
      .argument(
        '<file...>',
        'unit files, and lists of standards: CASE 1.0 or 1.1, or a sheet (.csv, .tsv, .xlsx)',
      )
      .option('--sheet <name>', 'which sheet of a workbook (default: the first that has anything)')
      .action((files: string[], options: ImportOptions) =>
        withOwner(options, (owner, output) => importFiles(owner, output, files, options.sheet ?? null)),
      ),
  )
  program.addCommand(
    command('export', 'write a unit or a list of standards to a file')
      .addOption(new Option('--format <format>', 'file format').choices(['unit', 'case']).default('unit'))
      .requiredOption('--what <id|title>', 'the unit, or the list')
      .requiredOption('--out <file>', 'where to write it')
      .action((options: ExportOptions) =>
        withOwner(options, (owner, output) => EXPORTS[options.format](owner, output, options)),
      ),
  )
}

interface PacketOptions extends CommonOptions {
  readonly unit: string
  readonly edition: 'student' | 'teacher'
  readonly level: 'support' | 'core' | 'extend'
  readonly language: string
  readonly paper: 'letter' | 'a4'
  readonly out: string
}

/** The id behind an id or a title in any language. */
async function unitId(owner: Owner, wanted: string): Promise<string> {
  const units = orFail(await owner.call('units.list', null)).filter((unit) => !unit.setAside)
  const titled = units.filter((unit) =>
    Object.values(unit.title).some((title) => title.toLowerCase() === wanted.toLowerCase()),
  )
  const found = units.find((unit) => unit.id === wanted) ?? (titled.length === 1 ? titled[0] : undefined)
  if (!found) throw new CommandFailed(failureSentence({ type: 'NoSuchUnit' }))
  return found.id
}

async function makePacket(owner: Owner, output: Output, options: PacketOptions): Promise<void> {
  const { edition, level, language, paper, out } = options
  const order = { unitId: await unitId(owner, options.unit), edition, level, language, paper }
  const { pdf, pages, code, problems } = orFail(await owner.call('packets.make', order))
  await writeWhole(out, Buffer.from(pdf, 'base64'))
  for (const { type, where, what } of problems)
    output.note(`${type}: ${where}${what === '' ? '' : `, ${what}`}`)
  output.say({ file: out, pages, code, problems }, `${out}: ${pages} pages, packet ${code}.`)
}

interface ImportOptions extends CommonOptions {
  readonly sheet?: string
}

async function importFiles(
  owner: Owner,
  output: Output,
  files: readonly string[],
  sheet: string | null,
): Promise<void> {
  let failed = 0
  for (const file of files) {
    const report = await importFile(owner, file, sheet)
    if (report.ok) {
      const { added, updated, skipped, problems } = report.value
      output.say(report.value, `${file}: ${added} added, ${updated} updated, ${skipped} skipped.`)
      for (const problem of problems) output.note(`${file}, ${problem.where}: ${problem.what}`)
    } else {
      failed += 1
      const problems = [{ where: file, what: report.error }]
      output.say(
        { file, kind: 'unknown', added: 0, updated: 0, skipped: 0, problems },
        `${file}: ${report.error}`,
      )
    }
  }
  if (failed > 0) throw new CommandFailed(`${failed} of ${files.length} files could not be imported.`)
}

/** Null for a file that is larger than anything that can come in: it is not read at all. */
async function readAtMost(file: string, most: number): Promise<Buffer | null> {
  const { size } = await stat(file)
  return size > most ? null : readFile(file)
}

async function importFile(owner: Owner, file: string, sheet: string | null) {
  const isSheet = sheetKind(file) !== null
  const bytes = await tryAsync(
    () => readAtMost(file, isSheet ? MAX_TABLE_BYTES : MAX_UNIT_FILE_BYTES),
    () => 'The file cannot be read.',
  )
  if (!bytes.ok) return bytes
  if (bytes.value === null) return { ok: false, error: failureSentence({ type: 'TooLarge' }) } as const
  if (isSheet) return importSheet(owner, file, bytes.value, sheet)
  const call = { fileName: basename(file), bytes: bytes.value.toString('base64') }
  // Every CASE file has a document; no unit file does.
  if (bytes.value.includes('"CFDocument"')) return importFramework(owner, file, call)
  const answer = await owner.call('files.import', call)
  if (!answer.ok) return { ok: false, error: failureSentence(answer.error as { type: string }) } as const
  return { ok: true, value: { ...answer.value, file } } as const
}

async function importFramework(owner: Owner, file: string, call: { fileName: string; bytes: string }) {
  const answer = await owner.call('frameworks.import', call)
  if (!answer.ok) return { ok: false, error: failureSentence(answer.error as { type: string }) } as const
  const { edits, standards, changes } = answer.value
  const isNews = edits > 0
  const problems = changes.map(({ type, id, what }) => ({ where: id, what: `${type} ${what}`.trim() }))
  const counts = { added: isNews ? standards : 0, updated: 0, skipped: isNews ? 0 : standards }
  return { ok: true, value: { file, kind: 'framework', ...counts, problems } } as const
}

interface ExportOptions extends CommonOptions {
  readonly format: 'unit' | 'case'
  readonly what: string
  readonly out: string
}

const EXPORTS = { unit: exportUnit, case: exportFramework } as const

async function exportFramework(owner: Owner, output: Output, { what, out }: ExportOptions): Promise<void> {
  const { id, title } = await frameworkNamed(owner, what)
  const { bytes } = orFail(await owner.call('frameworks.export', { framework: id }))
  await writeWhole(out, Buffer.from(bytes, 'base64'))
  output.say({ file: out, framework: id }, `${out}: the list "${title}".`)
}

async function exportUnit(owner: Owner, output: Output, { what, out }: ExportOptions): Promise<void> {
  const id = await unitId(owner, what)
  const unit = orFail(await owner.call('units.list', null)).find((each) => each.id === id)
  const { bytes } = orFail(await owner.call('files.exportUnit', { unitId: id }))
  await writeWhole(out, Buffer.from(bytes, 'base64'))
  output.say({ file: out, unitId: id }, `${out}: the unit "${lineIn(unit?.title ?? {}, 'en')}".`)
}

async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const written: Result<void, string> = await tryAsync(
    () => writeFileAtomic(resolve(file), bytes),
    (cause) => (cause as Error).message,
  )
  if (!written.ok) throw new CommandFailed(`${file} could not be written: ${written.error}`)
}
