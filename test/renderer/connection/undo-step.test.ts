import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { asStep } from '../../../src-renderer/connection/undo-step.ts'
import { createSharedUndo } from '../../../src-renderer/editor/shared-undo.ts'

const ME = 'me'

function openNotes() {
  const doc = new Y.Doc()
  const notes = doc.getMap<string>('notes')
  const undo = createSharedUndo(doc, [ME])
  const set = (key: string, value: string) => doc.transact(() => notes.set(key, value), ME)
  return { notes, undo, set }
}

test('a toast takes back its action and nothing done just before', () => {
  const { notes, undo, set } = openNotes()
  set('typed', 'before')
  const step = asStep({ undo }, () => set('lesson', 'set aside'))
  step.takeBack()
  expect(notes.toJSON()).toEqual({ typed: 'before' })
})

test('after something else was done, the opposite is done instead and the rest stays', () => {
  const { notes, undo, set } = openNotes()
  const step = asStep({ undo }, () => set('lesson', 'set aside'))
  set('typed', 'after')
  step.takeBack(() => set('lesson', 'back'))
  expect(notes.toJSON()).toEqual({ lesson: 'back', typed: 'after' })
})

test('an action that changed nothing never takes back the one before it', () => {
  const { notes, undo, set } = openNotes()
  set('typed', 'before')
  asStep({ undo }, () => {}).takeBack()
  expect(notes.toJSON()).toEqual({ typed: 'before' })
})
