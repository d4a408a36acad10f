import type { Sharing } from '../../../shared/api/team-api.ts'
import type { Translator } from '../../messages/translator.ts'

/** How it stands with the computer this one has joined. */
export function joinedSentence(t: Translator, sharing: Sharing & { readonly type: 'joined' }): string {
  const { address } = sharing
  switch (sharing.state) {
    case 'inStep':
      return t('team.joinedInStep', { address })
    case 'catchingUp':
      return t('team.joinedCatchingUp', { address })
    case 'connecting':
      return t('team.joinedConnecting', { address })
    case 'away':
      return t('team.joinedAway', { address })
    case 'refused':
      return t('team.joinedRefused', { address })
  }
}
