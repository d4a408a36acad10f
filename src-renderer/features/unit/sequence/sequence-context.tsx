import { createContext, useContext } from 'react'
import type { Week } from '../../../../shared/domain/planning/sequence.ts'
import { present } from '../../../../shared/lib/assert.ts'
import type { SequenceActions } from './use-sequence-actions.ts'

/** The whole sequence for what is opened from a row: rows themselves read only their own facts. */
export interface Sequence {
  readonly weeks: readonly Week[]
  readonly actions: SequenceActions
}

const SequenceContext = createContext<Sequence | null>(null)

export const SequenceProvider = SequenceContext.Provider

export const useSequence = (): Sequence => present(useContext(SequenceContext), 'sequence')
