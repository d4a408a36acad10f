import type { EditorView } from '@tiptap/pm/view'
import { rememberPlace } from '../binding/place.ts'
import type { CellHost } from '../cell-host.ts'

export const imageFilesIn = (data: DataTransfer): File[] =>
  [...data.files].filter((file) => file.type.startsWith('image/'))

/** Stores pictures and puts them in, at the selection or where they were dropped; the last one asks for its
 *  words. Its place is found again after storing, because colleagues type meanwhile. */
export async function putImages(
  host: CellHost,
  view: EditorView,
  { files, at }: { files: readonly File[]; at: number | null },
): Promise<void> {
  const place = rememberPlace(view.state, at ?? view.state.selection.to)
  for (const file of files) {
    const stored = await host.storeImage(file)
    if (view.isDestroyed) return
    const now = place(view.state) ?? view.state.selection.to
    if (stored.ok) insertImage(host, view, { imageId: stored.value.imageId, at: now })
    else host.onNotice({ type: 'ImageRefused', reason: stored.error.type })
  }
}

function insertImage(
  host: CellHost,
  view: EditorView,
  { imageId, at }: { imageId: string; at: number },
): void {
  const { state } = view
  const image = state.schema.nodes.image?.create({ imageId })
  if (!image) return
  const $at = state.doc.resolve(Math.min(at, state.doc.content.size))
  // A picture stands between paragraphs, and takes the place of an empty one.
  const isOnEmptyLine = $at.parent.isTextblock && $at.parent.content.size === 0
  const from = isOnEmptyLine ? $at.before() : $at.depth > 0 && $at.parent.isTextblock ? $at.after() : $at.pos
  view.dispatch(state.tr.replaceWith(from, isOnEmptyLine ? $at.after() : from, image).scrollIntoView())
  const place = rememberPlace(view.state, from)
  host.onDialog({ type: 'picture', alt: '', decorative: false, width: null, place })
}
