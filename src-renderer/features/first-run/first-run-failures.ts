import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { CallFailure, Failed } from '../../../shared/api/contract.ts'
import { callFailureText } from '../../messages/call-failure.ts'
import type { Translator } from '../../messages/translator.ts'

/** Where a hub listens unless its address says otherwise. */
const USUAL_PORT = '4747'

export type FirstRunFailure =
  | Failed<AppContract['team.join']>
  | Failed<AppContract['team.start']>
  | CallFailure

/** What went wrong and what to do next, in words. */
export function failureText(t: Translator, failure: FirstRunFailure, address = ''): string {
  switch (failure.type) {
    case 'AlreadyATeam':
      return t('firstRun.failedAlreadyATeam')
    case 'BadAddress':
      return t('firstRun.failedBadAddress')
    case 'BadCode':
      return t('firstRun.failedBadCode')
    case 'NotReached':
      return t('firstRun.failedNotReached', { port: portOf(address) })
    case 'NotTheSameComputer':
      return t('firstRun.failedNotTheSameComputer')
    case 'WrongCode':
      return t('firstRun.failedWrongCode')
    case 'TooManyTries':
      return t('firstRun.failedTooManyTries')
    default:
      return callFailureText(t, failure)
  }
}

const portOf = (address: string): string => /:(\d+)\/?$/.exec(address.trim())?.[1] ?? USUAL_PORT

export type JoinField = 'address' | 'code' | 'myName'

/** The field a failure belongs to; null when none of them is wrong. */
export function fieldOf(failure: FirstRunFailure): JoinField | null {
  if (failure.type === 'BadAddress') return 'address'
  if (failure.type === 'BadCode' || failure.type === 'WrongCode' || failure.type === 'TooManyTries') {
    return 'code'
  }
  return null
}
