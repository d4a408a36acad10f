import { useState } from 'react'
import { sameValue } from '../../../shared/documents/history/place-value.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { showToast } from '../../ui/Toast.tsx'
import type { PlaceWords } from './place-words.ts'
import styles from './ReportPage.module.css'
import type { UnitReport } from './ReportUnit.tsx'
import { Versions } from './Versions.tsx'

export type BothTouched = UnitReport['both'][number]
export type Side = 'mine' | 'theirs'

export interface BothCardProps {
  readonly reportId: string
  readonly unitId: string | null
  readonly both: BothTouched
  readonly words: PlaceWords
  readonly theirName: string | null
  readonly mayEdit: boolean
  readonly onChanged: () => void
}

/** The side that stands now; null while both are joined. */
export function standing({ kept, now, mine, theirs }: BothTouched): Side | null {
  if (kept !== null) return kept
  if (sameValue(now, mine)) return 'mine'
  return sameValue(now, theirs) ? 'theirs' : null
}

/** One place that both changed: both versions, which one stands now, and one click to keep either. */
export function BothCard(props: BothCardProps) {
  const { both, words, theirName, mayEdit } = props
  const t = useT()
  const { keep, busy } = useKeep(props)
  const { owner } = both
  const name = theirName ?? 'none'
  const stands = standing(both)
  const text = (value: BothTouched['now']) => words.value(value, owner)
  const side = (which: Side) => ({
    title: which === 'mine' ? t('history.mine') : t('history.theirs', { name }),
    text: text(both[which]),
    state: stands === which ? t('history.stands') : undefined,
    action: mayEdit && stands !== which && (
      <Button
        size="small"
        aria-label={`${keepWords(which)}: ${words.place(owner)}`}
        isPending={busy === which}
        onPress={() => void keep(which)}
      >
        {keepWords(which)}
      </Button>
    ),
  })
  const keepWords = (which: Side) =>
    which === 'mine' ? t('history.keepMine') : t('history.keepTheirs', { name })
  return (
    <li className={styles.card}>
      <p className={styles.place} dir="auto">
        {words.holder(owner.holder)} · {words.place(owner)}
      </p>
      <Versions kind="choice" lang={owner.language ?? undefined} one={side('mine')} other={side('theirs')} />
      {stands === null && (
        <div className={styles.joined}>
          <p className={styles.count}>{t('history.joined')}</p>
          <p className={styles.joinedText} dir="auto" lang={owner.language ?? undefined}>
            {text(both.now) || t('history.nothing')}
          </p>
        </div>
      )}
    </li>
  )
}

function useKeep({ reportId, unitId, both, theirName, onChanged }: BothCardProps) {
  const t = useT()
  const { call } = useConnection()
  const [busy, setBusy] = useState<Side | null>(null)
  return {
    busy,
    async keep(side: Side) {
      setBusy(side)
      const answer = await call('report.keep', { reportId, unitId, key: both.key, side })
      setBusy(null)
      if (!answer.ok) {
        const isMayNot = answer.error.type === 'MayNot'
        return showToast({ text: t(isMayNot ? 'history.failedMayNot' : 'history.failed'), tone: 'warn' })
      }
      onChanged()
      const name = theirName ?? 'none'
      showToast({ text: side === 'mine' ? t('history.keptMine') : t('history.keptTheirs', { name }) })
    },
  }
}
