import { ToggleGroup } from '../ui/ToggleGroup.tsx'
import { useLanguage } from './LanguageProvider.tsx'
import { offeredLanguages } from './languages.ts'

/** The app's language; each is offered in its own words, so that nobody has to read another first. */
export function LanguageChoice({ className }: { readonly className?: string | undefined }) {
  const { language, setLanguage, t } = useLanguage()
  const names = { en: t('settings.english'), es: t('settings.spanish') }
  return (
    <ToggleGroup
      label={t('settings.language')}
      mode="single"
      className={className}
      value={offeredLanguages.filter((offered) => offered === language)}
      onChange={([chosen]) => chosen !== undefined && setLanguage(chosen)}
      items={offeredLanguages.map((id) => ({ id, label: names[id] }))}
    />
  )
}
