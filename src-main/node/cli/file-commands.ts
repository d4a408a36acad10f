import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import writeFileAtomic from 'write-file-atomic'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { type Result, tryAsync } from '../../../shared/lib/result.ts'
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
      .argument('<file...>', 'unit files')
      .action((files: string[], options: CommonOptions) =>
        withOwner(options, (owner, output) => importFiles(owner, output, files)),
      ),
  )
  program.addCommand(
    command('export', 'write a unit to a file')
      .addOption(new Option('--format <format>', 'file format').choices(['unit']).default('unit'))
      .requiredOption('--what <id|title>', 'the unit')
      .requiredOption('--out <file>', 'where to write it')
      .action((options: ExportOptions) =>
        withOwner(options, (owner, output) => exportUnit(owner, output, options)),
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

async function importFiles(owner: Owner, output: Output, files: readonly string[]): Promise<void> {
  let failed = 0
  for (const file of files) {
    const report = await importFile(owner, file)
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

async function importFile(owner: Owner, file: string) {
  const bytes = await tryAsync(
    () => readFile(file),
    () => 'The file cannot be read.',
  )
  if (!bytes.ok) return bytes
  const answer = await owner.call('files.import', {
    fileName: basename(file),
    bytes: bytes.value.toString('base64'),
  })
  if (!answer.ok) return { ok: false, error: failureSentence(answer.error as { type: string }) } as const
  return { ok: true, value: { ...answer.value, file } } as const
}

interface ExportOptions extends CommonOptions {
  readonly what: string
  readonly out: string
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
