import { unreachable } from '../../../shared/lib/assert.ts'
import type { Translator } from '../../messages/translator.ts'
import type { PrintFailure } from './packet-desk.ts'

/** Why there are no pages: what happened, and what can be done or what is safe. */
export interface FailureWords {
  readonly title: string
  readonly hint?: string
}

export function failureWords(t: Translator, failure: PrintFailure): FailureWords {
  switch (failure.type) {
    case 'NoPrintEngine':
      return { title: t('print.noEngine'), hint: t('print.noEngineHint') }
    case 'PrintFailed':
      return {
        title: t('print.printFailed'),
        hint: t('print.printFailedHint', { reason: failure.reason }),
      }
    case 'NoSuchUnit':
      return { title: t('print.notHere'), hint: t('print.notHereHint') }
    case 'Cancelled':
      return { title: t('print.stopped') }
    case 'Disconnected':
      return { title: t('print.disconnected') }
    case 'DiskFull':
      return { title: t('print.diskFull') }
    case 'BadCall':
      return { title: t('print.badCall') }
    case 'Internal':
      return { title: t('print.internal', { reference: failure.reference }) }
    default:
      return unreachable(failure)
  }
}
