import { expect, test } from 'vitest'
import { apartByFile, carry } from '../kit/by-file.ts'
import type { TestHost } from '../kit/open-test-host.ts'
import { startTeam } from '../kit/started-team.ts'

/** Lists that a team makes by hand, on hosts as they are. */

const start = (host: TestHost) => host.ask('frameworks.startOwn', { title: 'Habits of work', language: 'en' })
const write = (host: TestHost, framework: string, words: string, more = {}) =>
  host.ask('frameworks.writeOwn', {
    ...{ framework, id: null, code: '', words, heading: 'Self', grades: '6-8' },
    ...more,
  })
const tree = async (host: TestHost, framework: string) =>
  (await host.ask('standards.tree', { framework, grade: null })).map(({ code, official }) =>
    [code, official].filter(Boolean).join(' '),
  )

test('a list made by hand: written, numbered, moved, edited, set aside and brought back', async () => {
  const { ana } = await startTeam()
  const { framework } = await start(ana)
  expect((await ana.ask('frameworks.list', null)).find(({ id }) => id === framework)).toMatchObject({
    title: 'Habits of work',
    source: 'own',
  })
  const first = await write(ana, framework, 'Begins without being told')
  await write(ana, framework, 'Asks why', { code: 'Q.1', heading: '' })
  await write(ana, framework, 'Listens', { heading: 'Others', grades: '' })
  expect(first.code).toBe('HOW.1')
  expect(await tree(ana, framework)).toEqual([
    ...['Self', 'HOW.1 Begins without being told', 'Q.1 Asks why', 'Others', 'HOW.2 Listens'],
  ])
  await write(ana, framework, 'Begins, then goes on', { id: first.id, heading: 'Others' })
  expect(await tree(ana, framework)).toContain('HOW.1 Begins, then goes on')
  const rows = await ana.ask('standards.tree', { framework, grade: '7' })
  expect(rows.find(({ code }) => code === 'HOW.1')).toMatchObject({ grades: ['6', '7', '8'] })
  // What names no grade is for all of them.
  expect(rows.map(({ code }) => code)).toContain('HOW.2')
  await ana.ask('frameworks.setOwnAside', { framework, id: first.id, isAside: true })
  expect((await tree(ana, framework)).join()).not.toContain('HOW.1')
  await ana.ask('frameworks.setOwnAside', { framework, id: first.id, isAside: false })
  expect((await tree(ana, framework)).join()).toContain('HOW.1')
})

test('two who write in one list apart have both, and a heading of the same words once', async () => {
  const { ana, bo } = await apartByFile()
  const { framework } = await start(ana)
  const shared = await write(ana, framework, 'Begins')
  await carry(ana, bo)
  await write(ana, framework, 'From Ana', { code: 'A.1', heading: 'Others' })
  await write(bo, framework, 'From Bo', { code: 'B.1', heading: 'others' })
  await write(bo, framework, 'Begins anew', { id: shared.id })
  await carry(ana, bo)
  await carry(bo, ana)
  expect(await tree(ana, framework)).toEqual(await tree(bo, framework))
  const lines = await tree(ana, framework)
  expect(lines).toEqual(expect.arrayContaining(['HOW.1 Begins anew', 'A.1 From Ana', 'B.1 From Bo']))
  expect(lines.filter((line) => /^others$/i.test(line))).toHaveLength(1)
})

test('it goes out as CASE, and only lists made by hand are written by hand', async () => {
  const { ana } = await startTeam()
  const { framework } = await start(ana)
  await write(ana, framework, 'Begins')
  const { bytes } = await ana.ask('frameworks.export', { framework })
  const text = Buffer.from(bytes, 'base64').toString()
  expect(text).toContain('Begins')
  expect(text).not.toContain('isOwn')
  const { ana: other } = await startTeam()
  const imported = await other.ask('frameworks.import', { fileName: 'a.json', bytes })
  const call = { framework: imported.framework, id: null, code: '', words: 'x', heading: '', grades: '' }
  expect(await other.fail('frameworks.writeOwn', call)).toMatchObject({ type: 'NoSuchFramework' })
})

test('headings, the list and the order are changed, and each edit is taken back once', async () => {
  const { ana } = await startTeam()
  const { framework } = await start(ana)
  const first = await write(ana, framework, 'Begins')
  const second = await write(ana, framework, 'Goes on')
  await write(ana, framework, 'Listens', { heading: 'Others' })
  const before = await tree(ana, framework)
  const takeBack = async ({ undo }: { readonly undo: string | null }) =>
    ana.ask('frameworks.undoOwn', { framework, undo: undo ?? '' })
  const headings = (await ana.ask('standards.tree', { framework, grade: '6' })).filter(
    ({ code }) => code === '',
  )
  const self = headings[0]?.id ?? ''

  const moved = { framework, id: second.id, side: 'before', beside: first.id } as const
  const move = await ana.ask('frameworks.moveOwn', moved)
  expect((await tree(ana, framework)).slice(0, 3)).toEqual(['Self', 'HOW.2 Goes on', 'HOW.1 Begins'])
  await takeBack(move)
  const heading = await ana.ask('frameworks.renameOwnHeading', { framework, id: self, words: 'Me' })
  expect(await tree(ana, framework)).toContain('Me')
  expect(
    await ana.fail('frameworks.renameOwnHeading', { framework, id: self, words: 'others' }),
  ).toMatchObject({ type: 'Taken' })
  await takeBack(heading)
  const title = await ana.ask('frameworks.renameOwn', { framework, title: 'Ways of working' })
  const titles = async () => (await ana.ask('frameworks.list', null)).map((list) => list.title)
  expect(await titles()).toContain('Ways of working')
  await takeBack(title)
  expect(await titles()).toContain('Habits of work')
  const edit = await ana.ask('frameworks.writeOwn', {
    ...{ framework, id: first.id, code: null, words: 'Begins anew', heading: 'Brand new', grades: null },
  })
  expect(edit.code).toBe('HOW.1')
  expect(await tree(ana, framework)).toContain('Brand new')
  await takeBack(edit)
  expect(await tree(ana, framework)).toEqual(before)

  expect(await ana.fail('frameworks.undoOwn', { framework, undo: edit.undo ?? '' })).toMatchObject({
    type: 'TooLate',
  })
  expect(await ana.fail('frameworks.moveOwn', { ...moved, beside: headings[1]?.id ?? '' })).toMatchObject({
    type: 'NotThere',
  })
})

test('what is set aside is told of; a heading only when nothing stands under it', async () => {
  const { ana } = await startTeam()
  const { framework } = await start(ana)
  const { id } = await write(ana, framework, 'Begins')
  await write(ana, framework, 'For all', { heading: '', grades: '' })
  const rows = await ana.ask('standards.tree', { framework, grade: null })
  const heading = rows.find(({ code }) => code === '')?.id ?? ''
  expect(await ana.fail('frameworks.setOwnAside', { framework, id: heading, isAside: true })).toMatchObject({
    type: 'NotEmpty',
  })
  await ana.ask('frameworks.setOwnAside', { framework, id, isAside: true })
  expect(await ana.ask('frameworks.ownAside', { framework })).toEqual([
    { id, code: 'HOW.1', words: 'Begins' },
  ])
  // An empty heading shows, so that it can be renamed, filled or set aside.
  expect(await tree(ana, framework)).toEqual(['Self', 'HOW.2 For all'])
  await ana.ask('frameworks.setOwnAside', { framework, id: heading, isAside: true })
  expect(await tree(ana, framework)).toEqual(['HOW.2 For all'])
  await ana.ask('frameworks.setOwnAside', { framework, id, isAside: false })
  expect((await tree(ana, framework)).toSorted()).toEqual(['HOW.1 Begins', 'HOW.2 For all', 'Self'])
})

test('an edit is taken back although a colleague changed something else meanwhile', async () => {
  const { ana, bo } = await apartByFile()
  const { framework } = await start(ana)
  const first = await write(ana, framework, 'Begins')
  await carry(ana, bo)
  const given = { framework, id: first.id, code: null, words: null, heading: null, grades: null }
  const { undo } = await ana.ask('frameworks.writeOwn', { ...given, words: 'Begins anew' })
  await carry(ana, bo)
  await bo.ask('frameworks.writeOwn', { ...given, grades: '8' })
  await write(bo, framework, 'From Bo')
  await carry(bo, ana)
  await ana.ask('frameworks.undoOwn', { framework, undo: undo ?? '' })
  const rows = await ana.ask('standards.tree', { framework, grade: null })
  expect(rows.find(({ id }) => id === first.id)).toMatchObject({ official: 'Begins', grades: ['8'] })
  expect(rows.map(({ official }) => official)).toContain('From Bo')
})
