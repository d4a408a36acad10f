import { present } from '../../../shared/lib/assert.ts'
import { JOIN_SYMBOL_IDS, type JoinSymbol } from '../../../shared/protocol/join-symbols.ts'
import { type Binding, symbolBits } from './proofs.ts'

export interface SymbolsFrom {
  readonly sessionKey: Uint8Array
  readonly binding: Binding
  /** The introduction's text as it travelled. */
  readonly introduction: string
  /** The hub's, told after the introduction: a guest cannot try names until the symbols suit. */
  readonly nonce: string
}

const COUNT = 4

/** The four symbols (24 bits) that both ends of one conversation show, and no other pair of ends. */
export function symbolsOf({ sessionKey, binding, introduction, nonce }: SymbolsFrom): readonly JoinSymbol[] {
  const bits = symbolBits(sessionKey, binding, introduction, nonce)
  return Array.from(bits.subarray(0, COUNT), (byte) => present(JOIN_SYMBOL_IDS[byte & 63], 'symbol'))
}
