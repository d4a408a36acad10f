import { need } from './outcome.mjs'
import { inProject } from './project.mjs'
import { readyBuild } from './ready-build.mjs'
import { readyNode } from './ready-node.mjs'
import { readyPackages } from './ready-packages.mjs'
import { run } from './run.mjs'

// `soak.mjs convergence --seeds 100`: the name of a file in test/soak, and what it wants to be told.
const [name = '', ...rest] = process.argv.slice(2)
need(await readyPackages())
const node = need(await readyNode())
need(await readyBuild(node))
const soak = inProject('test', 'soak', `${name}.ts`)
process.exitCode = await run(node, ['--expose-gc', '--disable-warning=ExperimentalWarning', soak, ...rest])
