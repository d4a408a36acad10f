import { expect, test, vi } from 'vitest'
import { initialsOf } from '../../../src-renderer/ui/Avatar.tsx'
import { AvatarStack } from '../../../src-renderer/ui/AvatarStack.tsx'
import { Button } from '../../../src-renderer/ui/Button.tsx'
import { IconButton } from '../../../src-renderer/ui/IconButton.tsx'
import { icons } from '../../../src-renderer/ui/icons.ts'
import { ToggleGroup } from '../../../src-renderer/ui/ToggleGroup.tsx'
import { byRole, press, show } from './screen.tsx'

test('a button is pressed once per press, and not while it is switched off or at work', () => {
  const onPress = vi.fn()
  const screen = show(<Button onPress={onPress}>Print</Button>)
  press(byRole('button', 'Print'))
  screen.again(
    <Button onPress={onPress} isDisabled>
      Print
    </Button>,
  )
  press(byRole('button', 'Print'))
  screen.again(
    <Button onPress={onPress} isPending>
      Print
    </Button>,
  )
  press(byRole('button', /Print/))
  expect(onPress).toHaveBeenCalledTimes(1)
})

test('an icon is always named', () => {
  show(<IconButton icon={icons.undo} label="Undo" />)
  expect(byRole('button', 'Undo').querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})

test('one of a few: pressing another moves the choice, the last stays on', () => {
  const onChange = vi.fn()
  const items = [
    { id: 'list', label: 'List' },
    { id: 'table', label: 'Table' },
  ] as const
  show(<ToggleGroup label="Show as" mode="single" value={['list']} onChange={onChange} items={items} />)
  press(byRole('radio', 'Table'))
  press(byRole('radio', 'List'))
  expect(onChange.mock.calls).toEqual([[['table']]])
})

test('any of a few come back in the order of the items, whatever the order of pressing', () => {
  const onChange = vi.fn()
  const items = [
    { id: 's', label: 'Support' },
    { id: 'c', label: 'Core' },
    { id: 'e', label: 'Extend' },
  ] as const
  show(<ToggleGroup label="Levels" mode="multiple" value={['e', 'c']} onChange={onChange} items={items} />)
  press(byRole('button', 'Support'))
  expect(onChange).toHaveBeenLastCalledWith(['s', 'c', 'e'])
})

test('a person is named with where they are; too many are counted', () => {
  const names = ['Rosa', 'Devon', 'Amina', 'Kofi', 'Lena', 'Omar']
  show(
    <AvatarStack
      label="Here now"
      max={4}
      people={names.map((name, index) => ({
        id: name,
        name,
        color: 1,
        isIdle: index === 1,
        place: index === 0 ? 'Warm-up, Core' : undefined,
      }))}
    />,
  )
  const labels = [...document.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'))
  expect(labels).toEqual(['Rosa · Warm-up, Core', 'Devon, away', 'Amina', '3 more people'])
})

test('initials are the first letters of the first and last name', () => {
  expect(['Rosa Delgado', 'Amina', ' ana maría ruiz ', 'Émile Zola', ''].map(initialsOf)).toEqual([
    'RD',
    'A',
    'AR',
    'ÉZ',
    '',
  ])
})
