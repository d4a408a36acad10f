import { expect, onTestFinished, test, vi } from 'vitest'
import { err, ok } from '../../../../shared/lib/result.ts'
import { StickSection } from '../../../../src-renderer/features/team/StickSection.tsx'
import { aMember, aStatus, at, NOW, type StubHost, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, chooseFile, press, settle, show } from '../../ui/screen.tsx'

const text = () => document.body.textContent ?? ''

async function open(host: StubHost): Promise<void> {
  show(at('/team', host, <StickSection status={host.status} />).page)
  await settle()
}

/** The names of the files that were handed to the browser's own "save". */
function watchSaved(): readonly string[] {
  const saved: string[] = []
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download)
  })
  onTestFinished(() => click.mockRestore())
  return saved
}

test('changes for one colleague are saved as a file, with what is in it and the next step', async () => {
  const saved = watchSaved()
  const made = { file: 'YWJj', name: 'for-devon.commonprep', edits: 12, units: 3 }
  const status = aStatus({ members: [...aStatus().members, aMember()] })
  const host = stubHost({ 'bundle.export': () => ok(made) }, status)
  await open(host)
  press(byRole('button', 'Take changes to a colleague'))
  await settle()
  press(byRole('button', /For whom/))
  await settle()
  expect(allByRole('option').map((option) => option.textContent)).toEqual(['Anybody on the team', 'Devon'])
  press(byRole('option', 'Devon'))
  await settle()
  press(byRole('button', 'Save the file'))
  await settle()
  expect([host.asked, saved]).toEqual([
    [['bundle.export', { member: 'memberdevon' }]],
    ['for-devon.commonprep'],
  ])
  expect(text()).toContain('12 changes in 3 units')
  expect(document.activeElement?.textContent).toContain('Saved as for-devon.commonprep')
})

test('a colleague’s file comes in with a sentence and the way to what came in', async () => {
  const brought = { from: 'Ana', at: NOW, edits: 34, report: 'report01' }
  const host = stubHost({ 'bundle.import': () => ok(brought) })
  await open(host)
  chooseFile(new File(['abc'], 'from-ana.commonprep'))
  await settle()
  expect(host.asked).toEqual([['bundle.import', { file: 'YWJj' }]])
  expect(text()).toContain('34 changes came in from Ana')
  expect(byRole('link', 'See what came in').getAttribute('href')).toBe('#/reports/report01')
})

test('a file that brings nothing says so and leads nowhere', async () => {
  const host = stubHost({ 'bundle.import': () => ok({ from: 'Ana', at: NOW, edits: 0, report: null }) })
  await open(host)
  chooseFile(new File(['abc'], 'from-ana.commonprep'))
  await settle()
  expect([text().includes('Nothing new: you have everything that Ana brought'), allByRole('link')]).toEqual([
    true,
    [],
  ])
})

test.each([
  ['NotABundle', 'not a file of changes'],
  ['OtherTeam', 'belongs to another team'],
  ['NotForUs', 'not on the team now'],
  ['NewerBundle', 'Update this computer first'],
  ['Damaged', 'damaged'],
])('%s is said in words', async (type, words) => {
  await open(stubHost({ 'bundle.import': () => err({ type }) }))
  chooseFile(new File(['abc'], 'x'))
  await settle()
  expect(allByRole('alert').map((alert) => alert.textContent)).toEqual([expect.stringContaining(words)])
})

test('an invitation by file shows its code once, apart from the file', async () => {
  const saved = watchSaved()
  const made = { file: 'YWJj', name: 'join.commonprep', code: '4821 7K2M 9QXA', expiresAt: NOW + 86_400_000 }
  const host = stubHost({ 'bundle.invite': () => ok(made) })
  await open(host)
  press(byRole('button', 'Invite by file'))
  await settle()
  press(byRole('button', 'Make the file'))
  await settle()
  expect([host.asked, saved]).toEqual([[['bundle.invite', { role: 'teacher' }]], ['join.commonprep']])
  expect(text()).toContain('4821 7K2M 9QXA')
  press(byRole('button', 'Done'))
  await settle()
  press(byRole('button', 'Invite by file'))
  await settle()
  expect(text()).not.toContain('4821 7K2M 9QXA')
})
