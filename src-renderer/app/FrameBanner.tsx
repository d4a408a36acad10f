import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import type { Status } from '../../shared/api/team-api.ts'
import { KeptCopiesBanner } from '../features/sync/KeptCopiesBanner.tsx'
import { TakenBackBanner } from '../features/sync/TakenBackBanner.tsx'
import { SampleRibbon } from '../features/team/SampleRibbon.tsx'
import type { SyncState } from '../features/team/sync-state.ts'
import { useT } from '../messages/use-t.ts'
import { Banner } from '../ui/Banner.tsx'
import { Stack } from '../ui/Stack.tsx'

// The pictures come only when somebody is at the door.
const JoinRequests = lazy(async () => ({
  default: (await import('../features/team/JoinRequests.tsx')).JoinRequests,
}))

export interface FrameBannerProps {
  readonly status: Status
  readonly sync: SyncState
  readonly isSample: boolean
}

/** What must be known before anything else: work that is not safe, who is at the door, and that this is only a
 *  sample. */
export function FrameBanner({ status, sync, isSample }: FrameBannerProps) {
  const reason = sync.kind === 'needsYou' ? sync.reason : null
  return (
    <Stack gap={2}>
      {reason !== null && <Trouble reason={reason} />}
      <TakenBackBanner />
      <AtTheDoor status={status} />
      {status.keptCopies > 0 && <KeptCopiesBanner status={status} />}
      {isSample && <SampleRibbon onRemoved={beginAnew} />}
    </Stack>
  )
}

/** Stays once somebody came: it gives the focus back when the last one has gone. */
function AtTheDoor({ status }: Pick<FrameBannerProps, 'status'>) {
  const isNeeded = status.requests.length > 0
  const [wasNeeded, setWasNeeded] = useState(isNeeded)
  if (isNeeded && !wasNeeded) setWasNeeded(true)
  return wasNeeded ? (
    <Suspense>
      <JoinRequests status={status} isAnnounced />
    </Suspense>
  ) : null
}

type Reason = (SyncState & { readonly kind: 'needsYou' })['reason']

function Trouble({ reason }: { readonly reason: Reason }) {
  const t = useT()
  const [, navigate] = useLocation()
  if (reason === 'connectionLost') return <Banner tone="danger">{t('shell.bannerConnectionLost')}</Banner>
  if (reason === 'diskFull') return <Banner tone="danger">{t('shell.bannerDiskFull')}</Banner>
  if (reason === 'cannotSave') return <Banner tone="danger">{t('shell.notSavedYet')}</Banner>
  return (
    <Banner tone="warn" action={{ label: t('shell.bannerOpenTeam'), onPress: () => navigate('/team') }}>
      {t('shell.bannerNotLetIn')}
    </Banner>
  )
}

/** Every open document belonged to the sample: the page begins anew, on its first screen. */
function beginAnew(): void {
  history.replaceState(null, '', location.pathname)
  location.reload()
}
