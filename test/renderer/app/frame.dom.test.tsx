import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { AppFrame } from '../../../src-renderer/app/AppFrame.tsx'
import { CommandPalette } from '../../../src-renderer/app/CommandPalette.tsx'
import { navIdOf } from '../../../src-renderer/app/navigation.ts'
import { startTheme, useTheme } from '../../../src-renderer/app/theme.ts'
import { allByRole, byRole, focus, key, press, settle, show, type } from '../ui/screen.tsx'

afterEach(() => localStorage.clear())

function Frame({ href = '#/units' }: { readonly href?: string }) {
  return (
    <AppFrame
      team={{ name: '6th Grade Team', sign: '6' }}
      currentHref={href}
      onSearch={() => {}}
      sync={<button type="button">Saved</button>}
    >
      <button type="button">Add a lesson</button>
    </AppFrame>
  )
}

test('the navigation marks the place one is in, also deep inside it', () => {
  show(<Frame href="#/units/u1/lesson/l3" />)
  const current = allByRole('link').filter((link) => link.getAttribute('aria-current') === 'page')
  expect(current.map((link) => link.textContent)).toEqual(['Units'])
  expect([navIdOf('#/unitsandmore'), navIdOf('#/checks')]).toEqual([null, 'checks'])
})

test('F6 goes from region to region and comes back to where the focus was', () => {
  show(<Frame />)
  focus(byRole('button', 'Saved'))
  key('F6')
  expect(document.activeElement?.textContent).toBe('Add a lesson')
  key('F6')
  expect(document.activeElement?.textContent).toBe('Saved')
  key('F6', { shiftKey: true })
  expect(document.activeElement?.textContent).toBe('Add a lesson')
})

test('the skip button leads past the navigation without touching the address', () => {
  show(<Frame />)
  const before = location.hash
  press(byRole('button', 'Skip to the work area'))
  expect([document.activeElement?.tagName, location.hash]).toEqual(['MAIN', before])
})

function Palette({ onRun }: { readonly onRun: (id: string) => void }) {
  const [query, setQuery] = useState('')
  const titles = ['Ratio tables', 'Rates', 'Print packet'].filter((title) =>
    title.toLowerCase().includes(query),
  )
  const items = titles.map((title) => ({ id: title, label: title, run: () => onRun(title) }))
  const groups = items.length === 0 ? [] : [{ id: 'all', title: 'Lessons', items }]
  return (
    <CommandPalette isOpen onOpenChange={() => {}} query={query} onQueryChange={setQuery} groups={groups} />
  )
}

const active = () => {
  const field = byRole('combobox', 'Search or do')
  return document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent
}

test('the first row is active at once, arrows move and wrap, Enter does it', async () => {
  const onRun = vi.fn()
  show(<Palette onRun={onRun} />)
  await settle()
  const seen = [active()]
  focus(byRole('combobox', 'Search or do'))
  key('ArrowDown')
  seen.push(active())
  key('ArrowUp')
  key('ArrowUp')
  seen.push(active())
  key('Enter')
  expect([seen, onRun.mock.calls]).toEqual([['Ratio tables', 'Rates', 'Print packet'], [['Print packet']]])
})

test('after typing the first row that fits is active', async () => {
  show(<Palette onRun={() => {}} />)
  await settle()
  focus(byRole('combobox', 'Search or do'))
  key('ArrowDown')
  type(byRole('combobox', 'Search or do'), 'p')
  expect(active()).toBe('Print packet')
})

test('nothing found is said in words', async () => {
  show(<Palette onRun={() => {}} />)
  await settle()
  type(byRole('combobox', 'Search or do'), 'zz')
  expect(document.querySelector('[role="dialog"] [role="status"] p')?.textContent).toBe(
    'Nothing found for “zz”',
  )
})

function ThemeExample() {
  const { choice, setChoice } = useTheme()
  return (
    <button type="button" onClick={() => setChoice('dark')}>
      {choice}
    </button>
  )
}

test('light or dark is kept on this computer and on the page at once', () => {
  localStorage.setItem('common-prep.theme', 'light')
  startTheme()
  show(<ThemeExample />)
  const before = document.documentElement.dataset.theme
  press(byRole('button', 'light'))
  expect([
    before,
    document.documentElement.dataset.theme,
    localStorage.getItem('common-prep.theme'),
    byRole('button', 'dark').textContent,
  ]).toEqual(['light', 'dark', 'dark', 'dark'])
})
