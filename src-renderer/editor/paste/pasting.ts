import { Extension } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { CellHost } from '../cell-host.ts'
import { cleanHtml } from './clean-html.ts'
import { copySerializer, ownCopyIn, rememberCopy } from './own-copies.ts'
import { imageFilesIn, putImages } from './put-images.ts'

/** What comes in by paste and drop: our own copies whole, HTML only after cleaning, picture files through the
 *  store. Mod+Shift+V is ProseMirror's own paste as plain text and never gets here with HTML. */
export const pasting = (host: CellHost) =>
  Extension.create({
    name: 'pasting',
    transformPastedHTML: (html) => {
      const { html: clean, leftOut } = cleanHtml(html)
      if (leftOut > 0) host.onNotice({ type: 'RemoteImagesLeftOut', count: leftOut })
      return clean
    },
    addProseMirrorPlugins() {
      return [
        new Plugin({
          props: {
            transformCopied: rememberCopy,
            clipboardSerializer: copySerializer(this.editor.schema),
            handlePaste: (view, event) => takePaste(host, view, event),
            handleDrop: (view, event, _slice, moved) => !moved && takeDrop(host, view, event),
          },
        }),
      ]
    },
  })

function takePaste(host: CellHost, view: EditorView, { clipboardData }: ClipboardEvent): boolean {
  if (!clipboardData || isPlainWanted(view)) return false
  const html = clipboardData.getData('text/html')
  const own = ownCopyIn(html, view)
  if (own) return insertSlice(view, own)
  const files = imageFilesIn(clipboardData)
  // Word and Excel add a picture of the text they copied: then the text is meant.
  if (files.length === 0 || hasWords(clipboardData)) return false
  void putImages(host, view, { files, at: null })
  return true
}

const isPlainWanted = (view: EditorView): boolean =>
  (view as unknown as { input: { shiftKey: boolean } }).input.shiftKey

const hasWords = (data: DataTransfer): boolean => data.getData('text/plain').trim() !== ''

function insertSlice(view: EditorView, slice: Slice): true {
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true))
  return true
}

function takeDrop(host: CellHost, view: EditorView, event: DragEvent): boolean {
  const files = event.dataTransfer ? imageFilesIn(event.dataTransfer) : []
  if (files.length === 0) return false
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null
  event.preventDefault()
  void putImages(host, view, { files, at })
  return true
}
