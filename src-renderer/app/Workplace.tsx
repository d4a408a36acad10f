import { useLayoutEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Status } from '../../shared/api/team-api.ts'
import { useConnection } from '../connection/ConnectionProvider.tsx'
import { useTeam } from '../connection/documents.ts'
import { useAnnounceMe } from '../connection/presence.ts'
import type { OpenDocument } from '../connection/replica.ts'
import { type InTheWay, SyncAnswers } from '../features/sync/SyncAnswers.tsx'
import type { SyncState } from '../features/team/sync-state.ts'
import { useSyncState } from '../features/team/use-sync-state.ts'
import { useT } from '../messages/use-t.ts'
import { icons } from '../ui/icons.ts'
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu.tsx'
import { AppFrame } from './AppFrame.tsx'
import { FrameBanner } from './FrameBanner.tsx'
import { AppRoutes } from './routes.tsx'
import { SearchPalette } from './SearchPalette.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { SyncCard } from './SyncCard.tsx'
import { teamSign } from './team-sign.ts'
import { useAppCommands } from './use-app-commands.ts'
import { useArrivals } from './use-arrivals.ts'

export interface WorkplaceProps {
  readonly status: Status
  readonly teamDocument: OpenDocument
}

/** The frame, filled: the team, the state of its data, every screen, the palette and the keys. */
export function Workplace({ status, teamDocument }: WorkplaceProps) {
  const [path, navigate] = useLocation()
  const [overlay, setOverlay] = useState<'palette' | 'keys' | null>(null)
  const team = useTeam(teamDocument)
  const sync = useSyncState(status)
  useAnnounceMe()
  useMyRole(status)
  useArrivals(path)
  useAppCommands({
    path,
    navigate,
    isSaved: sync.kind !== 'needsYou' && sync.kind !== 'saving',
    mayAddUnit: teamDocument.mayEdit,
    showPalette: () => setOverlay('palette'),
    showKeys: () => setOverlay('keys'),
  })
  const name = team.name || (status.team?.name ?? '')
  return (
    <>
      <AppFrame
        team={{ name, school: team.school || undefined, sign: teamSign(team.grade, name) }}
        currentHref={navHref(path)}
        onSearch={() => setOverlay('palette')}
        sync={
          <SyncCard state={sync}>
            <SyncAnswers inTheWay={inTheWay(sync)} />
          </SyncCard>
        }
        teamMenu={<TeamMenu onShowKeys={() => setOverlay('keys')} />}
        banner={<FrameBanner status={status} sync={sync} isSample={status.team?.isSample === true} />}
      >
        <AppRoutes path={path} myName={status.me.name} onShowKeys={() => setOverlay('keys')} />
      </AppFrame>
      <SearchPalette isOpen={overlay === 'palette'} onClose={() => setOverlay(null)} />
      <ShortcutsDialog isOpen={overlay === 'keys'} onOpenChange={() => setOverlay(null)} />
    </>
  )
}

/** Tells every open document what I may do in it, before anything of it is painted. */
function useMyRole({ me: { role } }: Status): void {
  const { documents } = useConnection()
  useLayoutEffect(() => documents.setRole(role), [documents, role])
}

function inTheWay(sync: SyncState): InTheWay | null {
  if (sync.kind === 'needsYou') return sync.reason
  if (sync.kind === 'removed') return 'removed'
  return sync.kind === 'alone' ? 'away' : null
}

/** One unit belongs to Units, joining again to Team. */
const navHref = (path: string): string =>
  path.startsWith('/unit/') ? '#/units' : path === '/join' ? '#/team' : `#${path}`

function TeamMenu({ onShowKeys }: { readonly onShowKeys: () => void }) {
  const t = useT()
  return (
    <Menu>
      <MenuItem icon={icons.userPlus} href="#/team">
        {t('shell.inviteTeammate')}
      </MenuItem>
      <MenuItem icon={icons.settings} href="#/settings">
        {t('shell.teamSettings')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={icons.keyboard} shortcut="?" onAction={onShowKeys}>
        {t('shell.showKeys')}
      </MenuItem>
    </Menu>
  )
}
