import { beforeEach, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { unpackedRoom } from '../../../../shared/documents/room.ts'
import { readUnpacked } from '../../../../shared/documents/unpacked/read.ts'
import { unpackedIdOf, unpackedText } from '../../../../shared/documents/unpacked/shape.ts'
import { present } from '../../../../shared/lib/assert.ts'
import { createIds } from '../../../../shared/lib/ids.ts'
import { ok } from '../../../../shared/lib/result.ts'
import type { OpenDocument } from '../../../../src-renderer/connection/replica.ts'
import { createSharedUndo } from '../../../../src-renderer/editor/shared-undo.ts'
import { UnpackedSection } from '../../../../src-renderer/features/standards/unpacked/UnpackedSection.tsx'
import { clearToasts, ToastRegion } from '../../../../src-renderer/ui/Toast.tsx'
import { at, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, focus, key, nameOf, press, settle, show, type } from '../../ui/screen.tsx'

const CODE = '6.RP.A.1'

const emptyDocument = (): OpenDocument => {
  const doc = new Y.Doc()
  const edit = { doc, origin: 'this page', ids: createIds(crypto) }
  const undo = createSharedUndo(doc, [edit.origin])
  const room = unpackedRoom(unpackedIdOf(CODE))
  return { room, doc, awareness: new Awareness(doc), undo, edit, mayEdit: true }
}

const entry = {
  ...{ ours: {}, official: null, language: 'en' },
  ...{ iCan: { en: 'I can compare.' }, family: { en: 'At home.', es: 'En casa.' } },
}

async function open(document: OpenDocument = emptyDocument()) {
  const host = stubHost({
    'standards.about': () =>
      ok({ key: '6.RP.1', entries: [entry], before: [], after: [], beside: [], edges: [] }),
  })
  const { connection } = host
  const documents: typeof connection.documents = {
    ...connection.documents,
    open(room, onReady) {
      if (room === document.room) onReady(document)
      return () => {}
    },
  }
  const screen = (
    <>
      <UnpackedSection code={CODE} languages={['en', 'es']} />
      <ToastRegion />
    </>
  )
  show(at('/standards', { ...host, connection: { ...connection, documents } }, screen).page)
  await settle()
  return document
}

beforeEach(() => {
  clearToasts()
  localStorage.clear()
})

const field = (name: string) => byRole('textbox', name)
const write = async (name: string, text: string) => {
  focus(field(name))
  type(field(name), text)
  await settle()
}
const fields = () => allByRole('textbox').map(nameOf)
const held = () => nameOf(present(document.activeElement as HTMLElement | null, 'focus'))
const know = ({ doc }: OpenDocument) => readUnpacked(doc).targets.map(({ text }) => text.en)

test('a target is added, Enter begins the next, Alt with the arrows moves it, and the document knows its code', async () => {
  const document = await open()
  expect(fields()).toEqual(['I can', 'For families'])
  press(byRole('button', 'Add a line to Know'))
  await settle()
  expect(held()).toBe('Know, line 1')
  await write('Know, line 1', 'ratio')
  key('Enter')
  await settle()
  expect(held()).toBe('Know, line 2')
  await write('Know, line 2', 'quantity')
  expect(know(document)).toEqual(['ratio', 'quantity'])
  key('ArrowUp', { altKey: true })
  await settle()
  expect(know(document)).toEqual(['quantity', 'ratio'])
  expect(readUnpacked(document.doc).code).toBe(CODE)
})

test('how deep it goes is chosen beside it', async () => {
  const document = await open()
  press(byRole('button', 'Add a line to Do'))
  await settle()
  press(byRole('button', /Depth of knowledge \(DOK\), Do, line 1/))
  await settle()
  press(present(allByRole('option')[2], 'DOK 2'))
  await settle()
  expect(readUnpacked(document.doc).targets).toMatchObject([{ kind: 'do', dok: 2 }])
})

test('another language shows the words of the first in grey, and takes its own', async () => {
  const document = await open()
  press(byRole('button', 'Add a line to Vocabulary'))
  await settle()
  await write('Vocabulary, line 1', 'ratio')
  await write('Vocabulary, line 1, Meaning', 'a comparison')
  press(byRole('radio', 'Spanish'))
  await settle()
  const meaning = field('Vocabulary, line 1, Meaning')
  expect(meaning.getAttribute('placeholder')).toBe('a comparison')
  expect(meaning.getAttribute('lang')).toBe('es')
  await write('Vocabulary, line 1, Meaning', 'una comparación')
  expect(readUnpacked(document.doc).terms).toMatchObject([
    { text: { en: 'ratio' }, meaning: { en: 'a comparison', es: 'una comparación' } },
  ])
})

test('Backspace takes away what is empty in every language; what has words goes by the menu and comes back', async () => {
  const document = await open()
  press(byRole('button', 'Add a line to Know'))
  await settle()
  key('Backspace')
  await settle()
  expect(know(document)).toEqual([])
  press(byRole('button', 'Add a line to Know'))
  await settle()
  await write('Know, line 1', 'ratio')
  press(byRole('radio', 'Spanish'))
  await settle()
  focus(field('Know, line 1'))
  key('Backspace')
  await settle()
  expect(know(document)).toEqual(['ratio'])
  press(byRole('button', 'More for Know, line 1'))
  await settle()
  press(byRole('menuitem', 'Remove'))
  await settle()
  expect(know(document)).toEqual([])
  press(byRole('button', 'Undo'))
  await settle()
  expect(know(document)).toEqual(['ratio'])
})

const isRead = (words: string) => document.body.textContent?.includes(words) === true

test('while the team has no words of its own, those of the catalog stand and say so; writing begins its own', async () => {
  const document = await open()
  expect([isRead('From the catalog, until you write your own'), isRead('I can compare.')]).toEqual([
    true,
    true,
  ])
  expect((field('I can') as HTMLTextAreaElement).value).toBe('')
  expect(readUnpacked(document.doc).iCan).toEqual({})
  await write('I can', 'I can say it.')
  expect(isRead('I can compare.')).toBe(false)
  expect(readUnpacked(document.doc).iCan).toEqual({ en: 'I can say it.' })
  press(byRole('radio', 'Spanish'))
  await settle()
  expect([isRead('En casa.'), isRead('At home.')]).toEqual([true, false])
})

test('what was taken away can be brought back later, too', async () => {
  const document = await open()
  press(byRole('button', 'Add a line to Do'))
  await settle()
  await write('Do, line 1', 'solve')
  press(byRole('button', 'More for Do, line 1'))
  await settle()
  press(byRole('menuitem', 'Remove'))
  await settle()
  press(byRole('button', '1 set aside'))
  await settle()
  press(byRole('button', 'Bring back: Do: solve'))
  await settle()
  expect(readUnpacked(document.doc).targets).toMatchObject([{ kind: 'do', text: { en: 'solve' } }])
  expect(allByRole('button').map(nameOf)).not.toContain('1 set aside')
})

test('the catalog fills what is empty, once; what a colleague wrote stays', async () => {
  const document = emptyDocument()
  unpackedText(document.doc, 'standard', 'family', 'en').insert(0, 'Ours.')
  await open(document)
  press(byRole('button', 'Start from the catalog'))
  await settle()
  expect(readUnpacked(document.doc)).toMatchObject({
    ...{ iCan: { en: 'I can compare.' }, family: { en: 'Ours.', es: 'En casa.' } },
  })
  expect(allByRole('button').map(nameOf)).not.toContain('Start from the catalog')
})

test('whoever may not edit reads what is there, the catalog’s words for the rest, and finds nothing to change', async () => {
  const document = emptyDocument()
  unpackedText(document.doc, 'standard', 'iCan', 'en').insert(0, 'I can compare.')
  await open({ ...document, mayEdit: false })
  expect(fields()).toEqual(['I can'])
  expect((field('I can') as HTMLTextAreaElement).readOnly).toBe(true)
  expect(isRead('At home.')).toBe(true)
  expect(allByRole('button').map(nameOf)).toEqual(['English', 'Spanish'])
})

test('what nobody has taken apart says so to who may only read', async () => {
  await open({ ...emptyDocument(), mayEdit: false })
  expect(document.body.textContent).toContain('The team has not unpacked this standard yet.')
})
