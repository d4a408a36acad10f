import { beforeEach, expect, test } from 'vitest'
import type { CatalogRow, FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { ok } from '../../../../shared/lib/result.ts'
import { CatalogView } from '../../../../src-renderer/features/standards/catalog/CatalogView.tsx'
import { clearToasts, ToastRegion } from '../../../../src-renderer/ui/Toast.tsx'
import { at, type StubHost, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, focus, key, nameOf, press, settle, show, type } from '../../ui/screen.tsx'

const list = (id: string, more: Partial<FrameworkRow> = {}): FrameworkRow => ({
  ...{ id, title: id, subject: '', source: 'builtIn', version: '', notice: '', grades: ['6', '7'] },
  ...more,
})
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const row = (framework: string, number: number, more: Partial<CatalogRow>): CatalogRow => ({
  ...{ framework, id: uuid(number), parent: null, kind: 'standard', code: '', grades: ['6'] },
  ...{ language: 'en', official: null, ours: {}, family: {}, iCan: {}, isPriority: false },
  ...more,
})

const OWN = 'habitsofwork'
const rows: CatalogRow[] = [
  row('math', 1, { code: '6.RP.A.1', ours: { en: 'Ratios' } }),
  row('math', 2, { code: '7.RP.A.1', ours: { en: 'Unit rates' }, grades: ['7'] }),
  row('district', 3, { official: 'Works with others', grades: ['7'] }),
  row(OWN, 4, { kind: 'domain', official: 'Self', grades: [] }),
  row(OWN, 5, { parent: uuid(4), code: 'HOW.1', official: 'Begins' }),
  row(OWN, 6, { parent: uuid(4), code: 'HOW.2', official: 'Goes on' }),
  row(OWN, 7, { kind: 'domain', official: 'Others', grades: [] }),
]
const inGrade = (grade: string | null) => (each: CatalogRow) =>
  grade === null || each.grades.length === 0 || each.grades.includes(grade)
const done = () => ok({ undo: 'undo0001' })

const host = (): StubHost =>
  stubHost({
    'frameworks.list': () =>
      ok([
        list('math'),
        list('district', { source: 'imported' }),
        list(OWN, { source: 'own', grades: ['6'] }),
      ]),
    'standards.tree': ({ framework, grade }: { framework: string; grade: string | null }) =>
      ok(rows.filter((each) => each.framework === framework).filter(inGrade(grade))),
    'standards.find': ({ text }: { text: string }) =>
      ok(text === '' ? [] : rows.filter(({ code, official }) => code === text || official?.includes(text))),
    'standards.about': ({ code }: { code: string }) => {
      const entries = rows.filter((each) => each.code === code)
      return ok({ key: code, entries, before: [], after: [], beside: [], edges: [] })
    },
    'frameworks.ownAside': () => ok([{ id: uuid(8), code: 'HOW.3', words: 'Ends' }]),
    'frameworks.renameOwnHeading': done,
    'frameworks.renameOwn': done,
    'frameworks.moveOwn': done,
    'frameworks.setOwnAside': done,
    'frameworks.writeOwn': () => ok({ id: uuid(5), code: 'HOW.1', undo: 'undo0001' }),
    'frameworks.undoOwn': () => ok(null),
  })

async function open(code: string | null, query = '') {
  const stub = host()
  const screen = (
    <>
      <CatalogView code={code} />
      <ToastRegion />
    </>
  )
  const { page, history } = at(`/standards/view/catalog?${query}`, stub, screen)
  show(page)
  await settle()
  await settle()
  return { asked: () => stub.asked.filter(([name]) => /Own/.test(name)).map(([, takes]) => takes), history }
}
const names = () => allByRole('row').map(nameOf)
const heading = () => document.querySelector('article h2')?.textContent
const choose = async (rowName: RegExp, item: string) => {
  press(byRole('button', rowName))
  await settle()
  press(byRole('menuitem', new RegExp(item)))
  await settle()
}

beforeEach(clearToasts)

test('an address that names a standard shows its list and grade, and its row as the open one', async () => {
  await open('7.RP.A.1')
  expect(names()).toEqual([expect.stringContaining('7.RP.A.1')])
  expect(byRole('row', /7\.RP\.A\.1/).getAttribute('aria-selected')).toBe('true')
  expect(allByRole('link').map((link) => link.getAttribute('href'))).toContain(
    '#/standards/view/map/7.RP.A.1',
  )
})

test('list and grade are in the address and stay there while one reads on', async () => {
  const { history } = await open(null, 'list=math&grade=7')
  expect(names()).toEqual([expect.stringContaining('7.RP.A.1')])
  press(byRole('row', /7\.RP\.A\.1/))
  await settle()
  expect(history.at(-1)).toBe('/standards/view/catalog/7.RP.A.1?list=math&grade=7')
})

test('a row without a code has an address of its own', async () => {
  const { history } = await open(null, 'list=district&grade=7')
  press(byRole('row', /Works with others/))
  await settle()
  expect(history.at(-1)).toBe(`/standards/view/catalog/~district~${uuid(3)}?list=district&grade=7`)
})

test('and opens there with what is known of it', async () => {
  await open(`~district~${uuid(3)}`, 'list=district&grade=7')
  expect(heading()).toBe('Works with others')
  expect(document.body.textContent).toContain('It came without a code')
  expect(byRole('row', /Works with others/).getAttribute('aria-selected')).toBe('true')
})

test('a heading is renamed from its row, and that is taken back', async () => {
  const { asked } = await open(null, `list=${OWN}`)
  await choose(/More for Self/, 'Rename')
  type(byRole('textbox', /Words of the heading/), 'Me')
  press(byRole('button', 'Save'))
  await settle()
  expect(asked()).toContainEqual({ framework: OWN, id: uuid(4), words: 'Me' })
  press(byRole('button', 'Undo'))
  await settle()
  expect(asked()).toContainEqual({ framework: OWN, undo: 'undo0001' })
})

test('Alt with an arrow moves a standard past its neighbour; at an end nothing happens', async () => {
  const { asked } = await open(null, `list=${OWN}`)
  focus(byRole('row', /HOW\.2/))
  key('ArrowDown', { altKey: true })
  await settle()
  expect(asked().filter((takes) => JSON.stringify(takes).includes('side'))).toEqual([])
  key('ArrowUp', { altKey: true })
  await settle()
  expect(asked()).toContainEqual({ framework: OWN, id: uuid(6), side: 'before', beside: uuid(5) })
  expect(document.body.textContent).toContain('HOW.2 was moved up')
  focus(byRole('row', /HOW\.2/))
  key('ArrowUp', { altKey: true })
  await settle()
  // However often it is pressed, one notice tells of it.
  expect(document.body.textContent?.split('HOW.2 was moved up')).toHaveLength(2)
})

test('only an empty heading can be set aside; what is aside can be brought back', async () => {
  const { asked } = await open(null, `list=${OWN}`)
  press(byRole('button', /More for Self/))
  await settle()
  expect(byRole('menuitem', /Set aside/).getAttribute('aria-disabled')).toBe('true')
  key('Escape')
  await settle()
  await choose(/More for Others/, 'Set aside')
  expect(asked()).toContainEqual({ framework: OWN, id: uuid(7), isAside: true })
  press(byRole('button', '1 set aside'))
  press(byRole('button', 'Bring back: HOW.3 Ends'))
  await settle()
  expect(asked()).toContainEqual({ framework: OWN, id: uuid(8), isAside: false })
})

test('an edit says only what was changed', async () => {
  const { asked } = await open(null, `list=${OWN}`)
  await choose(/More for HOW\.1/, 'Edit')
  type(byRole('textbox', /What it asks/), 'Begins anew')
  press(byRole('button', 'Save'))
  await settle()
  expect(asked()).toContainEqual({
    ...{ framework: OWN, id: uuid(5), words: 'Begins anew' },
    ...{ code: null, heading: null, grades: null },
  })
})

test('the list is renamed from its menu', async () => {
  const { asked } = await open(null, `list=${OWN}`)
  await choose(/More for this list/, 'Rename this list')
  type(byRole('textbox', /Name of the list/), 'Ways of working')
  press(byRole('button', 'Save'))
  await settle()
  expect(asked()).toContainEqual({ framework: OWN, title: 'Ways of working' })
})
