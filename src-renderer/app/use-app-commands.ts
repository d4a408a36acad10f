import { useEffect } from 'react'
import { type Command, listenForKeys, useCommands } from '../commands/shortcuts.ts'
import { useLanguage } from '../messages/LanguageProvider.tsx'
import type { Translator } from '../messages/translator.ts'
import { icons } from '../ui/icons.ts'
import { showToast } from '../ui/Toast.tsx'
import { navItems } from './navigation.ts'
import { runWhenThere } from './run-when-there.ts'
import { useTheme } from './theme.ts'

export interface AppCommandsOptions {
  readonly path: string
  readonly navigate: (path: string) => void
  readonly isSaved: boolean
  readonly mayAddUnit: boolean
  readonly showPalette: () => void
  readonly showKeys: () => void
}

/** What can be done on every screen. */
export function useAppCommands(options: AppCommandsOptions): void {
  const look = useLookCommands()
  const places = usePlaceCommands(options)
  useCommands([...useDoCommands(options), ...look, ...places])
  useEffect(() => listenForKeys(window), [])
}

function useDoCommands(options: AppCommandsOptions): Command[] {
  const { path, navigate, isSaved, mayAddUnit, showPalette, showKeys } = options
  const { t } = useLanguage()
  const group = t('shell.commandsGroup')
  const addUnit = {
    id: 'app.addUnit',
    label: t('shell.addUnit'),
    // The list of units has its own on top; there this one is only for who looks for it by this name.
    group: path === '/units' ? t('shell.navigation') : group,
    icon: icons.plus,
    run() {
      navigate('/units')
      runWhenThere('units.new')
    },
  }
  const saySaved = () =>
    showToast(isSaved ? { text: t('shell.alreadySaved') } : { text: t('shell.notSavedYet'), tone: 'warn' })
  return [
    { id: 'app.palette', label: t('shell.palette'), group, keys: '$mod+k', run: showPalette, isHidden: true },
    { id: 'app.saved', label: t('shell.save'), group, keys: '$mod+s', run: saySaved, isHidden: true },
    ...(mayAddUnit ? [addUnit] : []),
    ...printCommand(t, path, navigate),
    {
      id: 'app.invite',
      label: t('shell.inviteTeammate'),
      group,
      icon: icons.userPlus,
      run: () => navigate('/team'),
    },
    {
      id: 'app.keys',
      label: t('shell.showKeys'),
      group,
      icon: icons.keyboard,
      keys: 'Shift+?',
      run: showKeys,
    },
  ]
}

/** On a unit, the way to its paper; the screen that prints has its own. */
function printCommand(t: Translator, path: string, navigate: (path: string) => void): Command[] {
  const unitId = /^\/unit\/([^/]+)/.exec(path)?.[1]
  if (unitId === undefined) return []
  return [
    {
      id: 'app.print',
      label: t('shell.printUnit'),
      group: t('shell.commandsGroup'),
      icon: icons.print,
      keys: '$mod+p',
      run: () => navigate(`/print/${unitId}`),
    },
  ]
}

function usePlaceCommands({ navigate }: AppCommandsOptions): Command[] {
  const { t } = useLanguage()
  return navItems.map((item) => ({
    id: `app.go.${item.id}`,
    label: t('shell.goTo', { place: t(item.label) }),
    group: t('shell.navigation'),
    keys: item.keys,
    icon: item.icon,
    run: () => navigate(item.href.slice(1)),
  }))
}

const themeSigns = { system: icons.monitor, light: icons.sun, dark: icons.moon } as const

function useLookCommands(): Command[] {
  const { t, language, setLanguage } = useLanguage()
  const { choice, setChoice } = useTheme()
  const group = t('shell.commandsGroup')
  const themes = [
    ['system', t('search.themeSystem')],
    ['light', t('search.themeLight')],
    ['dark', t('search.themeDark')],
  ] as const
  const other = language === 'es' ? 'en' : 'es'
  return [
    ...themes
      .filter(([id]) => id !== choice)
      .map(([id, label]) => ({
        id: `app.theme.${id}`,
        label,
        group,
        icon: themeSigns[id],
        run: () => setChoice(id),
      })),
    {
      id: `app.language.${other}`,
      label: other === 'es' ? t('search.spanish') : t('search.english'),
      group,
      icon: icons.languages,
      run: () => setLanguage(other),
    },
  ]
}
