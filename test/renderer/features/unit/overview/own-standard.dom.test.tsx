import { expect, test } from 'vitest'
import { OwnStandardDialog } from '../../../../../src-renderer/features/unit/overview/OwnStandardDialog.tsx'
import { byRole, press, show } from '../../../ui/screen.tsx'

test('whoever does not want the new standard cancels, and nothing is added', () => {
  const told: string[] = []
  show(
    <OwnStandardDialog
      typed="6.RP.A.9"
      isCode={() => true}
      isTaken={() => false}
      onAdd={(code) => told.push(`added ${code}`)}
      onClose={() => told.push('closed')}
    />,
  )
  press(byRole('button', 'Cancel'))
  expect(told).toEqual(['closed'])
})
