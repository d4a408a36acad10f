import type { Trouble } from '../../../shared/api/shell.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { CalmPage } from './CalmPage.tsx'
import { troubleWords } from './trouble-words.ts'

export interface TroublePageProps {
  readonly trouble: Trouble
  /** Starts the host anew and this page with it. */
  readonly onRetry: () => void
}

/** Why the team's data is not on the screen. Never an empty team instead. */
export function TroublePage({ trouble, onRetry }: TroublePageProps) {
  const t = useT()
  const { mayRetry, ...words } = troubleWords(t, trouble)
  const retry = trouble.type === 'HostStopped' ? t('trouble.startAgain') : t('trouble.tryAgain')
  return (
    <CalmPage
      {...words}
      actions={
        mayRetry ? (
          <Button variant="primary" icon={icons.refresh} onPress={onRetry}>
            {retry}
          </Button>
        ) : undefined
      }
    />
  )
}

/** The page was opened with a used or stale one-time address. */
export function NoSessionPage() {
  const t = useT()
  return (
    <CalmPage
      icon={icons.key}
      title={t('trouble.noSessionTitle')}
      text={t('trouble.noSessionText')}
      steps={[t('trouble.noSessionAgain'), t('trouble.noSessionClose')]}
    />
  )
}

/** The page is here but its host says nothing. */
export function NoAnswerPage({ isBrowser }: { readonly isBrowser: boolean }) {
  const t = useT()
  return (
    <CalmPage
      icon={icons.clock}
      title={t('trouble.noAnswerTitle')}
      text={t('trouble.noAnswerText')}
      steps={[t('trouble.noAnswerWait'), ...(isBrowser ? [t('trouble.noSessionAgain')] : [])]}
    />
  )
}
