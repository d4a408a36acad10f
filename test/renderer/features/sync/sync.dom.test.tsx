import { expect, test } from 'vitest'
import type { AppContract } from '../../../../shared/api/app-contract.ts'
import type { Given } from '../../../../shared/api/contract.ts'
import { ok } from '../../../../shared/lib/result.ts'
import type { TakenBack } from '../../../../src-renderer/connection/open-documents.ts'
import { KeptCopiesBanner } from '../../../../src-renderer/features/sync/KeptCopiesBanner.tsx'
import { type InTheWay, SyncAnswers } from '../../../../src-renderer/features/sync/SyncAnswers.tsx'
import { TakenBackBanner } from '../../../../src-renderer/features/sync/TakenBackBanner.tsx'
import { aStatus, at, NOW, type StubHost, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, press, settle, show } from '../../ui/screen.tsx'

const text = () => document.body.textContent ?? ''
const DAY = 86_400_000

type Answers = Given<AppContract['team.sync']>

const devon = { id: 'memberdevon', name: 'Devon', deviceName: 'Room 12', inStepAt: NOW - 2 * DAY, behind: 34 }
const answers = (more: Partial<Answers> = {}): Answers => ({
  disk: 'fine',
  lastSavedAt: null,
  inStepWith: [],
  waiting: [],
  copies: [devon],
  ...more,
})

async function open(given: Answers, inTheWay: InTheWay | null = null): Promise<StubHost> {
  const host = stubHost({ 'team.sync': () => ok(given) })
  show(at('/units', host, <SyncAnswers inTheWay={inTheWay} />).page)
  await settle()
  return host
}

const told = () =>
  [...document.querySelectorAll('dl > div')].map((each) => [
    each.querySelector('dt')?.textContent,
    each.querySelector('dd')?.textContent,
  ])

test('exactly four answers', async () => {
  await open(
    answers({
      inStepWith: [{ id: 'memberamina', name: 'Amina' }],
      waiting: [
        { unitId: 'unit0001', title: 'Ratios and rates', edits: 12 },
        { unitId: null, title: '6th Grade Team', edits: 1 },
      ],
      copies: [
        devon,
        { id: 'memberamina', name: 'Amina', deviceName: '', inStepAt: NOW, behind: 0 },
        { id: 'memberkofi', name: 'Kofi', deviceName: 'Laptop', inStepAt: null, behind: null },
      ],
    }),
  )
  expect(told()).toEqual([
    ['Saved here?', 'Yes, everything on this computer.'],
    ['In step with whom?', 'With Amina.'],
    ['What is waiting?', 'Ratios and rates12 changesThe team’s own pages1 change'],
    [
      'How old is whose copy?',
      'Devon, Room 1234 changes behind, in step 2 days agoAminaHas everything, in step a moment agoKofi, LaptopNot met yet',
    ],
  ])
})

test('alone, nothing waits for anybody', async () => {
  await open(answers({ copies: [] }))
  expect(told().map(([, answer]) => answer)).toEqual([
    'Yes, everything on this computer.',
    'With nobody yet: this plan is on this computer only.',
    'Nothing.',
    'There is no other copy yet. Invite a teammate, or take the team to a second computer.',
  ])
})

test('nothing is called saved before it is', async () => {
  const host = await open(answers())
  host.setSaved('saving')
  await settle()
  const soon = told()[0]?.[1]
  host.setSaved('notSaved')
  await settle()
  expect([soon, told()[0]?.[1]]).toEqual(['In a moment.', 'Not yet.'])
})

test('what is in the way is said, with the next step', async () => {
  await open(answers(), 'away')
  expect(text()).toContain('Your team’s computer is not in reach.')
  expect(byRole('link', 'Open Team').getAttribute('href')).toBe('#/team')
})

const copy = { id: 'copy0001', unitId: 'unit0001', title: 'Ratios', reason: 'mayNot' as const, at: NOW }

async function openCopies(
  copies: readonly (Omit<typeof copy, 'reason' | 'unitId'> & {
    unitId: string | null
    reason: 'mayNot' | 'removed'
  })[],
) {
  const coach = { id: 'memberrosa', name: 'Rosa', color: 0, role: 'coach' as const }
  const host = stubHost(
    { 'team.keptCopies': () => ok(copies), 'team.dropKeptCopy': () => ok(null) },
    aStatus({ me: coach, keptCopies: copies.length }),
  )
  show(at('/units', host, <KeptCopiesBanner status={host.status} />).page)
  await settle()
  return host
}

test('where changes went that the team did not take is said calmly, with the reason', async () => {
  await openCopies([copy])
  expect(text()).toContain(
    'Your changes to Ratios were not taken by the team: your role is Coach. They are kept as a copy here.',
  )
})

test('of the team’s own pages there is no file, and what to do is said', async () => {
  await openCopies([copy, { ...copy, id: 'copy0002', unitId: null }])
  press(byRole('button', 'Show'))
  await settle()
  const saves = allByRole('button').filter((each) => each.textContent === 'Save as a file')
  expect([saves.length, text().includes('has to be made again, in Settings or Standards')]).toEqual([1, true])
})

test('a copy is removed only after a question', async () => {
  const host = await openCopies([copy, { ...copy, id: 'copy0002', reason: 'removed' }])
  expect(text()).toContain('The team did not take some of your changes. They are kept here as 2 copies.')
  press(byRole('button', 'Show'))
  await settle()
  const remove = () => allByRole('button').filter((each) => each.textContent === 'Remove')
  const [first] = remove()
  if (first) press(first)
  await settle()
  const dropped = () => host.asked.filter(([name]) => name === 'team.dropKeptCopy')
  expect(dropped()).toEqual([])
  const confirm = document.querySelector('[role="alertdialog"]')
  const [yes] = remove().filter((each) => confirm?.contains(each))
  if (yes) press(yes)
  await settle()
  expect(dropped()).toEqual([['team.dropKeptCopy', { id: 'copy0001' }]])
})

test('a change too large to keep is told in words until it is read', async () => {
  const host = stubHost()
  let tell: (what: TakenBack) => void = () => {}
  const documents = {
    ...host.connection.documents,
    onTakenBack: (listener: (what: TakenBack) => void) => {
      tell = listener
      return () => {}
    },
  }
  const page = at('/units', { ...host, connection: { ...host.connection, documents } }, <TakenBackBanner />)
  show(page.page)
  await settle()
  tell({ room: 'unit:unit0001', reason: 'tooLarge' })
  await settle()
  expect(text()).toContain('was too large to keep and was taken back')
  press(byRole('button', 'Dismiss'))
  await settle()
  expect(text()).toBe('')
})
