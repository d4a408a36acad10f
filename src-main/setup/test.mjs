import { mkdirSync, rmSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { need, say } from './outcome.mjs'
import { inProject } from './project.mjs'
import { readyBuild } from './ready-build.mjs'
import { readyNode } from './ready-node.mjs'
import { readyPackages } from './ready-packages.mjs'
import { run } from './run.mjs'
import { chromiumShell, electronShell } from './shells.mjs'
import { sum, summary, tallyOfCheck, tallyOfVitest } from './test-runs.mjs'

/** `npm test`: everything the project promises, from a bare clone. Words after `--` choose test files by their path.
 *  COMMON_PREP_MUST_RUN names shells (`electron chromium`) whose journeys may not be left out.
 *
 *  Journeys run in Electron, the app itself. The browser window is the same app in another shell: beside Electron it
 *  runs the journeys in which the shell is what matters; alone, or with `npm test -- journeys`, all of them. */
need(await readyPackages())
const node = need(await readyNode())
need(await readyBuild(node))

const filters = process.argv.slice(2)
const mustRun = (process.env.COMMON_PREP_MUST_RUN ?? '').split(/[\s,]+/)
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
const reports = inProject('test-results')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const electron = await electronShell(node)
const IN_BROWSER_TOO = ['first-run-to-packet', 'two-teachers', 'trouble', 'shell'].map(
  (name) => `journeys/${name}.`,
)

/** @type {import('./test-runs.mjs').Tally[]} */
const tallies = [
  await check('types', ['typescript', 'bin', 'tsc'], ['-b']),
  await check('lint', ['@biomejs', 'biome', 'bin', 'biome'], ['check', '--error-on-warnings', '.']),
  await vitest('tests', ['node', 'dom'], filters),
  await journeys(
    'chromium',
    await chromiumShell(),
    electron.ok && !filters.length ? IN_BROWSER_TOO : filters,
  ),
  await journeys('electron', electron, filters),
]
if (!filters.length && tallies.every(({ name, note }) => !name.startsWith('journeys') || note)) {
  tallies.push({ name: 'journeys', passed: 0, failed: 1, skipped: 0, note: 'ran in no shell' })
}
process.stdout.write(`${summary(tallies)}\n`)
process.exitCode = sum(tallies).failed === 0 && sum(tallies).passed > 0 ? 0 : 1

/** @param {string} name @param {string[]} tool @param {string[]} args */
async function check(name, tool, args) {
  say(`\n${name}`)
  return tallyOfCheck(name, await run(node, [inProject('node_modules', ...tool), ...args], { env }))
}

/** @param {string} name @param {string[]} projects @param {string[]} files @param {import('./shells.mjs').Shell} [shell] */
async function vitest(name, projects, files, shell) {
  say(`\n${name}`)
  const report = inProject('test-results', `${name.replace(' in ', '-')}.json`)
  const [command = node, ...args] = [
    ...(shell?.under ?? []),
    node,
    inProject('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(filters.length ? ['--passWithNoTests'] : []),
    ...files,
  ]
  const code = await run(command, args, { env: { ...env, ...shell?.env } })
  return tallyOfVitest(name, code, report, { mayBeEmpty: filters.length > 0 })
}

/** @param {string} name @param {import('./shells.mjs').ShellOutcome} shell @param {string[]} files */
async function journeys(name, shell, files) {
  const title = `journeys in ${name}`
  if (shell.ok) return vitest(title, ['journeys'], files, shell.value)
  say(`\n${title} did not run: ${shell.sentence}`)
  return { name: title, passed: 0, failed: mustRun.includes(name) ? 1 : 0, skipped: 0, note: 'did not run' }
}
