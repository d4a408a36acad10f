import { type Command, Option } from 'commander'
import { ROLES, type Role } from '../../../shared/domain/team/roles.ts'
import { CommandFailed, type Output } from './output.ts'
import type { Owner } from './owner.ts'
import { type CommonOptions, command, orFail, withOwner } from './with-owner.ts'

/** `start-team`, `join`, `members`, `invite-member`, `requests`, `admit`, `turn-away`: a hub without a window gets a
 *  team and lets teachers in. */
export function addTeamCommands(program: Command): void {
  program.addCommand(
    command('start-team', 'start a team that this computer leads')
      .requiredOption('--team <name>', 'what the team is called')
      .requiredOption('--me <name>', 'what this computer is called to the team')
      .option('--school <name>', 'the school', '')
      .option('--grade <grade>', 'the grade', '')
      .action((options: StartOptions) => withOwner(options, (owner) => startTeam(owner, options))),
  )
  program.addCommand(
    command('join', 'join a team; somebody there has to let this computer in')
      .option('--invitation <text>', 'the invitation as it was copied')
      .option('--address <address>', 'where the team meets, with --code')
      .option('--code <code>', 'the code that goes with the address')
      .requiredOption('--me <name>', 'what this computer is called to the team')
      .action((options: JoinOptions) => withOwner(options, (owner, output) => join(owner, output, options))),
  )
  program.addCommand(
    command('members', 'list who is on the team').action((options: CommonOptions) =>
      withOwner(options, listMembers),
    ),
  )
  program.addCommand(
    command('invite-member', 'make an invitation for one colleague, while "hub" runs')
      .addOption(roleOption('teacher'))
      .action((options: RoleOptions) =>
        withOwner(options, (owner, output) => inviteMember(owner, output, options.role)),
      ),
  )
  addDoorCommands(program)
}

function addDoorCommands(program: Command): void {
  program.addCommand(
    command('requests', 'list who waits to be let in').action((options: CommonOptions) =>
      withOwner(options, listRequests),
    ),
  )
  program.addCommand(
    command('admit', 'let somebody in who waits; compare the four pictures first')
      .argument('<request>', 'as "requests" lists it')
      .addOption(roleOption('teacher'))
      .action((request: string, options: RoleOptions) =>
        withOwner(options, async (owner) => {
          orFail(await owner.call('hub.admit', { request, role: options.role, as: null }))
        }),
      ),
  )
  program.addCommand(
    command('turn-away', 'do not let somebody in')
      .argument('<request>', 'as "requests" lists it')
      .action((request: string, options: CommonOptions) =>
        withOwner(options, async (owner) => {
          orFail(await owner.call('hub.turnAway', { request }))
        }),
      ),
  )
}

const roleOption = (fallback: Role): Option =>
  new Option('--role <role>', 'what they may do').choices([...ROLES.slice(0, -1)]).default(fallback)

interface RoleOptions extends CommonOptions {
  readonly role: Role
}

interface StartOptions extends CommonOptions {
  readonly team: string
  readonly me: string
  readonly school: string
  readonly grade: string
}

async function startTeam(owner: Owner, { team, me, school, grade }: StartOptions): Promise<void> {
  orFail(await owner.call('team.start', { teamName: team, myName: me, school, grade }))
}

interface JoinOptions extends CommonOptions {
  readonly invitation?: string
  readonly address?: string
  readonly code?: string
  readonly me: string
}

const SYMBOLS_EVERY_MS = 300

async function join(owner: Owner, output: Output, options: JoinOptions): Promise<void> {
  const how = howOf(options)
  const joined = owner.call('team.join', { how, myName: options.me })
  const stop = showSymbols(owner, output)
  const answer = orFail(await joined)
  stop()
  output.say(answer, `Joined ${answer.teamName}.`)
}

function howOf({ invitation, address, code }: JoinOptions) {
  if (invitation !== undefined) return { type: 'invitation' as const, text: invitation }
  if (address === undefined || code === undefined)
    throw new CommandFailed('Give --invitation, or --address and --code.')
  return { type: 'code' as const, address, code }
}

/** Says once which four pictures the other screen must show. */
function showSymbols(owner: Owner, output: Output): () => void {
  const timer = setInterval(async () => {
    const status = await owner.call('team.status', null)
    const symbols = status.ok ? (status.value.joining?.symbols ?? []) : []
    if (symbols.length === 0) return
    clearInterval(timer)
    output.note(`Waiting to be let in. The other screen must show: ${symbols.join(', ')}.`)
  }, SYMBOLS_EVERY_MS)
  return () => clearInterval(timer)
}

async function listMembers(owner: Owner, output: Output): Promise<void> {
  const { members } = orFail(await owner.call('team.status', null))
  for (const { id, name, role, devices } of members)
    output.say({ id, name, role, devices }, `${id}  ${role.padEnd(10)} ${name}  (${devices.join(', ')})`)
}

async function inviteMember(owner: Owner, output: Output, role: Role): Promise<void> {
  const { text, code, addresses, expiresAt } = orFail(await owner.call('hub.inviteMember', { role }))
  const invitation = { text, code, addresses, expiresAt }
  output.say(
    invitation,
    [`Send this:  ${text}`, `or read out: ${addresses.join(' or ')}   code ${code}`].join('\n'),
  )
  output.note('It lets one colleague in, within ten minutes, when you admit them ("requests", "admit").')
}

async function listRequests(owner: Owner, output: Output): Promise<void> {
  const { requests } = orFail(await owner.call('team.status', null))
  for (const request of requests) {
    const { id, memberName, deviceName, symbols } = request
    output.say(request, `${id}  ${memberName} (${deviceName})  ${symbols.join(', ')}`)
  }
}
