import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import type { Result } from '../../../shared/lib/result.ts'
import { CommandFailed, createOutput, type Output } from './output.ts'
import { type Owner, openOwner } from './owner.ts'
import { failureSentence, openHostSentence } from './words.ts'

/** What every command takes. */
export interface CommonOptions {
  readonly data: string
  readonly json?: boolean
}

/** A command with `--data` and `--json`. */
export const command = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .addOption(new Option('--data <dir>', "the team's data folder").makeOptionMandatory())
    .option('--json', 'print one JSON value per line')
    .exitOverride()

/** Runs a command with the data open, and closes it whatever happens. */
export async function withOwner(
  options: CommonOptions,
  run: (owner: Owner, output: Output) => Promise<void>,
): Promise<void> {
  const opened = await openOwner(resolve(options.data))
  if (!opened.ok) throw new CommandFailed(openHostSentence(opened.error))
  try {
    await run(opened.value, createOutput(options.json === true))
  } finally {
    await opened.value.close()
  }
}

/** The value, or the end of the command with a sentence. */
export function orFail<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value
  throw new CommandFailed(failureSentence(result.error as { type: string }))
}
