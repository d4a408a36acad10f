import { useT } from '../messages/use-t.ts'
import { icons } from '../ui/icons.ts'
import { ToggleGroup } from '../ui/ToggleGroup.tsx'
import { type ThemeChoice as Choice, themeChoices, useTheme } from './theme.ts'

const signs = { system: icons.monitor, light: icons.sun, dark: icons.moon } as const

/** Light, dark, or whatever the computer has. */
export function ThemeChoice({ isSmall = false }: { readonly isSmall?: boolean }) {
  const t = useT()
  const { choice, setChoice } = useTheme()
  const names: Readonly<Record<Choice, string>> = {
    system: t('settings.themeSystem'),
    light: t('settings.themeLight'),
    dark: t('settings.themeDark'),
  }
  return (
    <ToggleGroup
      label={t('settings.theme')}
      mode="single"
      value={[choice]}
      onChange={([chosen]) => chosen !== undefined && setChoice(chosen)}
      items={themeChoices.map((id) => ({ id, label: names[id], icon: signs[id], isLabelHidden: isSmall }))}
    />
  )
}
