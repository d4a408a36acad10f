import type { CallFailure } from '../../shared/api/contract.ts'
import type { Translator } from './translator.ts'

/** What to say when a call failed on the way, whatever it was for. */
export function callFailureText(t: Translator, failure: CallFailure): string {
  switch (failure.type) {
    case 'DiskFull':
      return t('trouble.callDiskFull')
    case 'Disconnected':
    case 'Cancelled':
      return t('trouble.callDisconnected')
    case 'BadCall':
      return t('trouble.callBadCall')
    case 'Internal':
      return t('trouble.callReference', { reference: failure.reference })
  }
}
