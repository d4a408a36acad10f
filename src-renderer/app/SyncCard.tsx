import type { ReactNode } from 'react'
import type { SyncState } from '../features/team/sync-state.ts'
import type { Translator } from '../messages/translator.ts'
import { useT } from '../messages/use-t.ts'
import { Glyph } from '../ui/Glyph.tsx'
import { type Icon, icons } from '../ui/icons.ts'
import { PlainButton } from '../ui/PlainButton.tsx'
import { Popover, PopoverTrigger } from '../ui/Popover.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { Tooltip } from '../ui/Tooltip.tsx'
import { useIsNarrow } from '../ui/use-media.ts'
import styles from './SyncCard.module.css'

export interface SyncCardProps {
  readonly state: SyncState
  /** What opens beside it: whose copy holds what. */
  readonly children: ReactNode
}

/** Whether the work is safe and shared, in words. Never "sync error". */
export function SyncCard({ state, children }: SyncCardProps) {
  const t = useT()
  return (
    <PopoverTrigger>
      <Card state={state} />
      <Popover label={t('sync.answers')} placement="right bottom">
        {children}
      </Popover>
    </PopoverTrigger>
  )
}

function Card({ state }: Pick<SyncCardProps, 'state'>) {
  const t = useT()
  const isRail = useIsNarrow()
  const { title, detail } = syncWords(state, t)
  return (
    <Tooltip text={`${title}. ${detail}`} placement="end" isDisabled={!isRail}>
      <PlainButton
        className={styles.card}
        aria-label={isRail ? `${title}. ${detail}` : undefined}
        data-kind={state.kind}
        data-rail={isRail || undefined}
      >
        <span className={styles.sign}>
          <Glyph icon={signs[state.kind]} size={16} />
        </span>
        {!isRail && (
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            <span className={styles.detail}>{detail}</span>
            {state.kind === 'catchingUp' && (
              <ProgressBar label={title} isLabelHidden value={state.done} max={state.total} />
            )}
          </span>
        )}
      </PlainButton>
    </Tooltip>
  )
}

const signs: Readonly<Record<SyncState['kind'], Icon>> = {
  saved: icons.online,
  saving: icons.savedHere,
  alone: icons.offline,
  removed: icons.offline,
  catchingUp: icons.refresh,
  stale: icons.clock,
  needsYou: icons.alert,
}

/** A state in a title and a line under it. */
export function syncWords(
  state: SyncState,
  t: Translator,
): { readonly title: string; readonly detail: string } {
  switch (state.kind) {
    case 'saved':
      return { title: t('shell.syncSaved'), detail: savedWith(state, t) }
    case 'saving':
      return { title: t('shell.syncSaving'), detail: t('shell.syncSavingDetail') }
    case 'alone':
      return { title: t('shell.syncAlone'), detail: t('shell.syncAloneDetail', { waiting: state.waiting }) }
    case 'removed':
      return { title: t('shell.syncAlone'), detail: t('shell.syncRemoved') }
    case 'catchingUp':
      return { title: t('shell.syncCatchingUp'), detail: t('shell.syncCatchingUpDetail', state) }
    case 'stale':
      return { title: t('shell.syncSaved'), detail: t('shell.syncStale', state) }
    case 'needsYou':
      return { title: t('shell.syncNeedsYou'), detail: t('shell.syncReason', { reason: state.reason }) }
  }
}

function savedWith({ teammates, isShared }: SyncState & { kind: 'saved' }, t: Translator): string {
  if (teammates > 0) return t('shell.syncInStep', { teammates })
  return isShared ? t('shell.syncInStepTeam') : t('shell.syncSavedAlone')
}
