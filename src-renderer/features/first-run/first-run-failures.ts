import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { CallFailure, Failed } from '../../../shared/api/contract.ts'
import { callFailureText } from '../../messages/call-failure.ts'
import { type ReachWords, reachWords } from '../../messages/reach-words.ts'
import type { Translator } from '../../messages/translator.ts'

export type FirstRunFailure =
  | Failed<AppContract['team.join']>
  | Failed<AppContract['team.joinByFile']>
  | Failed<AppContract['team.start']>
  | { readonly type: 'TooLarge' }
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
    case 'BadInvitation':
      return t('firstRun.failedBadInvitation')
    case 'Expired':
      return t('firstRun.failedExpired')
    case 'NewerBundle':
      return t('firstRun.failedNewerBundle')
    case 'NotABundle':
      return t('firstRun.failedNotABundle')
    case 'NotReached':
      return reachWords(t, failure.diagnosis, { address }).sentence
    case 'NotTheSameComputer':
      return t('firstRun.failedNotTheSameComputer')
    case 'TooLarge':
      return t('firstRun.failedTooLarge')
    case 'TooManyTries':
      return t('firstRun.failedTooManyTries')
    case 'TurnedAway':
      return t('firstRun.failedTurnedAway')
    case 'WrongCode':
      return t('firstRun.failedWrongCode')
    default:
      return callFailureText(t, failure)
  }
}

/** A failure above the form: what is so, and the steps out of it where there are some. */
export const failureWords = (t: Translator, failure: FirstRunFailure, address: string): ReachWords =>
  failure.type === 'NotReached'
    ? reachWords(t, failure.diagnosis, { address })
    : { sentence: failureText(t, failure, address), steps: [] }

export type JoinField = 'invitation' | 'address' | 'file' | 'code' | 'myName'

/** The field a failure belongs to; null when none of them is wrong. */
export function fieldOf(failure: FirstRunFailure): JoinField | null {
  switch (failure.type) {
    case 'BadInvitation':
      return 'invitation'
    case 'BadAddress':
      return 'address'
    case 'BadCode':
    case 'WrongCode':
    case 'TooManyTries':
      return 'code'
    case 'NotABundle':
    case 'TooLarge':
      return 'file'
    default:
      return null
  }
}
