import { TEAM_ROOM } from '../../../shared/documents/room.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { mayGive } from '../../../shared/domain/team/roles.ts'
import { safeFileName } from '../../../shared/lib/file-name.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import { BUNDLE_ENDING } from '../../../shared/protocol/bundle.ts'
import { joinByFile } from '../bundles/join-by-file.ts'
import { makeBundle, makeInvitation } from '../bundles/make-bundle.ts'
import { takeBundle } from '../bundles/take-bundle.ts'
import type { HostParts } from '../host-parts.ts'
import type { Handlers } from './serve-rpc.ts'

/** Meeting without a network, by one encrypted file. */
export type BundleHandlers = Pick<
  Handlers,
  'bundle.export' | 'bundle.invite' | 'bundle.import' | 'team.joinByFile'
>

export function serveBundles(parts: HostParts): BundleHandlers {
  const { membership, library, sharing, history } = parts
  const noTeam = err({ type: 'NoTeam' as const })
  const team = () => library.read(TEAM_ROOM, (doc) => readTeam(doc).team)

  function nameOf(whom: string): string {
    const day = new Date(parts.clock.now()).toISOString().slice(0, 10)
    return `${safeFileName(`${team().name} ${whom} ${day}`, 'team')}${BUNDLE_ENDING}`
  }

  return {
    'bundle.export': async ({ member }, context) => {
      const made = await makeBundle(parts, member, context)
      if (!made.ok) return made
      const name = nameOf(membership.now().members.get(member ?? '')?.name ?? '')
      return ok({ ...made.value, name, file: toBase64(made.value.file) })
    },
    'bundle.invite': async ({ role }, context) => {
      if (membership.now().team === '') return noTeam
      // A guest reads pages; there is nothing to give them in a file.
      if (!mayGive(parts.myRole(), role) || role === 'guest') return err({ type: 'MayNot' })
      const made = await makeInvitation(parts, role, context)
      return made.ok ? ok({ ...made.value, name: nameOf(''), file: toBase64(made.value.file) }) : made
    },
    'bundle.import': async ({ file }, context) => {
      const taken = await takeBundle({ ...parts, reports: history.reports }, fromBase64(file), context)
      parts.tellStatus()
      return taken
    },
    'team.joinByFile': async ({ file, code, myName }, context) => {
      const isBusy = membership.now().team !== '' || team().id !== '' || sharing.state().type === 'hosting'
      if (isBusy) return err({ type: 'AlreadyATeam' })
      const joined = await joinByFile(parts, { file: fromBase64(file), code, myName }, context)
      parts.tellStatus()
      return joined
    },
  }
}

const toBase64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')

const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64')
