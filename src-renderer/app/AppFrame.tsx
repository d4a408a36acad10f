import { type ReactNode, useEffect, useRef } from 'react'
import { useT } from '../messages/use-t.ts'
import { Glyph } from '../ui/Glyph.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { icons } from '../ui/icons.ts'
import { Kbd } from '../ui/Kbd.tsx'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { MenuTrigger } from '../ui/Menu.tsx'
import { NavLink } from '../ui/NavLink.tsx'
import { PlainButton } from '../ui/PlainButton.tsx'
import { ToastRegion } from '../ui/Toast.tsx'
import { Tooltip } from '../ui/Tooltip.tsx'
import { useIsNarrow } from '../ui/use-media.ts'
import styles from './AppFrame.module.css'
import { type NavId, type NavItem, navIdOf, navItems } from './navigation.ts'
import { watchRegions } from './regions.ts'

export interface AppFrameProps {
  readonly team: { readonly name: string; readonly school?: string | undefined; readonly sign: string }
  /** The address after and with `#`. */
  readonly currentHref: string
  readonly counts?: Partial<Record<NavId, number>>
  readonly onSearch: () => void
  readonly sync: ReactNode
  /** A `Menu`. */
  readonly teamMenu?: ReactNode
  /** Across the whole work area: what must be known before anything else. */
  readonly banner?: ReactNode
  readonly children: ReactNode
}

/** The house around every screen: where one can go, whether the work is safe, and the screen itself. */
export function AppFrame({ banner, children, ...nav }: AppFrameProps) {
  const t = useT()
  const work = useRef<HTMLElement>(null)
  useEffect(() => watchRegions(), [])
  return (
    <div className={styles.frame}>
      {/* Not a link: the address after # belongs to the screens. */}
      <button type="button" className={styles.skip} onClick={() => work.current?.focus()}>
        {t('shell.skipToWork')}
      </button>
      <Navigation {...nav} />
      <main
        ref={work}
        className={styles.work}
        tabIndex={-1}
        data-region=""
        aria-label={t('shell.mainRegion')}
      >
        {banner !== undefined && <div className={styles.banner}>{banner}</div>}
        <div className={styles.screen}>{children}</div>
      </main>
      <ToastRegion />
      <LiveRegion />
    </div>
  )
}

function Navigation({
  team,
  currentHref,
  counts = {},
  onSearch,
  sync,
  teamMenu,
}: Omit<AppFrameProps, 'children'>) {
  const t = useT()
  const links = (group: NavItem['group']) => (
    <NavLinks group={group} currentHref={currentHref} counts={counts} />
  )
  return (
    <nav className={styles.nav} aria-label={t('shell.navigation')} data-region="">
      <TeamBlock team={team} teamMenu={teamMenu} />
      <SearchButton onPress={onSearch} />
      <div className={styles.groups}>
        <h2 className={styles.group}>{t('shell.planGroup')}</h2>
        {links('plan')}
        <h2 className={styles.group}>{t('shell.teamGroup')}</h2>
        {links('team')}
      </div>
      <div className={styles.foot}>
        {sync}
        {links('foot')}
      </div>
    </nav>
  )
}

interface NavLinksProps {
  readonly group: NavItem['group']
  readonly currentHref: string
  readonly counts: Partial<Record<NavId, number>>
}

function NavLinks({ group, currentHref, counts }: NavLinksProps) {
  const t = useT()
  const isRail = useIsNarrow()
  const current = navIdOf(currentHref)
  return (
    <ul className={styles.links}>
      {navItems
        .filter((item) => item.group === group)
        .map((item) => (
          <li key={item.id}>
            <NavLink
              href={item.href}
              icon={item.icon}
              label={t(item.label)}
              isCurrent={item.id === current}
              isRail={isRail}
              count={counts[item.id]}
              shortcut={item.keys}
            />
          </li>
        ))}
    </ul>
  )
}

function TeamBlock({ team, teamMenu }: Pick<AppFrameProps, 'team' | 'teamMenu'>) {
  const t = useT()
  return (
    <div className={styles.team}>
      <span className={styles.sign} aria-hidden="true">
        {team.sign}
      </span>
      <span className={styles.teamWords}>
        <span className={styles.teamName} dir="auto">
          {team.name}
        </span>
        {team.school !== undefined && (
          <span className={styles.school} dir="auto">
            {team.school}
          </span>
        )}
      </span>
      {teamMenu !== undefined && (
        <MenuTrigger>
          <IconButton
            icon={icons.chevronDown}
            label={t('shell.teamMenu')}
            size="small"
            className={styles.opener}
          />
          {teamMenu}
        </MenuTrigger>
      )}
    </div>
  )
}

function SearchButton({ onPress }: { readonly onPress: () => void }) {
  const t = useT()
  const isRail = useIsNarrow()
  return (
    <Tooltip text={t('shell.palette')} shortcut="$mod+k" placement="end" isDisabled={!isRail}>
      <PlainButton
        className={styles.search}
        onPress={onPress}
        aria-label={isRail ? t('shell.palette') : undefined}
      >
        <Glyph icon={icons.search} size={isRail ? 18 : 16} />
        {!isRail && <span className={styles.searchWords}>{t('shell.palettePlaceholder')}</span>}
        {!isRail && <Kbd keys="$mod+k" />}
      </PlainButton>
    </Tooltip>
  )
}
