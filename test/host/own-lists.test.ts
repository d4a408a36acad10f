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
