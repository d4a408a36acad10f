import { expect, test } from 'vitest'
import { runCli, runCliJson, startHub } from '../kit/hub-process.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

interface Invited {
  readonly text: string
  readonly code: string
  readonly addresses: readonly string[]
}

interface Request {
  readonly id: string
  readonly memberName: string
  readonly symbols: readonly string[]
}

async function firstRequest(data: string): Promise<Request> {
  for (let tries = 0; tries < 40; tries += 1) {
    const [request] = await runCliJson<Request>('requests', '--data', data)
    if (request) return request
  }
  throw new Error('nobody came to the door')
}

// Programs that start one after the other, a second or two each on a slow machine.
const MANY_STARTS_MS = 60_000

test(
  'a hub without a window gets a team, invites, lets in by name, and says who is on the team',
  async () => {
    const [hubData, bo] = [tempDataDir(), tempDataDir()]
    await runCli('start-team', '--data', hubData, '--team', '6th Grade', '--me', 'Library')
    const hub = await startHub(hubData)
    const [invited] = await runCliJson<Invited>('invite-member', '--role', 'coach', '--data', hubData)
    const joining = runCli('join', '--data', bo, '--invitation', invited?.text ?? '', '--me', 'Bo')
    const request = await firstRequest(hubData)
    expect(request.memberName).toBe('Bo')
    expect((await runCli('admit', request.id, '--role', 'coach', '--data', hubData)).code).toBe(0)
    const joined = await joining
    expect(joined.stdout).toContain('Joined 6th Grade.')
    expect(joined.stderr).toContain(request.symbols.join(', '))
    const members = await runCliJson<{ name: string; role: string }>('members', '--data', hubData)
    const inOrder = members.toSorted((one, other) => (one.name < other.name ? -1 : 1))
    expect(inOrder).toMatchObject([
      { name: 'Bo', role: 'coach' },
      { name: 'Library', role: 'lead' },
    ])
    await hub.stop()
  },
  MANY_STARTS_MS,
)

test('what does not work is said in a sentence', async () => {
  const data = tempDataDir()
  await runCli('start-team', '--data', data, '--team', '6th Grade', '--me', 'Library')
  expect(await runCli('invite-member', '--data', data)).toMatchObject({
    code: 1,
    stderr: 'Nobody can join here now. Run "hub" on this data folder first.\n',
  })
  expect(await runCli('admit', 'nobody', '--data', data)).toMatchObject({
    code: 1,
    stderr: 'Nobody waits under this number any more.\n',
  })
  expect(await runCli('join', '--data', data, '--me', 'Bo')).toMatchObject({
    code: 1,
    stderr: 'Give --invitation, or --address and --code.\n',
  })
})
