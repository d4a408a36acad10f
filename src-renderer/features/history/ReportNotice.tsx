import { useLocation } from 'wouter'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useQuery } from '../../connection/use-query.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'
import { noticeSentence } from './apart-words.ts'
import styles from './ReportNotice.module.css'

/** A quiet line where there is something to read about time apart; gone when it is read. */
export function ReportNotice() {
  const t = useT()
  const formats = useFormats()
  const [, navigate] = useLocation()
  const { call } = useConnection()
  const { value: reports, reload } = useQuery('report.list', null)
  const [newest] = reports ?? []
  if (!reports || !newest) return null
  const isOne = reports.length === 1
  const dismiss = () => void call('report.dismiss', { reportId: newest.id }).then(reload)
  return (
    <Banner
      tone="info"
      className={styles.notice}
      action={{ label: t('history.noticeRead'), onPress: () => navigate(`/reports/${newest.id}`) }}
      onDismiss={isOne ? dismiss : undefined}
    >
      {isOne ? noticeSentence(t, formats, newest) : t('history.noticeMany', { count: reports.length })}
    </Banner>
  )
}
