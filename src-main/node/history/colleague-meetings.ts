import type { Clock } from '../../../shared/lib/clock.ts'
import type { Heads } from '../../../shared/protocol/signed-edit.ts'
import type { PeerHeads } from '../store/peer-heads.ts'
import type { Meeting, MergeReports } from './merge-reports.ts'

/** Where the team meets, colleagues come back one by one after days apart: each return is a meeting with a report of
 *  its own, which ends when nothing more comes from that computer for a moment. */
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

export function createColleagueMeetings(deps: {
  readonly reports: MergeReports
  readonly peerHeads: PeerHeads
  readonly clock: Clock
}): ColleagueMeetings {
  const open = new Map<string, { readonly meeting: Meeting; quiet: NodeJS.Timeout }>()

  function end(device: string): void {
    const ending = open.get(device)
    open.delete(device)
    void ending?.meeting.end()
  }

  function waitForQuiet(device: string): NodeJS.Timeout {
    return setTimeout(() => end(device), QUIET_MS).unref()
  }

  return {
    came(device) {
      const since = deps.peerHeads.heardAt(device)
      if (since === null || deps.clock.now() - since < AWAY_MS || open.has(device)) return
      open.set(device, { meeting: deps.reports.meeting(since), quiet: waitForQuiet(device) })
    },
    compared: (device, room, heads) => open.get(device)?.meeting.theyHave(room, heads),
    heard(device) {
      open.get(device)?.quiet.refresh()
    },
    dispose() {
      for (const { quiet } of open.values()) clearTimeout(quiet)
      open.clear()
    },
  }
}
