import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { Status } from '../../../shared/api/team-api.ts'
import { TEAM_ROOM } from '../../../shared/documents/room.ts'
import { createTeam, setMember } from '../../../shared/documents/team/actions.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { mondayOf } from '../../../shared/domain/planning/calendar.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import { parseInviteCode } from '../hub/invite-code.ts'
import { joinHub, parseAddress } from '../hub/reach-hub.ts'
import { addSampleUnit } from './sample.ts'
import type { Handlers } from './serve-rpc.ts'

/** Who I am, which team this is, and how it meets. */
export type TeamHandlers = Pick<
  Handlers,
  Extract<keyof AppContract, `team.${string}` | `hub.${'turnOn' | 'turnOff' | 'inviteMember'}`>
>

const FIRST_SYNC_MS = 6_000

export function serveTeam(parts: HostParts): TeamHandlers {
  const { sharing, settings, library, edits } = parts
  const team = (): Team => library.read(TEAM_ROOM, (doc) => readTeam(doc).team)
  const hasTeam = (): boolean => team().id !== '' || settings.get('hubTicket') !== null

  function callMe(name: string): void {
    settings.set('memberName', name)
    edits.edit(TEAM_ROOM, (edit) => setMember(edit, parts.memberId, name))
  }

  function start(name: string, school: string, grade: string, isSample: boolean): void {
    const id = parts.ids.next()
    edits.edit(TEAM_ROOM, (edit) => createTeam(edit, { id, name, school, grade, isSample }))
  }

  return {
    'team.status': () => ok(statusOf(parts, team())),
    'team.startSample': async ({ myName }) => {
      if (hasTeam()) return err({ type: 'AlreadyATeam' })
      const startDate = mondayOf(new Date(parts.clock.now()).toISOString().slice(0, 10))
      start('Sample team', '', '6', true)
      callMe(myName ?? 'Me')
      const unitId = await addSampleUnit(parts, startDate)
      edits.commit()
      return ok({ unitId })
    },
    'team.removeSample': async () => {
      if (!team().isSample) return err({ type: 'NotASample' })
      await parts.forgetEverything()
      return ok(null)
    },
    'team.start': ({ teamName, school, grade, myName }) => {
      if (hasTeam()) return err({ type: 'AlreadyATeam' })
      start(teamName, school, grade, false)
      callMe(myName)
      edits.commit()
      return ok(null)
    },
    'team.join': async ({ address, code, myName }) => {
      const mine = team()
      if (mine.isSample || sharing.state().type === 'hosting') return err({ type: 'AlreadyATeam' })
      const at = parseAddress(address)
      if (!at) return err({ type: 'BadAddress' })
      const parsed = parseInviteCode(code)
      if (!parsed) return err({ type: 'BadCode' })
      const joined = await joinHub(at, parsed, myName)
      if (!joined.ok) return joined
      // One's own team again, at another address or after leaving, is welcome; two teams would flow together.
      if (mine.id !== '' && joined.value.teamId !== mine.id) return err({ type: 'AlreadyATeam' })
      sharing.follow(at, joined.value)
      await until(() => team().id !== '', FIRST_SYNC_MS)
      callMe(myName)
      edits.commit()
      return ok({ teamName: joined.value.teamName })
    },
    'team.leave': () => {
      sharing.leave()
      return ok(null)
    },
    'team.rename': ({ myName }) => {
      callMe(myName)
      edits.commit()
      parts.tellStatus()
      return ok(null)
    },
    'hub.turnOn': async ({ port, network }) => {
      const started = await sharing.hosting.turnOn(port, network)
      return started.ok ? ok(sharing.state()) : started
    },
    'hub.turnOff': async () => {
      await sharing.hosting.turnOff()
      return ok(null)
    },
    'hub.inviteMember': async () => {
      const invited = await sharing.hosting.invite()
      return invited.ok ? ok({ ...invited.value, addresses: [...invited.value.addresses] }) : invited
    },
  }
}

function statusOf(parts: HostParts, team: Team): Status {
  const { settings, sharing, memberId } = parts
  const joining = settings.get('hubTeamName')
  const here = parts.presence.here()
  const me = team.members.find((member) => member.id === memberId)
  return {
    version: parts.version,
    team:
      team.id !== ''
        ? { id: team.id, name: team.name, isSample: team.isSample }
        : joining === null
          ? null
          : { id: memberId, name: joining, isSample: false },
    me: { id: memberId, name: me?.name ?? settings.get('memberName') ?? '', color: me?.color ?? 0 },
    members: team.members.map((member) => ({
      ...member,
      here: here.has(member.id),
      isMe: member.id === memberId,
      lastSeen: parts.presence.lastSeen(member.id),
    })),
    sharing: sharing.state(),
    disk: parts.committer.diskState(),
    canPrint: parts.canPrint(),
  }
}

async function until(isTrue: () => boolean, withinMs: number): Promise<void> {
  for (let waited = 0; waited < withinMs && !isTrue(); waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
