import { expect, test } from 'vitest'
import { ok } from '../../../../shared/lib/result.ts'
import { NewUnitDialog } from '../../../../src-renderer/features/units/NewUnitDialog.tsx'
import { at, stubHost } from '../../app/stub-host.tsx'
import { byRole, press, settle, show, type } from '../../ui/screen.tsx'

test('a button pressed twice in haste starts one unit', async () => {
  const host = stubHost({ 'units.create': () => ok({ unitId: 'unit00000001' }) })
  const { page, history } = at('/units', host, <NewUnitDialog units={[]} isOpen onOpenChange={() => {}} />)
  show(page)
  await settle()
  type(byRole('textbox', 'Title'), 'Ratios')
  press(byRole('button', 'Start the unit'))
  press(byRole('button', 'Start the unit'))
  await settle()
  expect(host.asked.map(([name]) => name)).toEqual(['units.create'])
  expect(history.at(-1)).toBe('/unit/unit00000001/overview')
})
