import type { Role } from '../../shared/domain/team/roles.ts'
import { eventually } from './hub-client.ts'
import type { TestHost } from './open-test-host.ts'

export interface JoinOptions {
  readonly role?: Role
  readonly by?: 'text' | 'code'
  /** A further computer of this member. */
  readonly as?: string
  /** Port of what stands between the two, such as a bad network. */
  readonly through?: number
}

/** The whole way in: invited, typed or pasted, symbols on both screens, admitted by name. */
export async function letJoin(
  guest: TestHost,
  host: TestHost,
  name: string,
  { role = 'teacher', by = 'code', as, through }: JoinOptions = {},
): Promise<void> {
  const { code, text, addresses } = await host.ask('hub.inviteMember', { role })
  const how =
    by === 'text'
      ? { type: 'invitation' as const, text }
      : { type: 'code' as const, address: through ? `127.0.0.1:${through}` : (addresses[0] ?? ''), code }
  const joined = guest.ask('team.join', { how, myName: name })
  joined.catch(() => {})
  let request = ''
  await eventually(`${name} waits at the door`, () => {
    void host.ask('team.status', null).then(({ requests }) => {
      request = requests[0]?.id ?? ''
    })
    return request !== ''
  })
  await host.ask('hub.admit', { request, role, as: as ?? null })
  await joined
}
