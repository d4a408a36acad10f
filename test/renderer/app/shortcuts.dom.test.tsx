import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ShortcutsDialog } from '../../../src-renderer/app/ShortcutsDialog.tsx'
import {
  createCommandRegistry,
  listenForKeys,
  pageCommands,
  setLettersOn,
  useCommands,
} from '../../../src-renderer/commands/shortcuts.ts'
import { TextField } from '../../../src-renderer/ui/TextField.tsx'
import { byRole, focus, key, press, settle, show } from '../ui/screen.tsx'

let stop = () => {}
const registry = createCommandRegistry()

function command(id: string, keys: string) {
  const run = vi.fn()
  return { id, label: id, group: 'Do', keys, run }
}

beforeEach(() => {
  stop = listenForKeys(window, registry)
})

afterEach(() => {
  stop()
  localStorage.clear()
})

test('letters, sequences and combinations run their commands', () => {
  const [add, units, search] = [
    command('add', 'n'),
    command('units', 'g u'),
    command('search', '$mod+k'),
  ] as const
  const remove = registry.add([add, units, search])
  for (const name of ['n', 'g', 'u']) key(name)
  key('k', { ctrlKey: true })
  expect([add, units, search].map(({ run }) => run.mock.calls.length)).toEqual([1, 1, 1])
  remove()
  key('n')
  expect(add.run.mock.calls.length).toBe(1)
})

test('letters typed into a field are text; combinations still act from there', () => {
  const [add, search] = [command('add', 'n'), command('search', '$mod+k')] as const
  const remove = registry.add([add, search])
  show(<TextField label="Title" value="" onChange={() => {}} onEnter={() => {}} />)
  focus(byRole('textbox', 'Title'))
  key('n')
  key('k', { ctrlKey: true })
  expect([add, search].map(({ run }) => run.mock.calls.length)).toEqual([0, 1])
  remove()
})

test('in a field of its own, Ctrl+Z takes back the typing there, not what was done to the unit', () => {
  const undo = command('undo', '$mod+z')
  const remove = registry.add([undo])
  show(<TextField label="Title" value="" onChange={() => {}} onEnter={() => {}} />)
  focus(byRole('textbox', 'Title'))
  key('z', { ctrlKey: true })
  expect(undo.run).not.toHaveBeenCalled()
  byRole('textbox', 'Title').blur()
  key('z', { ctrlKey: true })
  expect(undo.run).toHaveBeenCalledTimes(1)
  remove()
})

test('letters typed into rich text are text', () => {
  const add = command('add', 'n')
  const remove = registry.add([add])
  show(
    // biome-ignore lint/a11y/useSemanticElements: rich text is a textbox that is no input
    <div
      role="textbox"
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      aria-label="Practice, Core"
    >
      text
    </div>,
  )
  focus(byRole('textbox', 'Practice, Core'))
  key('n')
  expect(add.run.mock.calls.length).toBe(0)
  remove()
})

test('keys belong to an open dialog or menu', () => {
  const add = command('add', 'n')
  const remove = registry.add([add])
  show(
    <div role="dialog" aria-label="Keys">
      <button type="button">Close</button>
    </div>,
  )
  focus(byRole('button', 'Close'))
  key('n')
  expect(add.run.mock.calls.length).toBe(0)
  remove()
})

test('single letters can be switched off; combinations stay', () => {
  const [add, search] = [command('add', 'n'), command('search', '$mod+k')] as const
  const remove = registry.add([add, search])
  setLettersOn(false)
  key('n')
  key('k', { ctrlKey: true })
  expect([add, search].map(({ run }) => run.mock.calls.length)).toEqual([0, 1])
  remove()
})

test('the innermost screen wins the same key while it is there', () => {
  const [outer, inner] = [command('outer', 'n'), command('inner', 'n')] as const
  const removeOuter = registry.add([outer])
  const removeInner = registry.add([inner])
  key('n')
  removeInner()
  key('n')
  expect([outer.run.mock.calls.length, inner.run.mock.calls.length]).toEqual([1, 1])
  removeOuter()
})

function Screen({ title, onRun }: { readonly title: string; readonly onRun: (title: string) => void }) {
  useCommands(
    [{ id: 'add', label: 'Add a lesson', group: 'Lessons', keys: 'n', run: () => onRun(title) }],
    registry,
  )
  return null
}

test('a command of a screen acts with what the screen shows now, and leaves with it', () => {
  const onRun = vi.fn()
  const changes = vi.fn()
  const unsubscribe = registry.subscribe(changes)
  const screen = show(<Screen title="Unit 1" onRun={onRun} />)
  screen.again(<Screen title="Unit 2" onRun={onRun} />)
  key('n')
  expect([onRun.mock.calls, changes.mock.calls.length]).toEqual([[['Unit 2']], 1])
  screen.again(null)
  expect(registry.list()).toEqual([])
  unsubscribe()
})

test('the list of keys shows what acts here, and switches single letters', async () => {
  const remove = pageCommands.add([
    command('Add a lesson', 'n'),
    { id: 'x', label: 'No key', group: 'Do', run: () => {} },
  ])
  show(<ShortcutsDialog isOpen onOpenChange={() => {}} />)
  await settle()
  const rows = [...document.querySelectorAll('dl > div')].map((row) => row.textContent)
  press(byRole('switch', /Single-letter keys/))
  expect([rows, localStorage.getItem('common-prep.letter-keys')]).toEqual([['Add a lessonN'], 'off'])
  remove()
})
