import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { RogueTarget } from '../../kit/rogue-device.ts'
import type { PreparedTeam } from '../../kit/rogue-team.ts'

/** Two colleagues who type to one another, in a process of their own: what they wait for is the host, and not those
 *  who attack it. */
export interface Colleagues {
  /** How it went so far; waits for the words that are on their way. */
  report(): Promise<Report>
  /** Begins to count anew. */
  forget(): void
  stop(): Promise<void>
}

export interface Report {
  /** They still see one another type. */
  readonly isUndisturbed: boolean
  readonly words: number
  /** Milliseconds from the hand of the one to the screen of the other. Less what this process itself was late, which is
   *  no fault of the host: it has to wait for its turn on a busy computer, too. */
  readonly p50Ms: number
  readonly p99Ms: number
  readonly slowestMs: number
  /** The same, nothing taken off. */
  readonly slowestInAllMs: number
}

export interface Seats extends Pick<PreparedTeam, 'team' | 'rooms'> {
  readonly target: RogueTarget
  /** Keys as they are kept. */
  readonly lead: string
  readonly specialist: string
}

/** Yjs clients under which they write, for those who want to meddle with their words. */
export const THEIR_CLIENTS = [4_242, 4_243] as const

export async function seatColleagues(team: PreparedTeam, { port, pin }: RogueTarget): Promise<Colleagues> {
  const { keys, rooms } = team
  const seats: Seats = {
    target: { port, pin },
    team: team.team,
    rooms,
    lead: keys.lead.stored,
    specialist: keys.specialist.stored,
  }
  const child = fork(fileURLToPath(new URL('colleagues-process.ts', import.meta.url)), [
    JSON.stringify(seats),
  ])
  const gone = once(child, 'exit').then(() => Promise.reject(new Error('the colleagues ended by themselves')))
  // Waited for together with every answer.
  gone.catch(() => {})
  const answer = async () => ((await Promise.race([once(child, 'message'), gone])) as unknown[])[0]
  await answer()
  return {
    async report() {
      const answered = answer()
      child.send('report')
      return (await answered) as Report
    },
    forget: () => void child.send('forget'),
    async stop() {
      child.disconnect()
      await gone.catch(() => {})
    },
  }
}
