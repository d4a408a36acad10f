import { err } from '../../../shared/lib/result.ts'
import type { Handlers } from './serve-rpc.ts'

/** Meeting without a network, by one encrypted file. */
export type BundleHandlers = Pick<
  Handlers,
  'bundle.export' | 'bundle.invite' | 'bundle.import' | 'team.joinByFile'
>

export function serveBundles(): BundleHandlers {
  return {
    'bundle.export': () => err({ type: 'NoTeam' }),
    'bundle.invite': () => err({ type: 'NoTeam' }),
    'bundle.import': () => err({ type: 'NotABundle' }),
    'team.joinByFile': () => err({ type: 'NotABundle' }),
  }
}
