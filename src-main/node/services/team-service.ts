import type { AppContract } from '../../../shared/api/app-contract.ts'
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
import { statusOf } from './team-status.ts'

/** Who I am, and which team this is. */
export type TeamHandlers = Pick<Handlers, Extract<keyof AppContract, `team.${string}`>>

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
    'team.startSample': async ({ myName, teamName }) => {
      if (hasTeam()) return err({ type: 'AlreadyATeam' })
      const startDate = mondayOf(new Date(parts.clock.now()).toISOString().slice(0, 10))
      start(teamName ?? 'Sample team', '', '6', true)
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
  }
}

async function until(isTrue: () => boolean, withinMs: number): Promise<void> {
  for (let waited = 0; waited < withinMs && !isTrue(); waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
