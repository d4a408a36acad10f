import { setBlockType, wrapIn } from '@tiptap/pm/commands'
import { Fragment, Node as ProseMirrorNode } from '@tiptap/pm/model'
import { wrapInList } from '@tiptap/pm/schema-list'
import { NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Translator } from '../../messages/translator.ts'
import { createTranslator } from '../../messages/translator.ts'
import type { CellHost } from '../cell-host.ts'
import { choosePictures } from '../paste/choose-pictures.ts'
import { blockContent, type SchoolBlock, type SchoolBlockId } from './school-blocks.ts'

/** Puts a school block in where the caret stands; an empty paragraph gives it its place. */
export function insertBlock(host: CellHost, view: EditorView, { id }: Pick<SchoolBlock, 'id'>): void {
  const content = blockContent(id, translatorFor(view, host.t))
  if (content)
    insertNodes(
      view,
      content.map((node) => ProseMirrorNode.fromJSON(view.state.schema, node)),
    )
  else if (id === 'math') host.onDialog({ type: 'math', latex: '', isBlock: true, place: null })
  else if (id === 'picture') choosePictures(host, view)
  else changeBlock(view, id)
  view.focus()
}

/** Words put into a Spanish text are Spanish, whatever language the buttons speak. */
function translatorFor(view: EditorView, own: Translator): Translator {
  const lang = view.dom.lang.slice(0, 2)
  return lang === 'en' || lang === 'es' ? createTranslator(lang) : own
}

function changeBlock(view: EditorView, id: SchoolBlockId): void {
  const { heading, bulletList, orderedList, blockquote } = view.state.schema.nodes
  if (id === 'heading' && heading) setBlockType(heading, { level: 2 })(view.state, view.dispatch)
  if (id === 'subheading' && heading) setBlockType(heading, { level: 3 })(view.state, view.dispatch)
  if (id === 'bulletList' && bulletList) wrapInList(bulletList)(view.state, view.dispatch)
  if (id === 'orderedList' && orderedList) wrapInList(orderedList)(view.state, view.dispatch)
  if (id === 'sentenceFrame' && blockquote) wrapIn(blockquote)(view.state, view.dispatch)
}

/** Puts blocks after the caret's paragraph, or in its place when it is empty, with a line to go on writing. */
export function insertNodes(view: EditorView, nodes: readonly ProseMirrorNode[]): void {
  const { tr, selection, schema } = view.state
  const { $to } = selection
  const isOnEmptyLine = $to.parent.isTextblock && $to.parent.content.size === 0
  const after = $to.depth > 0 && !(selection instanceof NodeSelection) ? $to.after() : $to.pos
  const from = isOnEmptyLine ? $to.before() : after
  tr.replaceWith(from, isOnEmptyLine ? $to.after() : from, Fragment.from(nodes))
  const end = from + Fragment.from(nodes).size
  if (!tr.doc.resolve(end).nodeAfter && schema.nodes.paragraph)
    tr.insert(end, schema.nodes.paragraph.create())
  view.dispatch(tr.setSelection(firstPlaceToWrite(tr, { from, end })).scrollIntoView())
}

/** Inside what was put in if text can stand there, else behind it. */
function firstPlaceToWrite(tr: Transaction, { from, end }: { from: number; end: number }): Selection {
  let place: number | null = null
  tr.doc.nodesBetween(from, end, (node, at) => {
    if (place === null && node.isTextblock && node.content.size === 0) place = at + 1
    return place === null
  })
  return place === null ? Selection.near(tr.doc.resolve(end)) : TextSelection.create(tr.doc, place)
}
