import type { Editor } from '@tiptap/core'
import type { Cell } from '../cell.ts'

/** What the toolbar shows of the focused cell. */
export interface ToolState {
  readonly isUsable: boolean
  readonly style: TextStyle
  readonly active: readonly ActiveTool[]
  readonly isInTable: boolean
  readonly isOnAnswerSpace: boolean
}

export type TextStyle = 'paragraph' | 'heading' | 'subheading'
export type ActiveTool = (typeof TOOLS)[number]

const TOOLS = [
  'bold',
  'italic',
  'underline',
  'strike',
  'code',
  'link',
  'bulletList',
  'orderedList',
  'blockquote',
] as const

export const idleTools: ToolState = {
  isUsable: false,
  style: 'paragraph',
  active: [],
  isInTable: false,
  isOnAnswerSpace: false,
}

/** As text, so that a keystroke that changes none of it draws nothing. */
export const toolStateText = ({ editor }: Cell): string =>
  JSON.stringify(editor?.isEditable ? readState(editor) : idleTools)

export const toolStateOf = (text: string | null): ToolState => (text === null ? idleTools : JSON.parse(text))

const readState = (editor: Editor): ToolState => ({
  isUsable: true,
  style: styleOf(editor),
  active: TOOLS.filter((tool) => editor.isActive(tool)),
  isInTable: editor.isActive('table'),
  isOnAnswerSpace: editor.isActive('answerSpace'),
})

function styleOf(editor: Editor): TextStyle {
  if (!editor.isActive('heading')) return 'paragraph'
  return editor.isActive('heading', { level: 3 }) ? 'subheading' : 'heading'
}
