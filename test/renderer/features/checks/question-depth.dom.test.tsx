import { act } from 'react'
import { expect, test } from 'vitest'
import { setField } from '../../../../shared/documents/unit/actions.ts'
import { useTeam, useUnit } from '../../../../src-renderer/connection/documents.ts'
import type { OpenDocument } from '../../../../src-renderer/connection/replica.ts'
import { CheckBuilder } from '../../../../src-renderer/features/checks/CheckBuilder.tsx'
import { at, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, nameOf, press, settle, show } from '../../ui/screen.tsx'
import { type OpenSmallUnit, openSmallUnit } from '../open-small-unit.ts'

interface ScreenProps {
  readonly document: OpenDocument
  readonly teamDocument: OpenDocument
  readonly itemId: string
}

function Screen({ document, teamDocument, itemId }: ScreenProps) {
  const [unit, team] = [useUnit(document), useTeam(teamDocument)]
  return <CheckBuilder {...{ document, teamDocument, unit, team, itemId }} />
}

async function open(unit: OpenSmallUnit): Promise<void> {
  const host = stubHost()
  const { teamDocument } = host
  show(at('/', host, <Screen {...{ document: unit.document, teamDocument, itemId: unit.checkId }} />).page)
  await settle()
}

const depth = (unit: OpenSmallUnit) => unit.read().checks[0]?.items[0]?.depth
const detail = () => document.querySelector('nav')?.textContent ?? ''

test('how deep a question goes is chosen beside its kind, stands in the list, and undo takes it back', async () => {
  const unit = openSmallUnit()
  await open(unit)
  press(byRole('button', /Depth of knowledge \(DOK\), Question 1/))
  await settle()
  expect(allByRole('option').map((each) => each.textContent)).toEqual([
    'DOK –Not said yet',
    'DOK 1Recall',
    'DOK 2Skill or concept',
    'DOK 3Strategic thinking',
    'DOK 4Extended thinking',
  ])
  press(byRole('option', /DOK 3/))
  await settle()
  expect(depth(unit)).toBe(3)
  expect(detail()).toContain('DOK 3')
  act(() => void unit.document.undo.undo())
  await settle()
  expect(depth(unit)).toBeNull()
  expect(detail()).not.toContain('DOK')
})

test('whoever may not edit reads it; learners do not meet it', async () => {
  const unit = openSmallUnit({ mayEdit: false })
  setField(unit.edit, 'items', unit.itemId, 'dok', 4)
  await open(unit)
  expect(document.body.textContent).toContain('DOK 4')
  expect(allByRole('button').map(nameOf)).not.toContainEqual(expect.stringMatching(/DOK/))
  press(byRole('radio', 'Learner view'))
  await settle()
  expect(document.body.textContent).not.toContain('DOK')
})
