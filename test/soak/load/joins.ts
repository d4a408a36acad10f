import type { Role } from '../../../shared/domain/team/roles.ts'
import { type Owner, openOwner } from '../../../src-main/node/cli/owner.ts'
import { readInvitation } from '../../../src-main/node/joining/invitation-text.ts'
import { joinTeam } from '../../../src-main/node/joining/join-team.ts'
import { loadPake } from '../../../src-main/node/joining/pake.ts'
import { parseShortCode } from '../../../src-main/node/joining/short-code.ts'
import { newKeys } from '../../kit/rogue-device.ts'

/** New colleagues come in by the real conversation, every other by typed code, each let in by name. They come from
 *  several addresses, a few at a time, because the door allows one address sixteen talks. */
export interface Joined {
  readonly joined: number
  readonly ms: number
  /** Why somebody did not get in, by how often. */
  readonly failed: ReadonlyMap<string, number>
}

const AT_ONCE = 8
const ROLE: Role = 'teacher'

export async function joinMany(dataDir: string, port: number, count: number): Promise<Joined> {
  const opened = await openOwner(dataDir)
  if (!opened.ok) throw new Error(`the running host was not reached: ${opened.error.type}`)
  const owner = opened.value
  const failed = new Map<string, number>()
  const startedAt = performance.now()
  let next = 0
  let joined = 0
  const admitting = admitEverybody(owner)
  const oneAfterTheOther = async () => {
    for (let index = next++; index < count; index = next++) {
      const reason = await joinOne(owner, port, index)
      if (reason === null) joined += 1
      else failed.set(reason, (failed.get(reason) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, oneAfterTheOther))
  const ms = performance.now() - startedAt
  await admitting.stop()
  await owner.close()
  return { joined, ms, failed }
}

/** Null when it got in. */
async function joinOne(owner: Owner, port: number, index: number): Promise<string | null> {
  const invited = await owner.call('hub.inviteMember', { role: ROLE })
  if (!invited.ok) return invited.error.type
  const way = await wayOf(invited.value, index)
  const keys = newKeys()
  const place = { host: '127.0.0.1', port, localAddress: `127.0.1.${1 + (index % 32)}` }
  const result = await joinTeam({
    places: [place],
    way,
    me: {
      signingKey: keys.signKey,
      boxKey: keys.boxKey,
      memberName: `New ${index}`,
      deviceName: 'Laptop',
      sign: keys.sign,
    },
    onWaiting: () => {},
  })
  return result.ok ? null : result.error.type
}

async function wayOf({ text, code }: { readonly text: string; readonly code: string }, index: number) {
  const invitation = readInvitation(text)
  const typed = parseShortCode(code)
  if (!invitation.ok || !typed) throw new Error('an invitation nobody can read')
  return index % 2 === 0
    ? ({ kind: 'text', invitation: invitation.value } as const)
    : ({ kind: 'code', code: typed, pake: await loadPake() } as const)
}

/** A host teacher who lets everybody in who stands at the door. */
function admitEverybody(owner: Owner): { stop(): Promise<void> } {
  let isOn = true
  const run = async () => {
    while (isOn) {
      const status = await owner.call('team.status', null)
      for (const { id } of status.ok ? status.value.requests : [])
        await owner.call('hub.admit', { request: id, role: ROLE, as: null })
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const running = run()
  return {
    async stop() {
      isOn = false
      await running
    },
  }
}
