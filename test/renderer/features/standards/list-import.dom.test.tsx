import { act } from 'react'
import { expect, test } from 'vitest'
import { err, ok, type Result } from '../../../../shared/lib/result.ts'
import type { CallOptions } from '../../../../src-renderer/connection/rpc-client.ts'
import { ListImportDialog } from '../../../../src-renderer/features/standards/catalog/ListImportDialog.tsx'
import {
  type ListImport,
  useListImport,
} from '../../../../src-renderer/features/standards/catalog/use-list-import.ts'
import { at, type StubHost, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, press, settle, show } from '../../ui/screen.tsx'

/** Bringing in lists, as a teacher sees it on the way. */

type Ask = (takes: unknown, options: CallOptions) => Promise<Result<unknown, unknown>>

/** A page that does nothing but bring in lists, with a host that answers as told. */
function open(answers: Readonly<Record<string, Ask>>) {
  const host = stubHost({ 'frameworks.list': () => ok([]) })
  const connection: StubHost['connection'] = {
    ...host.connection,
    call: ((name: string, takes: never, options: CallOptions = {}) => {
      const answer = answers[name]
      return answer ? answer(takes, options) : host.connection.call(name as 'frameworks.list', takes)
    }) as StubHost['connection']['call'],
  }
  let importing: ListImport | null = null
  function Page() {
    importing = useListImport(() => {})
    return <ListImportDialog importing={importing} />
  }
  show(at('/', { ...host, connection }, <Page />).page)
  return {
    async choose(name: string, content: string | Uint8Array<ArrayBuffer>) {
      act(() => void importing?.bringIn(new File([content], name)))
      await settle()
    },
  }
}

const text = () => document.body.textContent ?? ''

const report = {
  ...{ framework: 'list0001', title: 'A state', standards: 600, links: 3_400, known: 0, edits: 5 },
  changes: [{ type: 'cycle', id: 'S.2', what: 'S.1' }],
}

test('a large list shows how far it is, and then what was mended', async () => {
  let tell: CallOptions['onProgress']
  let end: (answer: Result<unknown, unknown>) => void = () => {}
  const page = open({
    'frameworks.import': (_takes, options) => {
      tell = options.onProgress
      return new Promise((resolve) => {
        end = resolve
      })
    },
  })
  await page.choose('state.json', '{}')
  expect(byRole('progressbar', 'Bringing in state.json').getAttribute('aria-valuenow')).toBeNull()
  act(() => tell?.(2, 5))
  expect(byRole('progressbar', 'Bringing in state.json').getAttribute('aria-valuenow')).toBe('0.4')
  await act(async () => end(ok(report)))
  expect(allByRole('progressbar')).toEqual([])
  expect(text()).toContain('600 lines and 3,400 links between standards.')
  expect(text()).toContain('One thing was mended or left out')
  expect(text()).toContain('S.2 S.1')
})

test('it can be cancelled, and then there is nothing to close', async () => {
  const page = open({
    'frameworks.import': (_takes, { signal }) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve(err({ type: 'Cancelled' })))
      }),
  })
  await page.choose('state.json', '{}')
  press(byRole('button', 'Cancel'))
  await settle()
  expect(allByRole('dialog')).toEqual([])
})

const workbook = { sheets: ['Grade 6', 'Grade 7'], sheet: 'Grade 6', decimals: [0] }
const sheetText = 'sep=\t\nCode\tStandard\n6.1\tBegins without being told'

test('a workbook opens with its first sheet; each of several is a list of its own', async () => {
  const asked: unknown[] = []
  const page = open({
    'workbooks.read': async (takes) => {
      asked.push(takes)
      return ok({ ...workbook, text: sheetText })
    },
  })
  await page.choose('district habits.xlsx', 'PK')
  expect(asked).toEqual([{ bytes: btoa('PK'), sheet: null }])
  expect(byRole('button', /Sheet of the workbook/).textContent).toContain('Grade 6')
  expect((byRole('textbox', /Name of the list/) as HTMLInputElement).value).toBe('district habits: Grade 6')
  expect(text()).toContain('1 standard and 0 headings will come in.')
  // Its codes are numbers to Excel.
  expect(text()).toContain('6.10 comes in as 6.1')
})

test('a workbook of one sheet, with codes that are text, asks and warns of nothing', async () => {
  const answer = { sheets: ['Sheet1'], sheet: 'Sheet1', decimals: [3], text: sheetText }
  const page = open({ 'workbooks.read': async () => ok(answer) })
  await page.choose('habits.xlsx', 'PK')
  expect(text()).not.toContain('Sheet of the workbook')
  expect(text()).not.toContain('6.10')
  expect((byRole('textbox', /Name of the list/) as HTMLInputElement).value).toBe('habits')
})

test.each([
  ['NotAWorkbook', 'This is no Excel workbook.'],
  ['OldWorkbook', 'This is a workbook of an old Excel (.xls).'],
  ['WorkbookLocked', 'This workbook has a password.'],
  ['WorkbookDamaged', 'This workbook is damaged'],
  ['TooLarge', 'too large to be a list'],
  ['TooManyRows', 'more than 20,000 rows'],
  ['NoStandards', 'no row has words'],
])('a workbook that is refused (%s) says why', async (type, sentence) => {
  const page = open({ 'workbooks.read': async () => err({ type }) })
  await page.choose('habits.xlsx', 'x')
  expect(byRole('heading', 'habits.xlsx was not brought in')).toBeDefined()
  expect(text()).toContain(sentence)
})

test('a workbook that is called a text, and a file larger than any list, are not even sent', async () => {
  const page = open({})
  await page.choose('habits.csv', Uint8Array.from([0x50, 0x4b, 3, 4]))
  expect(text()).toContain('it is a workbook or another packed file')
  await page.choose('habits.xlsx', new Uint8Array(16 * 1024 * 1024 + 1))
  expect(text()).toContain('too large to be a list')
})
