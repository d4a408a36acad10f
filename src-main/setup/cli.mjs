import { hostCommand } from './host-command.mjs'
import { need } from './outcome.mjs'
import { callersFolder } from './project.mjs'
import { readyBuild } from './ready-build.mjs'
import { readyNode } from './ready-node.mjs'
import { readyPackages } from './ready-packages.mjs'
import { run } from './run.mjs'

/** The command line. Whatever is said while getting ready goes to stderr; stdout belongs to the command. */
const SERVES_THE_PAGE = new Set(['hub', 'window'])

need(await readyPackages())
const node = need(await readyNode())
const args = process.argv.slice(2)
if (SERVES_THE_PAGE.has(args[0] ?? '')) need(await readyBuild(node))
process.exitCode = await run(node, hostCommand(args), { cwd: callersFolder() })
