import { need } from './outcome.mjs'
import { inProject } from './project.mjs'
import { readyBuild } from './ready-build.mjs'
import { readyNode } from './ready-node.mjs'
import { readyPackages } from './ready-packages.mjs'
import { run } from './run.mjs'

need(await readyPackages())
const node = need(await readyNode())
need(await readyBuild(node))
const bench = inProject('test', 'bench', 'bench.ts')
process.exitCode = await run(node, ['--disable-warning=ExperimentalWarning', bench, ...process.argv.slice(2)])
