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
        hint: t('print.printFailedHint', { reason: shortReason(failure.reason) }),
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

const LONGEST = 160

/** The first line of what an engine said, without the signs that colour it in a terminal: enough to name the
 *  trouble to somebody who can help, short enough to be read. */
export function shortReason(reason: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they are
  const plain = reason.replace(/\u001b\[[\d;]*m/g, '').trim()
  const line = (plain.split('\n')[0] ?? '').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line
}
