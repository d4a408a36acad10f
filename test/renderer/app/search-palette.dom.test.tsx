import { afterEach, expect, test, vi } from 'vitest'
import type { SearchHit } from '../../../shared/api/planning-api.ts'
import { ok } from '../../../shared/lib/result.ts'
import { SearchPalette } from '../../../src-renderer/app/SearchPalette.tsx'
import { pageCommands } from '../../../src-renderer/commands/shortcuts.ts'
import { allByRole, key, settle, show, type } from '../ui/screen.tsx'
import { at, stubHost } from './stub-host.tsx'

afterEach(() => localStorage.clear())

const hits: SearchHit[] = [
  {
    kind: 'lesson',
    unitId: 'unit0001',
    id: 'lesson01',
    title: 'Ratio tables',
    excerpt: 'a \u0001table\u0002 of pairs',
    language: 'en',
  },
]
const field = () => document.querySelector('input') as HTMLInputElement
const options = () => allByRole('option').map((option) => option.textContent)

test('a query is asked once the typing pauses, its hits are marked, and Enter opens the first', async () => {
  const host = stubHost({ 'search.find': () => ok(hits) })
  const onClose = vi.fn()
  const { page, history } = at('/units', host, <SearchPalette isOpen onClose={onClose} />)
  show(page)
  type(field(), 'ta')
  type(field(), 'tab')
  await settle(120)
  expect(host.asked).toEqual([['search.find', { text: 'tab' }]])
  expect([options(), document.querySelector('mark')?.textContent]).toEqual([
    ['Ratio tablesa table of pairs'],
    'table',
  ])
  key('Enter')
  expect([history.at(-1), onClose.mock.calls.length]).toEqual(['/unit/unit0001/sequence/lesson01', 1])
})

test('what the screen can do is found by its words, and an empty line offers where one was', async () => {
  localStorage.setItem('common-prep.recent', JSON.stringify(['/unit/unit0001', '/unit/gone0001']))
  const unit = { id: 'unit0001', title: { en: 'Ratios and rates' }, languages: ['en'], setAside: false }
  const host = stubHost({ 'units.list': () => ok([unit]), 'search.find': () => ok([]) })
  const run = vi.fn()
  const remove = pageCommands.add([
    { id: 'lesson.new', label: 'Add a lesson', group: 'Sequence', keys: 'n', run },
  ])
  show(at('/units', host, <SearchPalette isOpen onClose={() => {}} />).page)
  await settle()
  expect(options()).toEqual(['Add a lessonN', 'Ratios and rates'])
  type(field(), 'les')
  await settle(120)
  expect(options()).toEqual(['Add a lessonN'])
  key('Enter')
  remove()
  expect(run).toHaveBeenCalledTimes(1)
})
