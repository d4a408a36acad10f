import { expect, test, vi } from 'vitest'
import { commandItems } from '../../../src-renderer/app/palette-commands.ts'
import { runWhenThere } from '../../../src-renderer/app/run-when-there.ts'
import { teamSign } from '../../../src-renderer/app/team-sign.ts'
import { type Command, createCommandRegistry } from '../../../src-renderer/commands/shortcuts.ts'

const groups = { everywhere: 'Do', places: 'Main' }
const command = (id: string, group: string, label = id, isHidden = false): Command => ({
  id,
  label,
  group,
  isHidden,
  run: () => {},
})
const ids = (commands: readonly Command[], query: string) =>
  commandItems(commands, query, groups).map((item) => item.id)

test('what the screen in view can do stands first, ways to other screens only when looked for', () => {
  const commands = [
    command('theme', 'Do', 'Dark screen'),
    command('go', 'Main', 'Go to Print'),
    command('secret', 'Do', 'Save', true),
    command('lesson', 'Sequence', 'Add a lesson'),
  ]
  expect([ids(commands, ''), ids(commands, 'go pri'), ids(commands, 'sa'), ids(commands, 'a')]).toEqual([
    ['lesson', 'theme'],
    ['go'],
    [],
    ['lesson'],
  ])
})

test('what begins with the words typed stands before what only holds them', () => {
  const commands = [
    command('system', 'Do', 'Light or dark like the computer'),
    command('dark', 'Do', 'Dark screen'),
  ]
  expect([ids(commands, 'dark'), ids(commands, 'li')]).toEqual([['dark', 'system'], ['system']])
})

test('before anything is typed only a handful is offered', () => {
  const many = Array.from({ length: 20 }, (_, index) => command(`c${index}`, 'Sequence'))
  expect(ids(many, '')).toHaveLength(6)
})

test('a command of a screen that is being opened runs once, as soon as it is there', () => {
  const registry = createCommandRegistry()
  const run = vi.fn()
  runWhenThere('units.new', registry)
  registry.add([command('other', 'Units')])
  expect(run).not.toHaveBeenCalled()
  registry.add([{ ...command('units.new', 'Units'), run }])
  registry.add([command('more', 'Units')])
  expect(run).toHaveBeenCalledTimes(1)
})

test('a screen that never opens is not waited for', () => {
  vi.useFakeTimers()
  const registry = createCommandRegistry()
  const run = vi.fn()
  runWhenThere('units.new', registry)
  vi.advanceTimersByTime(10_000)
  registry.add([{ ...command('units.new', 'Units'), run }])
  vi.useRealTimers()
  expect(run).not.toHaveBeenCalled()
})

test('the team’s tile carries its grade, or the first letter of its name', () => {
  expect([
    teamSign('6', 'Team'),
    teamSign(' 12 ', 'Team'),
    teamSign('6–7', 'maple Ridge'),
    teamSign('', '🌲 Team'),
    teamSign('', ''),
  ]).toEqual(['6', '12', 'M', '🌲', '·'])
})
