import { type Editor, Node } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import { rememberPlace } from '../binding/place.ts'
import type { CellHost } from '../cell-host.ts'
import { imageWidth } from '../node-values.ts'

/** A picture of the team's own store. `width` is per cent of the column; a decorative picture has no words. */
export const imageNode = (host: CellHost) =>
  Node.create({
    name: 'image',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      imageId: { default: null, parseHTML: (element) => element.getAttribute('data-image-id') },
      alt: { default: '', parseHTML: (element) => element.getAttribute('alt') ?? '' },
      decorative: { default: false, parseHTML: (element) => element.hasAttribute('data-decorative') },
      width: { default: null, parseHTML: (element) => imageWidth(element.getAttribute('data-width')) },
    }),
    parseHTML: () => [{ tag: 'img[data-image-id]' }],
    renderHTML: ({ node }) => ['img', imageAttributes(node.attrs)],
    renderText: ({ node }) => String(node.attrs.alt ?? ''),
    addNodeView: () => (props) => imageView(host, props),
    addKeyboardShortcuts() {
      return { Enter: () => editSelectedImage(this.editor, host) }
    },
  })

function imageAttributes(attributes: Record<string, unknown>): Record<string, string> {
  const width = imageWidth(attributes.width)
  return {
    'data-image-id': String(attributes.imageId ?? ''),
    alt: String(attributes.alt ?? ''),
    ...(attributes.decorative === true ? { 'data-decorative': '' } : {}),
    ...(width ? { 'data-width': String(width) } : {}),
  }
}

interface ImageViewProps {
  readonly editor: Editor
  readonly node: ProseMirrorNode
  readonly getPos: () => number | undefined
}

function imageView(host: CellHost, { editor, node, getPos }: ImageViewProps) {
  const dom = document.createElement('figure')
  const picture = document.createElement('img')
  dom.className = 'picture'
  dom.append(picture)
  let shown = node
  const draw = () => drawImage(host, dom, picture, shown.attrs)
  draw()
  dom.addEventListener('dblclick', () => {
    const at = getPos()
    if (at !== undefined && editor.isEditable) openPicture(host, editor, at)
  })
  return {
    dom,
    update(next: ProseMirrorNode) {
      if (next.type !== shown.type) return false
      shown = next
      draw()
      return true
    },
    ignoreMutation: () => true,
  }
}

function drawImage(
  host: CellHost,
  figure: HTMLElement,
  picture: HTMLImageElement,
  attributes: Record<string, unknown>,
): void {
  const imageId = String(attributes.imageId ?? '')
  const width = imageWidth(attributes.width)
  picture.alt = attributes.decorative === true ? '' : String(attributes.alt ?? '')
  picture.style.inlineSize = width ? `${width}%` : ''
  if (figure.dataset.imageId === imageId) return
  figure.dataset.imageId = imageId
  figure.dataset.missing = host.t('editor.pictureMissing')
  void host.imageUrl(imageId).then(
    (url) => showImage(figure, picture, { imageId, url }),
    () => showImage(figure, picture, { imageId, url: '' }),
  )
}

function showImage(
  figure: HTMLElement,
  picture: HTMLImageElement,
  { imageId, url }: { imageId: string; url: string },
): void {
  if (figure.dataset.imageId !== imageId || url === '') return
  picture.src = url
  delete figure.dataset.missing
}

function openPicture(host: CellHost, { state }: Editor, at: number): void {
  const attributes = state.doc.nodeAt(at)?.attrs ?? {}
  const alt = String(attributes.alt ?? '')
  const decorative = attributes.decorative === true
  const width = imageWidth(attributes.width)
  host.onDialog({ type: 'picture', alt, decorative, width, place: rememberPlace(state, at) })
}

function editSelectedImage(editor: Editor, host: CellHost): boolean {
  const { selection } = editor.state
  const isSelected = selection instanceof NodeSelection && selection.node.type.name === 'image'
  if (!isSelected || !editor.isEditable) return false
  openPicture(host, editor, selection.from)
  return true
}
