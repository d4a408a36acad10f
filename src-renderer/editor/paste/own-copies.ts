import { DOMSerializer, type Schema, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { createIds } from '../../../shared/lib/ids.ts'
import { keptAttributesOf } from '../guard/keep-attributes.ts'

/** What was copied in this window last, whole: through HTML, blocks of a newer version would not survive being
 *  cut in one cell and pasted in another. The HTML on the clipboard carries only the copy's number. */
interface OwnCopy {
  readonly id: string
  readonly slice: Slice
}

let lastCopy: OwnCopy | null = null
const ids = createIds(globalThis.crypto)

/** For `transformCopied`. */
export function rememberCopy(slice: Slice): Slice {
  lastCopy = { id: ids.next(), slice }
  return slice
}

/** Writes the copy's number into its HTML. */
export function copySerializer(schema: Schema): DOMSerializer {
  const serializer = new DOMSerializer(
    DOMSerializer.nodesFromSchema(schema),
    DOMSerializer.marksFromSchema(schema),
  )
  const serialize = serializer.serializeFragment.bind(serializer)
  serializer.serializeFragment = (fragment, options, target) => {
    const result = serialize(fragment, options, target)
    const first = result.firstChild
    if (lastCopy && first?.nodeType === 1) (first as HTMLElement).dataset.copy = lastCopy.id
    return result
  }
  return serializer
}

/** The remembered copy for this editor, if the clipboard still holds it and this editor knows all its names. */
export function ownCopyIn(html: string, view: EditorView): Slice | null {
  const id = /data-copy="([^"]+)"/.exec(html)?.[1]
  if (!lastCopy || id !== lastCopy.id) return null
  const { schema } = view.state
  const source = lastCopy.slice.content.firstChild?.type.schema
  if (source) keptAttributesOf(schema)?.allow(keptAttributesOf(source)?.allowed ?? new Map())
  try {
    return Slice.fromJSON(schema, lastCopy.slice.toJSON())
  } catch {
    // Another cell without these names: it takes what the HTML still says.
    return null
  }
}
