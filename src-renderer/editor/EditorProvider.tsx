import { createContext, type ReactNode, useContext } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import { err } from '../../shared/lib/result.ts'
import type { EditorNotice, ImageUrl, StoreImage } from './cell-host.ts'
import type { SharedUndo } from './shared-undo.ts'

/** What all texts of one open document share. */
export interface EditorServices {
  /** Null where nobody else can be. */
  readonly awareness: Awareness | null
  /** Null where nothing can be written. */
  readonly undo: SharedUndo | null
  readonly imageUrl: ImageUrl
  readonly storeImage: StoreImage
  readonly onNotice: (notice: EditorNotice) => void
  /** The own caret is not sent; the others' are still shown. */
  readonly isQuiet: boolean
}

const readingOnly: EditorServices = {
  awareness: null,
  undo: null,
  imageUrl: async () => '',
  storeImage: async () => err({ type: 'CannotStore' }),
  onNotice: () => {},
  isQuiet: true,
}

const EditorContext = createContext<EditorServices>(readingOnly)

export function EditorProvider({
  value,
  children,
}: {
  readonly value: EditorServices
  readonly children: ReactNode
}) {
  return <EditorContext value={value}>{children}</EditorContext>
}

/** Outside a provider: texts can be read, without their pictures. */
export const useEditorServices = (): EditorServices => useContext(EditorContext)
