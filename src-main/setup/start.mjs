import { openInBrowser } from './open-in-browser.mjs'
import { cannot, need, say } from './outcome.mjs'
import { callersFolder, hasDisplay, isRoot, projectRoot } from './project.mjs'
import { readyBuild } from './ready-build.mjs'
import { readyElectron } from './ready-electron.mjs'
import { readyNode } from './ready-node.mjs'
import { readyPackages } from './ready-packages.mjs'
import { run } from './run.mjs'

/** `npm start`: gets everything ready, then opens the app; in a browser window where Electron cannot be had. */
need(await readyPackages())
const node = need(await readyNode())
need(await readyBuild(node))

const args = process.argv.slice(2)
const electron = hasDisplay() ? await readyElectron(node) : cannot('There is no display for a window here.')
if (electron.ok) {
  process.exitCode = await openInElectron(electron.value)
} else {
  say(`${electron.sentence} Common Prep runs as a page in a browser instead.`)
  process.exitCode = await openInBrowser(node, args)
}

/** @param {string} binary */
function openInElectron(binary) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const sandbox = isRoot() ? ['--no-sandbox'] : []
  return run(binary, [...sandbox, projectRoot, ...args], { cwd: callersFolder(), env })
}
