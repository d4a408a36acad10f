import { TEAM_ROOM } from '../../../shared/documents/room.ts'
import { createTeam, setMember } from '../../../shared/documents/team/actions.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { mondayOf } from '../../../shared/domain/planning/calendar.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import { foundTeam } from '../hub/founding.ts'
import { addSampleUnit } from './sample.ts'
import type { Handlers } from './serve-rpc.ts'
import { statusOf } from './team-status.ts'

/** Who I am, and which team this is. */
export type TeamHandlers = Pick<
  Handlers,
  'team.status' | 'team.startSample' | 'team.removeSample' | 'team.start' | 'team.leave' | 'team.rename'
>

export function serveTeam(parts: HostParts): TeamHandlers {
  const { sharing, settings, library, edits, membership } = parts
  const team = (): Team => library.read(TEAM_ROOM, (doc) => readTeam(doc).team)
  const hasTeam = (): boolean => team().id !== '' || membership.now().team !== ''

  function callMe(name: string): void {
    settings.set('memberName', name)
    edits.edit(TEAM_ROOM, (edit) => setMember(edit, parts.memberId(), name))
  }

  function start(name: string, school: string, grade: string, myName: string, isSample: boolean): void {
    const id = parts.ids.next()
    const member = { id: parts.memberId(), name: myName }
    foundTeam(parts, id, member)
    edits.edit(TEAM_ROOM, (edit) => createTeam(edit, { id, name, school, grade, isSample }))
  }

  return {
    'team.status': () => ok(statusOf(parts, team())),
    'team.startSample': async ({ myName, teamName }) => {
      if (hasTeam()) return err({ type: 'AlreadyATeam' })
      const startDate = mondayOf(new Date(parts.clock.now()).toISOString().slice(0, 10))
      start(teamName ?? 'Sample team', '', '6', myName ?? 'Me', true)
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
      start(teamName, school, grade, myName, false)
      callMe(myName)
      edits.commit()
      return ok(null)
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
