import { once } from 'node:events'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { type HonestTeam, honestPair } from '../../kit/honest-pair.ts'
import { newKeys, type RogueTarget } from '../../kit/rogue-device.ts'
import type { PreparedTeam } from '../../kit/rogue-team.ts'

/** The honest pair in a thread of its own, so that what it waits for is the host and not those who attack it. */
export interface Colleagues {
  /** Fails when they no longer see one another type. */
  report(): Promise<Report>
  stop(): Promise<void>
}

export interface Report {
  readonly isUndisturbed: boolean
  readonly words: number
  readonly slowestMs: number
}

interface Given {
  readonly target: RogueTarget
  readonly team: Pick<HonestTeam, 'team' | 'rooms'>
  readonly lead: string
  readonly specialist: string
}

export async function seatColleagues(team: PreparedTeam, { port, pin }: RogueTarget): Promise<Colleagues> {
  const { lead, specialist } = team.keys
  const given: Given = {
    target: { port, pin },
    team: { team: team.team, rooms: team.rooms },
    lead: lead.stored,
    specialist: specialist.stored,
  }
  const worker = new Worker(new URL(import.meta.url), { workerData: given })
  await once(worker, 'message')
  return {
    async report() {
      worker.postMessage('report')
      const [report] = (await once(worker, 'message')) as [Report]
      return report
    },
    stop: async () => void (await worker.terminate()),
  }
}

async function sit({ target, team, lead, specialist }: Given, port: NonNullable<typeof parentPort>) {
  const keys = { lead: newKeys(lead), specialist: newKeys(specialist) }
  const pair = await honestPair({ ...team, keys }, target, { withinMs: 30_000 })
  await pair.isUndisturbed()
  port.on('message', async () => {
    const isUndisturbed = await pair.isUndisturbed().then(
      () => true,
      () => false,
    )
    port.postMessage({ isUndisturbed, words: pair.words(), slowestMs: Math.round(pair.slowest()) })
  })
  port.postMessage('seated')
}

if (parentPort) await sit(workerData as Given, parentPort)
