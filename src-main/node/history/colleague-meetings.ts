import type { Clock } from '../../../shared/lib/clock.ts'
import type { Heads } from '../../../shared/protocol/signed-edit.ts'
import type { PeerHeads } from '../store/peer-heads.ts'
import type { Meeting, MergeReports } from './merge-reports.ts'

/** Where the team meets, colleagues come back one by one after days apart: each return is a meeting with a report of
 *  its own, which ends when nothing more comes from that computer for a moment, or after a minute where somebody
 *  works on without a pause. */
export interface ColleagueMeetings {
  /** Before anything of theirs is taken. */
  came(device: string): void
  compared(device: string, room: string, heads: Heads): void
  /** Something of theirs was taken, or they took something. */
  heard(device: string): void
  dispose(): void
}

/** Whoever was away for less was only out of reach for a moment. */
const AWAY_MS = 60_000
const QUIET_MS = 4_000
const LONGEST_MS = 60_000

interface OpenMeeting {
  readonly meeting: Meeting
  readonly quiet: NodeJS.Timeout
  readonly longest: NodeJS.Timeout
}

export function createColleagueMeetings(deps: {
  readonly reports: MergeReports
  readonly peerHeads: PeerHeads
  readonly clock: Clock
}): ColleagueMeetings {
  const open = new Map<string, OpenMeeting>()

  function end(device: string): void {
    const ending = open.get(device)
    if (!ending) return
    open.delete(device)
    stopTimers(ending)
    void ending.meeting.end()
  }

  const endAfter = (ms: number, device: string) => setTimeout(() => end(device), ms).unref()

  return {
    came(device) {
      const since = deps.peerHeads.heardAt(device)
      if (since === null || deps.clock.now() - since < AWAY_MS || open.has(device)) return
      open.set(device, {
        meeting: deps.reports.meeting(since),
        quiet: endAfter(QUIET_MS, device),
        longest: endAfter(LONGEST_MS, device),
      })
    },
    compared: (device, room, heads) => open.get(device)?.meeting.theyHave(room, heads),
    heard(device) {
      open.get(device)?.quiet.refresh()
    },
    dispose() {
      for (const each of open.values()) stopTimers(each)
      open.clear()
    },
  }
}

function stopTimers({ quiet, longest }: OpenMeeting): void {
  clearTimeout(quiet)
  clearTimeout(longest)
}
