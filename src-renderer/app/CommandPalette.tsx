import { useT } from '../messages/use-t.ts'
import { Kbd } from '../ui/Kbd.tsx'
import { Palette, type PaletteGroup } from '../ui/Palette.tsx'

export interface CommandPaletteProps {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly query: string
  readonly onQueryChange: (query: string) => void
  /** Already narrowed to the query, best first. */
  readonly groups: readonly PaletteGroup[]
  /** More may still come; "nothing found" is not said meanwhile. */
  readonly isSearching?: boolean
}

/** Search or do: everything in the team's plans and everything the app can do, from one line. */
export function CommandPalette({ isSearching = false, ...props }: CommandPaletteProps) {
  const t = useT()
  return (
    <Palette
      {...props}
      label={t('shell.palette')}
      listLabel={t('shell.paletteResults')}
      placeholder={t('shell.palettePlaceholder')}
      empty={isSearching ? t('shell.searching') : <NothingFound query={props.query} />}
      hints={<Hints />}
    />
  )
}

function NothingFound({ query }: { readonly query: string }) {
  const t = useT()
  return (
    <>
      <p>{t('shell.noResults', { query })}</p>
      <p>{t('shell.noResultsHint')}</p>
    </>
  )
}

function Hints() {
  const t = useT()
  return (
    <>
      <span>
        {t.node('shell.paletteHintMove', {
          up: <Kbd key="up" keys="ArrowUp" />,
          down: <Kbd key="down" keys="ArrowDown" />,
        })}
      </span>
      <span>{t.node('shell.paletteHintChoose', { key: <Kbd key="enter" keys="Enter" /> })}</span>
      <span>{t.node('shell.paletteHintClose', { key: <Kbd key="escape" keys="Escape" /> })}</span>
    </>
  )
}
