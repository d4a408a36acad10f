import { Argument, type Command, Option } from 'commander'
import type { CatalogRow } from '../../../shared/api/standards-api.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { frameworkNamed } from './framework-named.ts'
import { CommandFailed, type Output } from './output.ts'
import type { Owner } from './owner.ts'
import { type CommonOptions, command, orFail, withOwner } from './with-owner.ts'

/** `sample`, `list`, `invite`, `check`. */
export function addDataCommands(program: Command): void {
  program.addCommand(
    command('sample', 'make a team with the sample unit in the data folder').action(
      (options: CommonOptions) => withOwner(options, makeSample),
    ),
  )
  program.addCommand(
    command('list', 'list what the team has planned')
      .addArgument(
        new Argument('<what>', 'what to list').choices([
          'units',
          'lessons',
          'checks',
          'standards',
          'frameworks',
        ]),
      )
      .option('--framework <id|title>', 'standards: those of a list, instead of the team’s own')
      .option('--grade <grade>', 'standards of a list: for one grade only')
      .option('--find <text>', 'standards: in all lists, by a code in any spelling or by words')
      .action((what: ListName, options: ListOptions) =>
        withOwner(options, (owner, output) => LISTS[what](owner, output, options)),
      ),
  )
  program.addCommand(
    command('invite', 'let a stock y-websocket client into one unit')
      .requiredOption('--unit <id|title>', 'the unit')
      .addOption(
        new Option('--role <role>', 'what it may do').choices(['editor', 'viewer']).default('editor'),
      )
      .action((options: InviteOptions) =>
        withOwner(options, (owner, output) => invite(owner, output, options)),
      ),
  )
  program.addCommand(
    command('check', 'check the health of the data').action((options: CommonOptions) =>
      withOwner(options, checkHealth),
    ),
  )
}

async function makeSample(owner: Owner, output: Output): Promise<void> {
  const { unitId } = orFail(await owner.call('team.startSample', {}))
  output.say({ unitId }, `Made a team with the sample unit (${unitId}).`)
}

type ListName = 'units' | 'lessons' | 'checks' | 'standards' | 'frameworks'

interface ListOptions extends CommonOptions {
  readonly framework?: string
  readonly grade?: string
  readonly find?: string
}

type List = (owner: Owner, output: Output, options: ListOptions) => Promise<void>

const LISTS: Readonly<Record<ListName, List>> = {
  async units(owner, output) {
    for (const unit of orFail(await owner.call('units.list', null))) {
      const { lessons, checks } = unit
      output.say(unit, `${unit.id}  ${lineIn(unit.title, 'en')}  ${lessons} lessons, ${checks} checks`)
    }
  },
  async lessons(owner, output) {
    for (const lesson of orFail(await owner.call('lessons.list', { unitId: null }))) {
      const number = lesson.number === null ? 'gap' : String(lesson.number)
      output.say(
        lesson,
        `${lesson.id}  week ${lesson.week}  ${number.padStart(3)}  ${lineIn(lesson.title, 'en')}`,
      )
    }
  },
  async checks(owner, output) {
    for (const check of orFail(await owner.call('checks.list', { unitId: null }))) {
      const title = lineIn(check.title, 'en')
      output.say(
        check,
        `${check.id}  week ${check.week}  ${title}  ${check.items} items, ${check.points} points`,
      )
    }
  },
  async standards(owner, output, options) {
    const listed = await listedStandards(owner, options)
    for (const row of listed ?? [])
      output.say(row, `${row.code.padEnd(12)} ${row.official ?? lineIn(row.ours, 'en')}`)
    if (listed !== null) return
    for (const standard of orFail(await owner.call('standards.list', null))) {
      output.say(standard, `${standard.code.padEnd(12)} ${lineIn(standard.wording, 'en')}`)
    }
  },
  async frameworks(owner, output) {
    for (const framework of orFail(await owner.call('frameworks.list', null)))
      output.say(framework, `${framework.id.padEnd(32)}  ${framework.title}`)
  },
}

/** Of the lists, as asked for; null for the team's own. */
async function listedStandards(
  owner: Owner,
  { framework, grade, find }: ListOptions,
): Promise<readonly CatalogRow[] | null> {
  if (find !== undefined)
    return orFail(await owner.call('standards.find', { text: find, atMost: MOST_FOUND }))
  if (framework === undefined) return null
  const { id } = await frameworkNamed(owner, framework)
  return orFail(await owner.call('standards.tree', { framework: id, grade: grade ?? null }))
}

const MOST_FOUND = 50

interface InviteOptions extends CommonOptions {
  readonly unit: string
  readonly role: 'editor' | 'viewer'
}

async function invite(owner: Owner, output: Output, { unit, role }: InviteOptions): Promise<void> {
  const { hosting, ...invitation } = orFail(await owner.call('hub.inviteClient', { unit, role }))
  if (!hosting)
    output.note('The hub is not running on this data folder now; start it with "hub" on this port.')
  // An invitation is for a program: it is one JSON value either way.
  output.say(invitation, JSON.stringify(invitation, null, 2))
}

async function checkHealth(owner: Owner, output: Output): Promise<void> {
  const health = orFail(await owner.call('data.check', null))
  const { documents, updates } = health
  output.say(health, `${documents} documents, ${updates} updates since their snapshots.`)
  for (const line of health.damage) output.note(`Damage: ${line}`)
  for (const problem of health.problems) output.note(`${problem.where}: ${problem.what}`)
  if (!health.ok) throw new CommandFailed('The data needs attention; see above.')
  output.note('All is well.')
}
