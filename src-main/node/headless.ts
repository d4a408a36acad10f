import { Command, CommanderError } from 'commander'
import { addDataCommands } from './cli/data-commands.ts'
import { addFileCommands } from './cli/file-commands.ts'
import { CommandFailed } from './cli/output.ts'
import { addServeCommands } from './cli/serve-commands.ts'
import { addTeamCommands } from './cli/team-commands.ts'
import { VERSION } from './open-product-host.ts'

/** The command line: for scripts, school servers, tests, and the browser window where there is no Electron. */
const program = new Command('common-prep')
  .description('Common Prep from the command line: for scripts, school servers and tests.')
  .version(VERSION)
  .showHelpAfterError('Add --help to see how.')
  .exitOverride()

addDataCommands(program)
addFileCommands(program)
addServeCommands(program)
addTeamCommands(program)

try {
  await program.parseAsync()
} catch (cause) {
  if (cause instanceof CommanderError) process.exitCode = cause.exitCode
  else if (cause instanceof CommandFailed) {
    process.stderr.write(`${cause.message}\n`)
    process.exitCode = 1
  } else throw cause
}
