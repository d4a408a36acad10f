import { act } from 'react'
import { expect, test } from 'vitest'
import { setField } from '../../../../shared/documents/unit/actions.ts'
import { present } from '../../../../shared/lib/assert.ts'
import { useTeam, useUnit } from '../../../../src-renderer/connection/documents.ts'
import type { OpenDocument } from '../../../../src-renderer/connection/replica.ts'
import { LessonEditor } from '../../../../src-renderer/features/lesson/LessonEditor.tsx'
import { at, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, key, nameOf, press, settle, show } from '../../ui/screen.tsx'
import { type OpenSmallUnit, openSmallUnit } from '../open-small-unit.ts'

interface ScreenProps {
  readonly document: OpenDocument
  readonly teamDocument: OpenDocument
  readonly itemId: string
}

function Screen({ document, teamDocument, itemId }: ScreenProps) {
  const [unit, team] = [useUnit(document), useTeam(teamDocument)]
  return <LessonEditor {...{ document, teamDocument, unit, team, itemId }} gapPath={() => null} />
}

async function open(unit: OpenSmallUnit): Promise<OpenSmallUnit> {
  const host = stubHost()
  const { teamDocument } = host
  show(at('/', host, <Screen {...{ document: unit.document, teamDocument, itemId: unit.lessonId }} />).page)
  await settle()
  return unit
}

const lesson = (unit: OpenSmallUnit) => present(unit.read().lessons[0], 'lesson')
const choose = async (name: RegExp, option: string) => {
  press(byRole('button', name))
  await settle()
  press(
    present(
      allByRole('option').find((each) => each.textContent?.startsWith(option)),
      option,
    ),
  )
  await settle()
}

test('how learners work is chosen beside the minutes, and undo takes it back', async () => {
  const unit = await open(openSmallUnit())
  await choose(/How learners work in Warm-up/, 'Pairs')
  expect(lesson(unit).sections.map(({ grouping }) => grouping)).toEqual(['pair', null, null, null])
  expect(nameOf(byRole('button', /How learners work in Warm-up/))).toContain('Pairs')
  act(() => void unit.document.undo.undo())
  await settle()
  expect(lesson(unit).sections[0]?.grouping).toBeNull()
  expect(nameOf(byRole('button', /How learners work in Warm-up/))).toContain('Grouping –')
})

test('it can be unsaid again', async () => {
  const unit = openSmallUnit()
  setField(unit.edit, 'sections', unit.sectionId, 'grouping', 'alone')
  await open(unit)
  await choose(/How learners work in Warm-up/, 'Grouping –')
  expect(lesson(unit).sections[0]?.grouping).toBeNull()
})

test('how deep the lesson goes is chosen in its head, and undo takes it back', async () => {
  const unit = await open(openSmallUnit())
  await choose(/Depth of knowledge \(DOK\) of this lesson/, 'DOK 3')
  expect(lesson(unit).depth).toBe(3)
  act(() => void unit.document.undo.undo())
  expect(lesson(unit).depth).toBeNull()
})

test('a number typed in the open list shows or hides no level', async () => {
  await open(openSmallUnit())
  const levels = () => allByRole('button').filter((each) => each.getAttribute('aria-pressed') === 'true')
  const before = levels().map(nameOf)
  press(byRole('button', /Depth of knowledge \(DOK\) of this lesson/))
  await settle()
  key('1')
  await settle()
  expect(levels().map(nameOf)).toEqual(before)
})

test('whoever may not edit reads both and finds nothing to choose; learners meet neither', async () => {
  const unit = openSmallUnit({ mayEdit: false })
  setField(unit.edit, 'sections', unit.sectionId, 'grouping', 'small')
  setField(unit.edit, 'lessons', unit.lessonId, 'dok', 2)
  await open(unit)
  const page = () => document.body.textContent ?? ''
  expect(page()).toContain('Small groups')
  expect(page()).toContain('DOK 2')
  expect(allByRole('button').map(nameOf)).not.toContainEqual(expect.stringMatching(/DOK|How learners work/))
  press(byRole('button', 'Learner view'))
  await settle()
  expect(page()).not.toContain('Small groups')
  expect(page()).not.toContain('DOK 2')
})
