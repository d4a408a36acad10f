import { useEffect, useState } from 'react'
import { AppFrame } from '../../src-renderer/app/AppFrame.tsx'
import { CommandPalette } from '../../src-renderer/app/CommandPalette.tsx'
import { navItems } from '../../src-renderer/app/navigation.ts'
import { ShortcutsDialog } from '../../src-renderer/app/ShortcutsDialog.tsx'
import { SyncCard } from '../../src-renderer/app/SyncCard.tsx'
import { type Command, listenForKeys, useCommands } from '../../src-renderer/commands/shortcuts.ts'
import { useT } from '../../src-renderer/messages/use-t.ts'
import { icons } from '../../src-renderer/ui/icons.ts'
import { Menu, MenuItem, MenuSeparator } from '../../src-renderer/ui/Menu.tsx'
import { MockUnit } from './MockUnit.tsx'
import { PartsPage } from './PartsPage.tsx'

/** The gallery inside the real frame: `#/units` is a screen drawn from the parts, `#/standards` all the parts. */
export function Gallery() {
  const t = useT()
  const href = useHash()
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const [isKeysOpen, setKeysOpen] = useState(false)
  const [query, setQuery] = useState('')
  const commands: readonly Command[] = [
    {
      id: 'palette',
      label: t('shell.palette'),
      group: t('shell.commandsGroup'),
      keys: '$mod+k',
      run: () => setPaletteOpen(true),
    },
    {
      id: 'keys',
      label: t('shell.showKeys'),
      group: t('shell.commandsGroup'),
      keys: '[Shift]+?',
      run: () => setKeysOpen(true),
    },
    ...navItems.map((item) => ({
      id: item.id,
      label: t('shell.goTo', { place: t(item.label) }),
      group: t('shell.navigation'),
      keys: item.keys,
      icon: item.icon,
      run: () => {
        location.hash = item.href
      },
    })),
  ]
  useCommands(commands)
  useEffect(() => listenForKeys(window), [])
  return (
    <>
      <AppFrame
        team={{ name: '6th Grade Team', school: 'Maple Ridge Middle', sign: '6' }}
        currentHref={href}
        counts={{ checks: 2 }}
        onSearch={() => setPaletteOpen(true)}
        sync={<SyncCard state={{ kind: 'saved', teammates: 3 }}>The four answers</SyncCard>}
        teamMenu={
          <Menu>
            <MenuItem icon={icons.userPlus}>Invite a teammate</MenuItem>
            <MenuItem icon={icons.settings} href="#/settings">
              Team settings
            </MenuItem>
            <MenuSeparator />
            <MenuItem icon={icons.leave} tone="danger">
              Leave this team
            </MenuItem>
          </Menu>
        }
      >
        {href.startsWith('#/standards') ? <PartsPage /> : <MockUnit />}
      </AppFrame>
      <CommandPalette
        isOpen={isPaletteOpen}
        onOpenChange={setPaletteOpen}
        query={query}
        onQueryChange={setQuery}
        groups={paletteGroups(query)}
      />
      <ShortcutsDialog isOpen={isKeysOpen} onOpenChange={setKeysOpen} />
    </>
  )
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash || '#/units')
  useEffect(() => {
    const onChange = () => setHash(location.hash || '#/units')
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [])
  return hash
}

const allGroups = [
  {
    id: 'do',
    title: 'Do',
    items: [
      { id: 'add', label: 'Add a lesson after “Ratio tables”', icon: icons.plus, shortcut: 'n' },
      { id: 'print', label: 'Print packet for this unit', icon: icons.print, shortcut: '$mod+p' },
      { id: 'dark', label: 'Switch to dark', icon: icons.moon },
    ],
  },
  {
    id: 'lessons',
    title: 'Lessons',
    items: [
      { id: 'l1', label: 'Double number lines', icon: icons.file, detail: 'Unit 3 · Mon 12 Oct' },
      {
        id: 'l2',
        label: 'Equivalent ratios with tape diagrams',
        icon: icons.file,
        detail: 'Unit 3 · Wed 7 Oct',
      },
    ],
  },
  {
    id: 'standards',
    title: 'Standards',
    items: [
      {
        id: 's1',
        label: '6.RP.A.3a Make tables of equivalent ratios',
        icon: icons.standards,
        detail: '2 lessons, 1 check',
      },
    ],
  },
]

function paletteGroups(query: string) {
  return allGroups
    .map((group) => ({
      ...group,
      items: group.items
        .filter((item) => item.label.toLowerCase().includes(query.toLowerCase()))
        .map((item) => ({ ...item, run: () => {} })),
    }))
    .filter((group) => group.items.length > 0)
}
