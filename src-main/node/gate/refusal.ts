/** Why something from outside was not taken. `malformed`: no Yjs would write this. The rest is well-formed and
 *  either harmful or more than anybody honest needs. */
export interface GateRefusal {
  readonly type: GateRefusalType
  /** The Yjs client the offending part belongs to, where there is one. */
  readonly client?: number
}

export type GateRefusalType =
  | 'malformed'
  | 'tooLarge'
  | 'tooManyParts'
  | 'tooDeep'
  | 'tooLong'
  | 'badName'
  | 'unknownContent'
  | 'foreignClient'
  | 'gap'
  | 'missingReference'

const REFUSAL = Symbol('refusal')

/** Ends the reading of bytes from deep inside. Caught once, by `refusalOf`, at the gate's own edge. */
export const refuse = (type: GateRefusalType, client?: number): never => {
  throw Object.assign(new Error(type), { [REFUSAL]: client === undefined ? { type } : { type, client } })
}

/** What stopped the reading: our own refusal, or a decoder that ran out of sense. */
export const refusalOf = (cause: unknown): GateRefusal =>
  (cause as { [REFUSAL]?: GateRefusal } | null)?.[REFUSAL] ?? { type: 'malformed' }
