import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readUnit } from '../../shared/documents/unit/read.ts'
import { cellFragment, sectionCell } from '../../shared/documents/unit/shape.ts'
import { present } from '../../shared/lib/assert.ts'
import { freePort } from '../kit/free-port.ts'
import { joinAsClient } from '../kit/hub-client.ts'
import { type Invitation, runCliJson } from '../kit/hub-process.ts'
import { openApp } from '../kit/open-app.ts'
import {
  addLessons,
  cell,
  expectClean,
  expectSaved,
  goToSequence,
  goToUnits,
  openItem,
  startTeam,
  startUnit,
  writeIn,
} from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { letColleaguesJoin } from '../kit/two-teachers.ts'

const KEPT = 'Made in a newer version of Common Prep, kept as is'

test('a colleague’s newer app wrote what mine does not know: I see that it is kept, and edit beside it', async () => {
  const dataDir = tempDataDir()
  const first = await openApp({ dataDir })
  await startTeam(first.page, { team: 'Grade 6, Maple Ridge', name: 'Ana' })
  await letColleaguesJoin(first.page, await freePort())
  await goToUnits(first.page)
  await startUnit(first.page, 'Ratios and rates')
  await goToSequence(first.page)
  await addLessons(first.page, ['Ratio tables'])
  await openItem(first.page, 'Ratio tables')
  await writeIn(cell(first.page, 'Practice, Core'), 'Fill in the table.')

  const newer = await joinAsNewerApp(dataDir)
  const text = newer.practice()
  newer.doc.transact(() => writeNewer(text))
  const written = newerParts(text)

  const mine = cell(first.page, 'Practice, Core')
  await expect.poll(() => mine.getByText(KEPT).count()).toBe(2)
  await mine.getByText('told by a newer app').waitFor()
  await expectClean(first.page)
  await mine.getByText('Fill in the table.').click()
  await mine.press('End')
  await mine.pressSequentially(' Then check it.')
  await mine.press('Enter')
  await mine.pressSequentially('Compare with a partner.')
  await mine.press('Control+z')
  await mine.press('Control+Shift+z')
  await expect.poll(() => text.toString()).toContain('Compare with a partner.')
  await expectSaved(first.page)
  expect(newerParts(text)).toEqual(written)

  await first.close()
  const { page } = await openApp({ dataDir })
  await page.getByRole('link', { name: 'Ratios and rates' }).click()
  await openItem(page, 'Ratio tables')
  const again = cell(page, 'Practice, Core')
  await expect.poll(() => again.getByText(KEPT).count()).toBe(2)
  await writeIn(again, ' The end.')
  await expectSaved(page)
  newer.leave()

  const later = await joinAsNewerApp(dataDir)
  expect(later.practice().toString()).toContain('The end.')
  expect(newerParts(later.practice())).toEqual(written)
  expect(later.doc.getMap('simulations').toJSON()).toEqual({ s1: { kind: 'balance' } })
  expect(later.doc.getMap<Y.Map<unknown>>('lessons').get(later.lessonId)?.get('mood')).toBe('curious')
  later.leave()
})

/** A stock client with a ticket, as any newer or other program would join. */
async function joinAsNewerApp(dataDir: string) {
  const invite = ['invite', '--data', dataDir, '--unit', 'Ratios and rates', '--role', 'editor']
  const [invitation] = await runCliJson<Invitation>(...invite)
  const client = joinAsClient(present(invitation, 'invitation'))
  await client.ready()
  const { unit } = readUnit(client.doc, '')
  const lesson = present(unit.lessons[0], 'lesson')
  const section = present(
    lesson.sections.find(({ kind }) => kind === 'practice'),
    'section',
  )
  return {
    doc: client.doc,
    lessonId: lesson.id,
    practice: () => cellFragment(client.doc, sectionCell(section.id)),
    leave: client.close,
  }
}

/** Blocks, words, marks, attributes, records and fields under names that this version has never heard of. */
function writeNewer(text: Y.XmlFragment): void {
  const simulation = new Y.XmlElement('simulation')
  simulation.setAttribute('model', 'balance')
  const caption = new Y.XmlElement('simulationCaption')
  caption.insert(0, [new Y.XmlText('Move the weights.')])
  simulation.insert(0, [caption])
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.setAttribute('readAloud', 'slowly')
  const words = new Y.XmlText()
  words.insert(0, 'told by a newer app', { glow: { colour: 'amber' } })
  const sound = new Y.XmlElement('soundBite')
  sound.setAttribute('seconds', '3')
  paragraph.insert(0, [words, sound])
  text.insert(text.length, [simulation, paragraph])
  const doc = present(text.doc, 'document')
  doc.getMap('simulations').set('s1', { kind: 'balance' })
  for (const lesson of doc.getMap<Y.Map<unknown>>('lessons').values()) lesson.set('mood', 'curious')
}

/** What of it is there now. */
function newerParts(text: Y.XmlFragment) {
  const blocks = text.toArray().filter((node) => node instanceof Y.XmlElement)
  const paragraph = blocks.find((block) => block.getAttribute('readAloud') !== undefined)
  const [words, sound] = paragraph?.toArray() ?? []
  return {
    simulation: blocks.find((block) => block.nodeName === 'simulation')?.toString(),
    readAloud: paragraph?.getAttribute('readAloud'),
    words: words instanceof Y.XmlText ? words.toDelta() : undefined,
    sound: sound?.toString(),
  }
}
