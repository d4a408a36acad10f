import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { LineField } from '../../../src-renderer/editor/lines/LineField.tsx'
import { createLineInput } from '../../../src-renderer/editor/lines/line-input.ts'
import { editBetween } from '../../../src-renderer/editor/lines/text-edit.ts'
import { fc } from '../../kit/properties.ts'
import { connect, createDesk, LOCAL, randomFrom } from './kit.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

afterEach(() => {
  document.body.replaceChildren()
})

const applied = (before: string, edit: ReturnType<typeof editBetween>) =>
  edit ? before.slice(0, edit.at) + edit.insert + before.slice(edit.at + edit.remove) : before

describe('editBetween', () => {
  test('turns any text into any other, wherever the caret is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀') })
    void fc.assert(
      fc.property(text, text, fc.nat(), (before, after, place) => {
        const caret = place % (after.length + 1)
        expect(applied(before, editBetween(before, after, caret))).toBe(after)
      }),
    )
  })

  test('is found at the caret where the letters alone do not say', () => {
    expect(editBetween('aaa', 'aaaa', 1)).toEqual({ at: 0, remove: 0, insert: 'a' })
    expect(editBetween('aaa', 'aaaa', 4)).toEqual({ at: 3, remove: 0, insert: 'a' })
    expect(editBetween('aaaa', 'aaa', 1)).toEqual({ at: 1, remove: 1, insert: '' })
  })

  test('never cuts an emoji in half', () => {
    expect(editBetween('a😀', 'a😁')).toEqual({ at: 1, remove: 2, insert: '😁' })
  })
})

describe('a line input', () => {
  const line = (desk: ReturnType<typeof createDesk>) => desk.doc.getText('line/1/title/en')

  test('keeps what a colleague writes while an input method composes', () => {
    const [ana, ben] = [createDesk('Ana'), createDesk('Ben')]
    connect(ana.doc, ben.doc)
    line(ben).insert(0, 'ratio table')
    const input = createLineInput(line(ana), { origin: LOCAL })
    input.subscribe(() => {})
    input.markShown()
    input.startComposing()
    input.typed('ratio ひ table', 7)
    line(ben).insert(0, 'The ')
    line(ben).insert(line(ben).length, 's')
    expect(input.value()).toBe('ratio ひ table')
    input.endComposing('ratio 比 table', 7)
    expect(input.value()).toBe('The ratio 比 tables')
    expect(line(ben).toString()).toBe('The ratio 比 tables')
  })

  test('replaces only what was there when a selection is typed over', () => {
    const [ana, ben] = [createDesk('Ana'), createDesk('Ben')]
    connect(ana.doc, ben.doc)
    line(ben).insert(0, 'one two three')
    const input = createLineInput(line(ana), { origin: LOCAL })
    input.subscribe(() => {})
    input.markShown()
    input.startComposing()
    line(ben).insert(6, 'XX')
    input.endComposing('one Z three', 5)
    expect(line(ana).toString()).toBe('one ZXX three')
  })

  test('converges with a colleague and loses no letter, in 200 rounds', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = randomFrom(seed)
      const desks = [createDesk('Ana'), createDesk('Ben')]
      const [left, right] = desks.map(({ doc }) => doc)
      if (!left || !right) return
      const wire = connect(left, right)
      const fields = desks.map((desk) => {
        const input = createLineInput(line(desk), { origin: LOCAL })
        input.subscribe(() => {})
        return { input, shown: input.value(), isComposing: false, place: 0 }
      })
      const typed: string[] = []
      for (let step = 0; step < 30; step++) {
        const field = fields[random(2)]
        if (!field) continue
        const dice = random(8)
        if (dice < 4) {
          // An input method writes in one place until it is done.
          const at = field.isComposing ? field.place++ : random(field.shown.length + 1)
          const sign = String.fromCodePoint(0x4e00 + typed.length)
          typed.push(sign)
          field.shown = field.shown.slice(0, at) + sign + field.shown.slice(at)
          field.input.typed(field.shown, at + 1)
        } else if (dice === 4) wire.hold()
        else if (dice === 5) wire.release()
        else if (dice === 6 && !field.isComposing) {
          field.isComposing = true
          field.place = random(field.shown.length + 1)
          field.input.startComposing()
        } else if (field.isComposing) {
          field.isComposing = false
          field.input.endComposing(field.shown, field.place)
          field.shown = field.input.value()
          field.input.markShown()
        }
        // React draws at once what was typed here, and a little later what others wrote; never while composing.
        if (!field.isComposing && (dice < 4 || random(2))) {
          field.shown = field.input.value()
          field.input.markShown()
        }
      }
      for (const field of fields) if (field.isComposing) field.input.endComposing(field.shown, field.place)
      wire.release()
      const [a, b] = desks.map((desk) => line(desk).toString())
      expect(a, `seed ${seed}`).toBe(b)
      expect([...(a ?? '')].sort(), `seed ${seed}`).toEqual([...typed].sort())
    }
  })
})

describe('LineField', () => {
  function show(desk: ReturnType<typeof createDesk>) {
    const place = document.createElement('div')
    document.body.append(place)
    const text = desk.doc.getText('line/1/title/en')
    act(() =>
      createRoot(place).render(
        <LineField text={text} origin={LOCAL} undo={desk.undo} label="Title" placeholder="Name it" />,
      ),
    )
    const input = place.querySelector('input')
    if (!input) throw new Error('No field')
    return { input, text, place }
  }

  function type(input: HTMLInputElement, value: string) {
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    act(() => {
      setter?.call(input, value)
      input.setSelectionRange(value.length, value.length)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }

  test('writes what is typed and shows what a colleague writes, the caret at its letters', () => {
    const [ana, ben] = [createDesk('Ana'), createDesk('Ben')]
    connect(ana.doc, ben.doc)
    const { input, text } = show(ana)
    act(() => input.focus())
    type(input, 'Ratio')
    expect(text.toString()).toBe('Ratio')
    act(() => input.setSelectionRange(5, 5))
    act(() => ben.doc.getText('line/1/title/en').insert(0, 'My '))
    expect(input.value).toBe('My Ratio')
    expect(input.selectionStart).toBe(8)
  })

  test("undo in the field is the document's undo and leaves a colleague's letters", () => {
    const [ana, ben] = [createDesk('Ana'), createDesk('Ben')]
    connect(ana.doc, ben.doc)
    const { input } = show(ana)
    type(input, 'Ratio')
    act(() => ben.doc.getText('line/1/title/en').insert(5, 's'))
    act(() =>
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
      ),
    )
    expect(input.value).toBe('s')
  })

  test('is named, and draws mathematics beside the source', () => {
    const desk = createDesk()
    desk.doc.getText('line/1/title/en').insert(0, 'A rate of $2:3$ costs \\$5')
    const { input, place } = show(desk)
    expect(input.getAttribute('aria-label')).toBe('Title')
    expect(place.querySelector('[aria-hidden] .math-inline')).not.toBeNull()
    expect(place.querySelector('[aria-hidden]')?.textContent).toContain('costs $5')
  })
})

test('a shared line keeps its place in the document whatever is typed', () => {
  const doc = new Y.Doc()
  const text = doc.getText('line')
  const input = createLineInput(text, { origin: LOCAL })
  input.subscribe(() => {})
  input.typed('one', 3)
  input.markShown()
  input.typed('one two', 7)
  expect(text.toDelta()).toEqual([{ insert: 'one two' }])
})
