import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ItemList } from '../../../src-renderer/ui/ItemList.tsx'
import { ItemRow } from '../../../src-renderer/ui/ItemRow.tsx'
import type { ListMove } from '../../../src-renderer/ui/list-move.ts'
import { Tabs } from '../../../src-renderer/ui/Tabs.tsx'
import { allByRole, byRole, focus, key, press, settle, show } from './screen.tsx'

const lessons = [
  { id: 'l1', title: 'What a ratio compares' },
  { id: 'l2', title: 'Ratio language' },
  { id: 'l3', title: 'Ratio tables' },
]

function rowFor(lesson: (typeof lessons)[number]) {
  return <ItemRow key={lesson.id} id={lesson.id} name={lesson.title} title={lesson.title} />
}

test('a list is one stop for Tab; arrows move inside, Enter opens', () => {
  const onOpen = vi.fn()
  show(
    <ItemList label="Week 1" items={lessons} currentId="l1" onOpen={onOpen}>
      {rowFor}
    </ItemList>,
  )
  const stops = allByRole('row').filter((row) => row.tabIndex === 0)
  expect(stops.length).toBeLessThanOrEqual(1)
  focus(byRole('row', 'What a ratio compares'))
  key('ArrowDown')
  expect([document.activeElement?.textContent, onOpen.mock.calls]).toEqual(['Ratio language', []])
  key('Enter')
  expect(onOpen.mock.calls).toEqual([['l2']])
})

test('rows that may not be moved have no grip, and nothing is missed', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const drag = { type: 'lesson', listId: '1', nameOf: (id: string) => id, onMove: () => {}, isDisabled: true }
  show(
    <ItemList label="Week 1" items={lessons} drag={drag}>
      {rowFor}
    </ItemList>,
  )
  expect([document.querySelectorAll('[slot="drag"]').length, warned.mock.calls]).toEqual([0, []])
  warned.mockRestore()
})

test('the open row is the selected one, and pressing it opens it again', () => {
  const onOpen = vi.fn()
  show(
    <ItemList label="Week 1" items={lessons} currentId="l2" onOpen={onOpen}>
      {rowFor}
    </ItemList>,
  )
  expect(allByRole('row').map((row) => row.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false'])
  press(byRole('row', 'Ratio language'))
  expect(onOpen.mock.calls).toEqual([['l2']])
})

test('an empty list says what belongs there', () => {
  show(
    <ItemList label="Week 3" items={[]} empty="No lessons yet. Drop one here.">
      {rowFor}
    </ItemList>,
  )
  expect(document.querySelector('[role="grid"]')?.textContent).toBe('No lessons yet. Drop one here.')
})

function TwoWeeks({ onMove }: { readonly onMove: (move: ListMove) => void }) {
  const drag = { type: 'lesson', nameOf: (id: string) => id, onMove }
  const week = (listId: string, items: typeof lessons) => (
    <ItemList label={listId} items={items} drag={{ ...drag, listId }}>
      {rowFor}
    </ItemList>
  )
  return (
    <>
      {week('Week 1', lessons.slice(0, 2))}
      {week('Week 2', lessons.slice(2))}
    </>
  )
}

test('every movable row has a grip with its name', () => {
  show(<TwoWeeks onMove={() => {}} />)
  expect(
    [...document.querySelectorAll('[slot="drag"]')].map((grip) => grip.getAttribute('aria-label')),
  ).toEqual(['Move What a ratio compares', 'Move Ratio language', 'Move Ratio tables'])
})

function TabsExample() {
  const [tab, setTab] = useState<'people' | 'waiting'>('people')
  return (
    <Tabs
      label="Sync"
      value={tab}
      onChange={setTab}
      items={[
        { id: 'people', label: 'People' },
        { id: 'waiting', label: 'Waiting' },
      ]}
    >
      {(shown) => shown}
    </Tabs>
  )
}

test('arrows change the tab in front and only its panel is there', async () => {
  show(<TabsExample />)
  focus(byRole('tab', 'People'))
  key('ArrowRight')
  await settle()
  expect(allByRole('tabpanel').map((panel) => panel.textContent)).toEqual(['waiting'])
})
