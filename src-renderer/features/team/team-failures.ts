import type { CallFailure } from '../../../shared/api/contract.ts'
import { callFailureText } from '../../messages/call-failure.ts'
import type { Translator } from '../../messages/translator.ts'

/** Whatever the calls of this screen may answer instead of what was asked. */
export type TeamFailure =
  | { readonly type: 'PortTaken'; readonly port: number }
  | {
      readonly type:
        | 'Damaged'
        | 'Gone'
        | 'LastLead'
        | 'MayNot'
        | 'NewerBundle'
        | 'NoTeam'
        | 'NotABundle'
        | 'NotForUs'
        | 'NotHosting'
        | 'OtherTeam'
        | 'PortForbidden'
        | 'TooLarge'
    }
  | CallFailure

/** What went wrong and what to do next. {name}: whom it is about, where it is about somebody. */
export function teamFailureText(t: Translator, failure: TeamFailure, name = ''): string {
  switch (failure.type) {
    case 'Damaged':
      return t('team.bringDamaged')
    case 'Gone':
      return t('team.gone', { name })
    case 'LastLead':
      return t('team.lastLead')
    case 'MayNot':
      return t('team.mayNot')
    case 'NewerBundle':
      return t('team.bringNewer')
    case 'NoTeam':
      return t('team.noTeam')
    case 'NotABundle':
      return t('team.bringNotABundle')
    case 'NotForUs':
      return t('team.bringNotForUs')
    case 'NotHosting':
      return t('team.notHosting')
    case 'OtherTeam':
      return t('team.bringOtherTeam')
    case 'PortForbidden':
      return t('team.portForbidden')
    case 'PortTaken':
      return t('team.portTaken', { port: String(failure.port), next: String(failure.port + 1) })
    case 'TooLarge':
      return t('team.tooLarge')
    default:
      return callFailureText(t, failure)
  }
}
