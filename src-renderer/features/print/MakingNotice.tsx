import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { failureWords } from './failure-words.ts'
import styles from './MakingNotice.module.css'
import type { DeskState, PacketDesk } from './packet-desk.ts'

export interface MakingProps {
  readonly state: DeskState
  readonly desk: PacketDesk
}

/** Over the last pages while new ones are made and opened, or could not be. */
export function MakingStrip({ state, desk, isOpening }: MakingProps & { readonly isOpening: boolean }) {
  const t = useT()
  const { progress, failure } = state
  if (progress !== null || isOpening) {
    return (
      <div className={styles.strip}>
        <MakingProgress progress={progress ?? { done: 1, of: 1 }} />
        <Button size="small" onPress={desk.cancel} isDisabled={progress === null}>
          {t('print.cancel')}
        </Button>
      </div>
    )
  }
  if (failure === null) return null
  const { title, hint } = failureWords(t, failure)
  return (
    <Banner tone="warn" action={{ label: againLabel(t, failure.type), onPress: desk.again }}>
      {hint === undefined ? title : `${title} ${hint}`}
    </Banner>
  )
}

/** In place of pages while there are none. */
export function NoPagesYet({ state, desk }: MakingProps) {
  const t = useT()
  const { progress, failure } = state
  if (failure !== null) {
    const { title, hint } = failureWords(t, failure)
    return (
      <div className={styles.none}>
        <EmptyState
          icon={icons.print}
          title={title}
          action={<Button onPress={desk.again}>{againLabel(t, failure.type)}</Button>}
        >
          {hint}
        </EmptyState>
      </div>
    )
  }
  return (
    <div className={styles.first}>
      <MakingProgress progress={progress ?? { done: 0, of: 0 }} />
      <Button onPress={desk.cancel} isDisabled={progress === null}>
        {t('print.cancel')}
      </Button>
    </div>
  )
}

function MakingProgress({ progress }: { readonly progress: { done: number; of: number } }) {
  const t = useT()
  const isKnown = progress.of > 0 && progress.done > 0
  return (
    <ProgressBar
      className={styles.progress}
      label={t('print.making')}
      value={isKnown ? progress.done : undefined}
      max={isKnown ? progress.of : 1}
    />
  )
}

const againLabel = (t: ReturnType<typeof useT>, type: string): string =>
  type === 'Cancelled' ? t('print.again') : t('print.tryAgain')
