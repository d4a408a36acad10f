import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

/** Tells every part its locale: their own spoken texts, the direction of arrow keys, number entry. */
export function LocaleProvider({
  locale,
  children,
}: {
  readonly locale: string
  readonly children: ReactNode
}) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>
}
