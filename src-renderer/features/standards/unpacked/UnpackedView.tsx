import { createContext, useContext } from 'react'
import type { LanguageCode } from '../../../../shared/domain/planning/language.ts'
import type { Unpacked } from '../../../../shared/domain/standards/unpacked.ts'
import type { ListedWords } from '../../../../shared/domain/standards/words.ts'
import { present } from '../../../../shared/lib/assert.ts'
import type { OpenDocument } from '../../../connection/replica.ts'

/** What every part of an unpacked standard needs. */
export interface UnpackedLook {
  readonly code: string
  readonly document: OpenDocument
  readonly unpacked: Unpacked
  /** What the lists say of it. */
  readonly listed: ListedWords
  /** The one in which all texts are shown and written. */
  readonly language: LanguageCode
}

const Context = createContext<UnpackedLook | null>(null)

export const UnpackedView = Context.Provider

export const useUnpackedView = (): UnpackedLook => present(useContext(Context), 'unpacked view')
