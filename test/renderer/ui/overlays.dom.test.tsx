import { act } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { AlertDialog } from '../../../src-renderer/ui/AlertDialog.tsx'
import { Button } from '../../../src-renderer/ui/Button.tsx'
import { Dialog } from '../../../src-renderer/ui/Dialog.tsx'
import { IconButton } from '../../../src-renderer/ui/IconButton.tsx'
import { icons } from '../../../src-renderer/ui/icons.ts'
import { LiveRegion } from '../../../src-renderer/ui/LiveRegion.tsx'
import { Menu, MenuChoice, MenuItem, MenuTrigger, Submenu } from '../../../src-renderer/ui/Menu.tsx'
import { clearToasts, showToast, ToastRegion } from '../../../src-renderer/ui/Toast.tsx'
import { allByRole, byRole, focus, key, press, settle, show } from './screen.tsx'

afterEach(() => act(() => clearToasts()))

test('a menu opens from an icon with a tooltip, does what is pressed and gives the focus back', async () => {
  const onRename = vi.fn()
  show(
    <MenuTrigger>
      <IconButton icon={icons.more} label="More for Ratio tables" />
      <Menu>
        <MenuItem onAction={onRename}>Rename</MenuItem>
        <MenuItem isDisabled>Not now</MenuItem>
      </Menu>
    </MenuTrigger>,
  )
  press(byRole('button', 'More for Ratio tables'))
  await settle()
  press(byRole('menuitem', 'Rename'))
  await settle(50)
  expect([onRename.mock.calls.length, allByRole('menu').length]).toEqual([1, 0])
})

test('a submenu opens beside its command', async () => {
  const onMove = vi.fn()
  show(
    <MenuTrigger>
      <Button>Lesson</Button>
      <Menu>
        <Submenu label="Move to">
          <MenuItem onAction={() => onMove('Week 1')}>Week 1</MenuItem>
          <MenuItem onAction={() => onMove('Week 2')}>Week 2</MenuItem>
        </Submenu>
      </Menu>
    </MenuTrigger>,
  )
  focus(byRole('button', 'Lesson'))
  key('ArrowDown')
  await settle(50)
  press(byRole('menuitem', 'Move to'))
  await settle(50)
  press(byRole('menuitem', 'Week 2'))
  expect(onMove.mock.calls).toEqual([['Week 2']])
})

test('a choice in a menu says which one is chosen', async () => {
  const onChange = vi.fn()
  show(
    <MenuTrigger>
      <Button>Theme</Button>
      <Menu>
        <MenuChoice
          title="Theme"
          mode="single"
          value={['light']}
          onChange={onChange}
          items={[
            { id: 'light', label: 'Light' },
            { id: 'dark', label: 'Dark' },
          ]}
        />
      </Menu>
    </MenuTrigger>,
  )
  press(byRole('button', 'Theme'))
  await settle()
  const checked = allByRole('menuitemradio').map((item) => item.getAttribute('aria-checked'))
  press(byRole('menuitemradio', 'Dark'))
  expect([checked, onChange.mock.calls]).toEqual([['true', 'false'], [[['dark']]]])
})

test('Esc closes a dialog', async () => {
  const onOpenChange = vi.fn()
  show(
    <Dialog title="Paste a list of titles" isOpen onOpenChange={onOpenChange}>
      <input aria-label="Titles" />
    </Dialog>,
  )
  await settle()
  expect(byRole('dialog', 'Paste a list of titles').contains(document.activeElement)).toBe(true)
  key('Escape')
  expect(onOpenChange.mock.calls).toEqual([[false]])
})

test('a question is only answered by its verb', async () => {
  const onConfirm = vi.fn()
  const onOpenChange = vi.fn()
  show(
    <AlertDialog
      title="Set aside “Ratio tables”?"
      confirm="Set aside"
      isOpen
      onOpenChange={onOpenChange}
      onConfirm={onConfirm}
    >
      You find it under Set aside.
    </AlertDialog>,
  )
  await settle()
  press(byRole('button', 'Cancel'))
  expect([onConfirm.mock.calls.length, onOpenChange.mock.calls]).toEqual([0, [[false]]])
  press(byRole('button', 'Set aside'))
  expect([onConfirm.mock.calls.length, onOpenChange.mock.calls.length]).toEqual([1, 2])
})

test('a toast says what happened politely and offers the way back', async () => {
  const onUndo = vi.fn()
  show(
    <>
      <ToastRegion />
      <LiveRegion />
    </>,
  )
  act(() => showToast({ text: 'Lesson 4 moved to Monday.', action: { label: 'Undo', onAction: onUndo } }))
  await settle()
  expect([document.querySelector('[role="status"]')?.textContent, allByRole('alert').length]).toEqual([
    'Lesson 4 moved to Monday.',
    0,
  ])
  press(byRole('button', 'Undo'))
  await settle()
  expect([onUndo.mock.calls.length, document.body.textContent?.includes('Undo')]).toEqual([1, false])
})
