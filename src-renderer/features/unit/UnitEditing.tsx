import { type ReactNode, useMemo } from 'react'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { createImages } from '../../connection/images.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { EditorProvider } from '../../editor/EditorProvider.tsx'
import { type EditorNotice, noticeText } from '../../editor/notices.ts'
import { useT } from '../../messages/use-t.ts'
import { showToast } from '../../ui/Toast.tsx'

export interface UnitEditingProps {
  readonly document: OpenDocument
  readonly children: ReactNode
}

/** What every text of the unit shares: who is where, one undo, one store of pictures. */
export function UnitEditing({ document, children }: UnitEditingProps) {
  const connection = useConnection()
  const t = useT()
  const value = useMemo(() => {
    const images = createImages(connection)
    return {
      awareness: document.awareness,
      undo: document.undo,
      imageUrl: images.url,
      storeImage: images.store,
      onNotice: (notice: EditorNotice) => showToast({ text: noticeText(t, notice), tone: 'warn' }),
      isQuiet: false,
    }
  }, [connection, document, t])
  return <EditorProvider value={value}>{children}</EditorProvider>
}
