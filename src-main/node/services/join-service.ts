import { TEAM_ROOM } from '../../../shared/documents/room.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { diagnose, type InTheWay } from '../discovery/what-is-in-the-way.ts'
import type { HostParts } from '../host-parts.ts'
import { type Admitted, admitted } from '../hub/admission.ts'
import { deviceNameOf } from '../hub/device-name.ts'
import { formatAddress, parseAddress } from '../hub/hub-address.ts'
import { readInvitation } from '../joining/invitation-text.ts'
import type { Way } from '../joining/join-guest.ts'
import { type JoinTeamError, joinTeam } from '../joining/join-team.ts'
import type { HubPlace } from '../joining/packed-addresses.ts'
import { loadPake } from '../joining/pake.ts'
import { parseShortCode } from '../joining/short-code.ts'
import type { CallContext, Handlers } from './serve-rpc.ts'

/** Coming into a colleague's team. */
export type JoinHandlers = Pick<Handlers, 'team.join' | 'team.nearby' | 'team.diagnose'>

const FIRST_SYNC_MS = 6_000

type How = Parameters<Handlers['team.join']>[0]['how']
type BadInput = { readonly type: 'BadAddress' | 'BadCode' | 'BadInvitation' }

export function serveJoining(parts: HostParts): JoinHandlers {
  const { sharing, settings, library, membership, device } = parts
  const team = () => library.read(TEAM_ROOM, (doc) => readTeam(doc).team)

  const me = (name: string) => ({
    signingKey: device.signKey,
    boxKey: device.boxKey,
    memberName: name,
    deviceName: deviceNameOf(settings),
    sign: device.sign,
  })

  /** Comes onto the team with what its host gave; false when that does not name this computer. */
  async function enter(given: Admitted, place: HubPlace, name: string): Promise<boolean> {
    membership.take(given.entries)
    if (membership.now().team !== given.team.id || roleOf(membership.now(), device.id) === null) return false
    settings.set('memberId', given.member)
    settings.set('memberName', name)
    settings.set('hubTeamName', given.team.name)
    await sharing.follow(place)
    await until(() => team().id !== '', FIRST_SYNC_MS)
    parts.tellStatus()
    return true
  }

  async function join(how: How, name: string, signal: AbortSignal) {
    const asked = await wayOf(how)
    if (!asked.ok) return asked
    const { places, way } = asked.value
    parts.setJoining({ step: 'reaching', symbols: [] })
    const joined = await joinTeam({
      places,
      way,
      me: me(name),
      signal,
      onWaiting: ({ symbols }) => parts.setJoining({ step: 'waiting', symbols: [...symbols] }),
    })
    if (!joined.ok) return err(await toFailure(joined.error, places))
    const given = admitted.safeParse(joined.value.payload)
    if (!given.success) return err({ type: 'NotTheSameComputer' as const })
    // One's own team again is welcome; two teams would flow together.
    if (membership.now().team !== '' && membership.now().team !== given.data.team.id)
      return err({ type: 'AlreadyATeam' as const })
    const isIn = await enter(given.data, joined.value.place, name)
    return isIn ? ok({ teamName: given.data.team.name }) : err({ type: 'NotTheSameComputer' as const })
  }

  return {
    'team.join': async ({ how, myName }, { signal }: CallContext) => {
      const isBusy = team().isSample || sharing.state().type === 'hosting'
      if (isBusy) return err({ type: 'AlreadyATeam' })
      try {
        return await join(how, myName, signal)
      } finally {
        parts.setJoining(null)
      }
    },
    'team.nearby': () =>
      ok(parts.found().map(({ address, port }) => ({ address: formatAddress({ host: address, port }) }))),
    'team.diagnose': async ({ address }) => {
      const place = parseAddress(address)
      return ok(place ? toDiagnosis(await diagnose(place)) : { type: 'BadName' })
    },
  }
}

async function wayOf(
  how: How,
): Promise<Result<{ readonly places: readonly HubPlace[]; readonly way: Way }, BadInput>> {
  if (how.type === 'invitation') {
    const invitation = readInvitation(how.text)
    if (!invitation.ok) return err({ type: 'BadInvitation' })
    return ok({ places: invitation.value.places, way: { kind: 'text', invitation: invitation.value } })
  }
  const place = parseAddress(how.address)
  if (!place) return err({ type: 'BadAddress' })
  const code = parseShortCode(how.code)
  if (!code) return err({ type: 'BadCode' })
  return ok({ places: [place], way: { kind: 'code', code, pake: await loadPake() } })
}

async function toFailure(error: JoinTeamError, places: readonly HubPlace[]) {
  switch (error.type) {
    case 'NotReached':
    case 'Lost':
    case 'Busy':
    case 'NotUnderstood': {
      const [first] = places
      const found: InTheWay = first ? await diagnose(first) : { type: 'NoRoute' }
      return { type: 'NotReached' as const, diagnosis: toDiagnosis(found) }
    }
    case 'Left':
      return { type: 'TurnedAway' as const }
    default:
      return { type: error.type }
  }
}

function toDiagnosis(found: InTheWay) {
  if (found.type === 'OtherNetwork')
    return { type: found.type, mine: found.ours.join(', '), theirs: found.theirs }
  return { type: found.type }
}

export async function until(isTrue: () => boolean, withinMs: number): Promise<void> {
  for (let waited = 0; waited < withinMs && !isTrue(); waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
