import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { readFragment } from '../../../shared/rich-text/fragment.ts'
import { CellEditor } from '../../../src-renderer/editor/CellEditor.tsx'
import type { Cell } from '../../../src-renderer/editor/cell.ts'
import { EditorProvider } from '../../../src-renderer/editor/EditorProvider.tsx'
import { EditorToolbar } from '../../../src-renderer/editor/toolbar/EditorToolbar.tsx'
import { LanguageProvider } from '../../../src-renderer/messages/LanguageProvider.tsx'
import { connect, createDesk, type Desk, editorOf, element, hostOf, paragraph, words, write } from './kit.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let root: Root | null = null
let cell: Cell | null = null

afterEach(() => {
  act(() => root?.unmount())
  document.body.replaceChildren()
  cell = null
})

function Page({ desk, isEditable = true }: { readonly desk: Desk; readonly isEditable?: boolean }) {
  const { imageUrl, storeImage, onNotice } = hostOf(desk.notices, desk.dialogs)
  const { awareness, undo } = desk
  const [focused, setFocused] = useState<Cell | null>(null)
  const [services] = useState({ awareness, undo, imageUrl, storeImage, onNotice, isQuiet: false })
  return (
    <LanguageProvider initial="en">
      <EditorProvider value={services}>
        <EditorToolbar cell={focused} />
        <CellEditor
          fragment={desk.text()}
          label="Practice, Core"
          lang="es"
          dir="ltr"
          placeholder="Write here"
          isEditable={isEditable}
          onFocus={(next) => {
            cell = next
            setFocused(next)
          }}
        />
      </EditorProvider>
    </LanguageProvider>
  )
}

async function show(desk: Desk, isEditable = true) {
  const place = document.createElement('div')
  document.body.append(place)
  await act(async () => {
    root = createRoot(place)
    root.render(<Page desk={desk} isEditable={isEditable} />)
    // The editor is loaded when the first cell is shown.
    await import('../../../src-renderer/editor/CellBody.tsx')
  })
  await act(() => vi.waitFor(() => expect(place.querySelector('.ProseMirror, [role=status]')).not.toBeNull()))
  return place
}

async function focus(place: HTMLElement) {
  await act(async () => {
    place.querySelector<HTMLElement>('.ProseMirror')?.focus()
  })
  if (!cell) throw new Error('The cell has not told its focus')
  return editorOf(cell)
}

const press = (target: Element | null, key: string, init: KeyboardEventInit = {}) =>
  act(async () => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
  })

const content = (desk: Desk) => readFragment(desk.text()).content

test('a cell is a named text box in its language, with its placeholder', async () => {
  const place = await show(createDesk())
  const box = place.querySelector('[role=textbox]')
  expect(
    Object.fromEntries([...(box?.attributes ?? [])].map(({ name, value }) => [name, value])),
  ).toMatchObject({
    'aria-label': 'Practice, Core',
    'aria-multiline': 'true',
    'aria-placeholder': 'Write here',
    lang: 'es',
    dir: 'ltr',
    'data-cell': 'cell/a',
    contenteditable: 'true',
  })
})

test('a cell that may not be edited can be read and cannot be written in', async () => {
  const desk = createDesk()
  write(desk.text(), paragraph('Two cups'))
  const place = await show(desk, false)
  const box = place.querySelector('.ProseMirror')
  expect([box?.getAttribute('contenteditable'), box?.getAttribute('aria-readonly')]).toEqual([
    'false',
    'true',
  ])
})

test('a text that only a newer version can hold is shown with a sentence, and opens when it can', async () => {
  const desk = createDesk()
  write(desk.text(), element('table', {}, [element('caption', {}, [words('Prices')])]))
  const place = await show(desk)
  expect(place.querySelector('[role=status]')?.textContent).toContain('newer version of Common Prep')
  expect(place.querySelector('[contenteditable=true]')).toBeNull()
  await act(async () => desk.doc.transact(() => desk.text().delete(0, 1), 'elsewhere'))
  expect(place.querySelector('[role=status]')).toBeNull()
  expect(place.querySelector('[contenteditable=true]')).not.toBeNull()
})

test('the slash menu offers school blocks, narrows while typing, and puts them in in the language of the text', async () => {
  const desk = createDesk()
  const editor = await focus(await show(desk))
  await act(async () => void editor.commands.insertContent('/'))
  const options = () => [...document.querySelectorAll('[role=option]')].map((each) => each.textContent)
  expect(options()).toContain('Exit ticket')
  await act(async () => void editor.commands.insertContent('rat'))
  expect(options()).toEqual(['Ratio table'])
  expect(editor.view.dom.getAttribute('aria-activedescendant')).toBe('editor-slash-ratioTable')
  await press(editor.view.dom, 'Enter')
  expect(options()).toEqual([])
  const [table] = content(desk)
  expect(table?.content?.map((row) => row.content?.[0]?.content?.[0]?.content?.[0]?.text)).toEqual([
    'Primera cantidad',
    'Segunda cantidad',
  ])
})

test('a slash inside a fraction or an address opens nothing, and Esc closes the menu for good', async () => {
  const editor = await focus(await show(createDesk()))
  await act(async () => void editor.commands.insertContent('1/'))
  expect(document.querySelector('[role=listbox]')).toBeNull()
  await act(async () => void editor.commands.insertContent(' /'))
  expect(document.querySelector('[role=listbox]')).not.toBeNull()
  await press(editor.view.dom, 'Escape')
  await act(async () => void editor.commands.insertContent('a'))
  expect(document.querySelector('[role=listbox]')).toBeNull()
})

test('the toolbar works on the focused cell and says what is on', async () => {
  const desk = createDesk()
  const place = await show(desk)
  const button = (name: string) => place.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)
  expect(button('Bold')?.disabled).toBe(true)
  const editor = await focus(place)
  await act(async () => void editor.chain().insertContent('Two cups').selectAll().run())
  await act(async () => button('Bold')?.click())
  expect(button('Bold')?.getAttribute('aria-pressed')).toBe('true')
  await act(async () => button('Bulleted list')?.click())
  expect(content(desk)).toEqual([
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'Two cups', marks: [{ type: 'bold' }] }] },
          ],
        },
      ],
    },
  ])
})

test('Alt+F10 goes to the toolbar and Esc back into the text', async () => {
  const place = await show(createDesk())
  const editor = await focus(place)
  await press(editor.view.dom, 'F10', { altKey: true })
  expect(document.activeElement?.closest('[data-editor-toolbar]')).not.toBeNull()
  await press(document.activeElement, 'Escape')
  await vi.waitFor(() => expect(document.activeElement).toBe(editor.view.dom))
})

test('Tab stays in a table until its last cell, and leaves from anywhere after Esc', async () => {
  const editor = await focus(await show(createDesk()))
  const isKept = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    editor.view.dom.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(isKept('Tab')).toBe(false)
  await act(async () => void editor.chain().insertTable({ rows: 1, cols: 2 }).run())
  expect([isKept('Tab'), isKept('Tab')]).toEqual([true, false])
  await act(async () => void editor.commands.goToPreviousCell())
  await press(editor.view.dom, 'Escape')
  expect(isKept('Tab')).toBe(false)
})

test('the mathematics dialog shows a preview, saves, and changes the formula even while a colleague types before it', async () => {
  const [ana, ben] = [createDesk('Ana'), createDesk('Ben')]
  connect(ana.doc, ben.doc)
  const place = await show(ana)
  const editor = await focus(place)
  await act(async () => void editor.commands.insertContent({ type: 'mathInline', attrs: { latex: '2:3' } }))
  await act(async () => {
    place.querySelector('.math-inline')?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }))
  })
  const dialog = document.querySelector('[role=dialog]')
  const input = dialog?.querySelector('input')
  expect(input?.value).toBe('2:3')
  await vi.waitFor(() => expect(dialog?.querySelector('section .katex math')).not.toBeNull())

  await act(async () => {
    ben.doc.transact(() => ben.text().insert(0, [paragraph('before')]))
  })
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '4:6')
    input?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await press(input ?? null, 'Enter')
  expect(document.querySelector('[role=dialog]')).toBeNull()
  expect(JSON.stringify(content(ben))).toContain('"latex":"4:6"')
  expect(JSON.stringify(content(ben))).not.toContain('2:3')
})
