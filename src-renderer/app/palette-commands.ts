import type { Command } from '../commands/shortcuts.ts'
import { begins, matches } from '../features/search/matches.ts'
import type { PaletteItem } from '../ui/Palette.tsx'

/** As many as can be taken in at a glance before anything is typed. */
const MOST_AT_FIRST = 6

export interface CommandGroups {
  /** What the app itself offers on every screen. */
  readonly everywhere: string
  /** Ways to other screens; they have the navigation, so they show only when they are looked for. */
  readonly places: string
}

/** The commands for a query, those of the screen in view first. */
export function commandItems(
  commands: readonly Command[],
  query: string,
  groups: CommandGroups,
): readonly PaletteItem[] {
  const shown = commands.filter((command) => command.isHidden !== true)
  const order = (command: Command) =>
    command.group === groups.places ? 2 : command.group === groups.everywhere ? 1 : 0
  const sorted = shown.toSorted((one, other) => order(one) - order(other))
  const found =
    query.trim() === ''
      ? sorted.filter((command) => command.group !== groups.places).slice(0, MOST_AT_FIRST)
      : sorted
          .filter((command) => matches(command.label, query))
          .toSorted((one, other) => Number(begins(other.label, query)) - Number(begins(one.label, query)))
  return found.map(({ id, label, icon, keys, run }) => ({ id, label, icon, shortcut: keys, run }))
}
