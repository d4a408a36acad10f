import { useLocation } from 'wouter'
import { SampleRibbon } from '../features/team/SampleRibbon.tsx'
import type { SyncState } from '../features/team/sync-state.ts'
import { useT } from '../messages/use-t.ts'
import { Banner } from '../ui/Banner.tsx'
import { Stack } from '../ui/Stack.tsx'

export interface FrameBannerProps {
  readonly sync: SyncState
  readonly isSample: boolean
}

/** What must be known before anything else: work that is not safe, and that this is only a sample. */
export function FrameBanner({ sync, isSample }: FrameBannerProps) {
  const reason = sync.kind === 'needsYou' ? sync.reason : null
  return (
    <Stack gap={2}>
      {reason !== null && <Trouble reason={reason} />}
      {isSample && <SampleRibbon onRemoved={beginAnew} />}
    </Stack>
  )
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
