import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useQuery } from '../../connection/use-query.ts'
import { useT } from '../../messages/use-t.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { showToast } from '../../ui/Toast.tsx'

const LEAST_DAYS = 30
const MOST_DAYS = 3_650

/** For how long one can go back. */
export function HistoryKept() {
  const t = useT()
  const { call } = useConnection()
  const { value, reload } = useQuery('history.retention', null, { isStill: true })
  if (value === null) return <Skeleton lines={1} height="2.5rem" />
  const keep = async (days: number | null) => {
    if (days === null || days === value.days) return
    const answer = await call('history.setRetention', { days })
    if (answer.ok) reload()
    else showToast({ text: t('settings.historyFailed'), tone: 'warn' })
  }
  return (
    <NumberField
      label={t('settings.historyKept')}
      description={t('settings.historyKeptHint', { least: LEAST_DAYS, most: MOST_DAYS })}
      value={value.days}
      onChange={(days) => void keep(days)}
      min={LEAST_DAYS}
      max={MOST_DAYS}
      suffix={t('settings.historyDays')}
    />
  )
}
