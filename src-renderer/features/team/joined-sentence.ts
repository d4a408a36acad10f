import type { Sharing } from '../../../shared/api/team-api.ts'
import type { Translator } from '../../messages/translator.ts'

type JoinedSharing = Sharing & { readonly type: 'joined' }

export type LetInState = Exclude<JoinedSharing['state'], 'refused' | 'removed'>

export interface Standing {
  readonly state: LetInState
  /** "Rosa’s computer", or its address. */
  readonly where: string
}

/** The colleague's computer by its owner, and by its address while nobody has told whose it is. */
export const whereOf = (t: Translator, { hostName, address }: JoinedSharing): string =>
  hostName === '' ? address : t('reach.computerOf', { name: hostName })

/** How it stands with the computer this one has joined. */
export function joinedSentence(t: Translator, { state, where }: Standing): string {
  switch (state) {
    case 'inStep':
      return t('team.joinedInStep', { where })
    case 'catchingUp':
      return t('team.joinedCatchingUp', { where })
    case 'connecting':
      return t('team.joinedConnecting', { where })
    case 'away':
      return t('team.joinedAway', { where })
  }
}
