import { useState } from 'react'
import { useLocation } from 'wouter'
import { useRegisteredCommands } from '../commands/shortcuts.ts'
import { usePlanGroups } from '../features/search/use-plan-groups.tsx'
import { useT } from '../messages/use-t.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { commandItems } from './palette-commands.ts'

export interface SearchPaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Search or do: what the app can do here, and everything the team has planned. */
export function SearchPalette({ isOpen, onClose }: SearchPaletteProps) {
  return isOpen ? <OpenPalette onClose={onClose} /> : null
}

function OpenPalette({ onClose }: Pick<SearchPaletteProps, 'onClose'>) {
  const t = useT()
  const [, navigate] = useLocation()
  const [query, setQuery] = useState('')
  const plans = usePlanGroups(query, navigate)
  const commands = commandItems(useRegisteredCommands(), query, {
    everywhere: t('shell.commandsGroup'),
    places: t('shell.navigation'),
  })
  const doing = { id: 'do', title: t('shell.commandsGroup'), items: commands }
  return (
    <CommandPalette
      isOpen
      onOpenChange={(open) => !open && onClose()}
      query={query}
      onQueryChange={setQuery}
      groups={[...(commands.length > 0 ? [doing] : []), ...plans.groups]}
      isSearching={plans.isSearching}
    />
  )
}
