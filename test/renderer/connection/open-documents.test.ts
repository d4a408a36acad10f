import { expect, test, vi } from 'vitest'
import { present } from '../../../shared/lib/assert.ts'
import { CLOSE } from '../../../shared/protocol/wire.ts'
import type { TakenBack } from '../../../src-renderer/connection/open-documents.ts'
import type { OpenDocument } from '../../../src-renderer/connection/replica.ts'
import { lookAt, openPageHost } from './page-host.ts'

const ROOM = 'unit:unit0001'

const write = ({ doc, edit }: OpenDocument, text: string): void =>
  doc.transact(() => doc.getText('line/unit/title/en').insert(0, text), edit.origin)

const words = (doc: OpenDocument['doc']): string => doc.getText('line/unit/title/en').toString()

async function open() {
  const host = openPageHost()
  host.doc.getText('line/unit/title/en').insert(0, 'Ratios')
  const screen = lookAt(host, ROOM)
  const shown = await vi.waitUntil(screen.now)
  return { host, screen, shown }
}

test('opening a unit is not saving, also before the host has committed anything', async () => {
  const host = openPageHost()
  host.isCommitting = false
  const screen = lookAt(host, ROOM)
  await vi.waitUntil(screen.now)
  expect(host.documents.saved()).toBe('saved')
})

test('what a colleague writes is not saving here', async () => {
  const { host, shown } = await open()
  host.isCommitting = false
  host.doc.getText('line/unit/title/en').insert(0, 'Rosa: ')
  expect([words(shown.doc), host.documents.saved()]).toEqual(['Rosa: Ratios', 'saved'])
})

test('what is written here is saving until it is on disk', async () => {
  const { host, shown } = await open()
  host.isCommitting = false
  write(shown, 'My ')
  const before = host.documents.saved()
  host.commit()
  expect([before, host.documents.saved()]).toEqual(['saving', 'saved'])
})

test('what was on its way when the line broke is not saved until it has gone again', async () => {
  const { host, shown } = await open()
  host.isCommitting = false
  host.isTaking = false
  write(shown, 'My ')
  host.close(CLOSE.goingAway)
  const apart = host.documents.saved()
  host.isTaking = true
  await vi.waitUntil(() => words(host.doc) === 'My Ratios')
  const sent = host.documents.saved()
  host.commit()
  expect([apart, sent, host.documents.saved()]).toEqual(['notSaved', 'saving', 'saved'])
})

test('a document that the host gave up is met again as it is', async () => {
  const { host, screen, shown } = await open()
  host.close(CLOSE.reload)
  await vi.waitUntil(() => host.visits === 2)
  write(shown, 'My ')
  await vi.waitUntil(() => words(host.doc) === 'My Ratios')
  expect(screen.given).toEqual([shown])
})

test('what must not come back is thrown away with the replica that holds it', async () => {
  const { host, screen, shown } = await open()
  host.isTaking = false
  write(shown, 'Far too large: ')
  host.refuse('tooLarge')
  host.close(CLOSE.reset)
  const meanwhile = screen.now()
  host.isTaking = true
  const anew = await vi.waitUntil(screen.now)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect({
    meanwhile,
    isAnother: anew.doc !== shown.doc,
    words: [words(anew.doc), words(host.doc)],
    visits: host.visits,
    saved: host.documents.saved(),
  }).toEqual({ meanwhile: null, isAnother: true, words: ['Ratios', 'Ratios'], visits: 2, saved: 'saved' })
})

test('the page hears what was taken back, and why', async () => {
  const { host } = await open()
  const heard: TakenBack[] = []
  host.documents.onTakenBack((what) => heard.push(what))
  host.refuse('diskFull')
  host.refuse('tooLarge')
  expect(heard).toEqual([{ room: ROOM, reason: 'tooLarge' }])
})

test('a change that my role does not allow goes from the page too', async () => {
  const { host, screen, shown } = await open()
  host.isTaking = false
  write(shown, 'A coach writes: ')
  host.refuse('readOnly')
  host.isTaking = true
  const anew = await vi.waitUntil(screen.now)
  expect([words(anew.doc), host.documents.saved()]).toEqual(['Ratios', 'saved'])
})

test('who may edit what follows the role, also while a document is open', async () => {
  const { host, screen, shown } = await open()
  const may = () => present(screen.now(), 'document').mayEdit
  const answers = [may()]
  for (const role of ['coach', 'teacher', 'guest', null] as const) {
    host.documents.setRole(role)
    answers.push(may())
  }
  const comments = lookAt(host, 'comments:unit0001')
  host.documents.setRole('coach')
  await vi.waitUntil(comments.now)
  expect(answers).toEqual([true, false, true, false, true])
  expect([comments.now()?.mayEdit, may()]).toEqual([true, false])
  expect(new Set(screen.given.map(({ doc }) => doc))).toEqual(new Set([shown.doc]))
})
