import type { EditorView } from '@tiptap/pm/view'
import type { CellHost } from '../cell-host.ts'
import { putImages } from './put-images.ts'

/** Asks for picture files with the system's own dialog. */
export function choosePictures(host: CellHost, view: EditorView): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/png,image/jpeg,image/gif,image/webp'
  input.multiple = true
  input.addEventListener(
    'change',
    () => void putImages(host, view, { files: [...(input.files ?? [])], at: null }),
  )
  input.click()
}
