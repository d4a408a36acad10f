import type { CSSProperties, ReactNode } from 'react'
import type { Balance } from '../../../../shared/domain/standards/balance.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import styles from './BalanceSection.module.css'
import { type Amount, groupingMinutes, lessonDepths, questionDepths } from './balance-facts.ts'

export interface BalanceTableProps {
  readonly balance: Balance
}

/** How many lessons and questions go how deep. */
export function DepthTable({ balance }: BalanceTableProps) {
  const t = useT()
  const { number } = useFormats()
  const [lessons, questions] = [lessonDepths(balance), questionDepths(balance)]
  if (lessons.said + questions.said === 0) return <p className={styles.none}>{t('balance.depthNone')}</p>
  const asked = new Map(questions.kinds.map((each) => [each.kind, each]))
  return (
    <table className={styles.table} aria-label={t('balance.depthTable')}>
      <Heads titles={[t('balance.depth'), t('balance.lessons'), t('balance.questions')]} />
      <tbody>
        {lessons.kinds.map((each) => (
          <tr key={each.kind}>
            <th scope="row">
              {t('depth.dok', { depth: each.kind })}{' '}
              <span className={styles.word}>{t(`depth.dok${each.kind}`)}</span>
            </th>
            <BarCell of={each}>{number(each.amount)}</BarCell>
            <BarCell of={asked.get(each.kind)}>{number(asked.get(each.kind)?.amount ?? 0)}</BarCell>
          </tr>
        ))}
        <UnsaidRow amounts={[lessons.unsaid, questions.unsaid]} format={number} />
      </tbody>
    </table>
  )
}

/** For how many minutes learners work in which way. */
export function GroupingTable({ balance }: BalanceTableProps) {
  const t = useT()
  const { minutes, percent } = useFormats()
  const { kinds, said, unsaid } = groupingMinutes(balance)
  if (said === 0) return <p className={styles.none}>{t('balance.groupingNone')}</p>
  return (
    <table className={styles.table} aria-label={t('balance.groupingTable')}>
      <Heads titles={[t('balance.grouping'), t('balance.minutes'), t('balance.share')]} />
      <tbody>
        {kinds.map((each) => (
          <tr key={each.kind}>
            <th scope="row">{t(`grouping.${each.kind}`)}</th>
            <td className={styles.amount}>{minutes(each.amount)}</td>
            <BarCell of={each}>{percent(each.share)}</BarCell>
          </tr>
        ))}
        <UnsaidRow amounts={[unsaid]} format={minutes} />
      </tbody>
    </table>
  )
}

function Heads({ titles }: { readonly titles: readonly string[] }) {
  return (
    <thead>
      <tr>
        {titles.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** A number, and how long its bar is beside the others. */
function BarCell({
  of,
  children,
}: {
  readonly of: Amount<unknown> | undefined
  readonly children: ReactNode
}) {
  return (
    <td>
      <span className={styles.measure}>
        <span className={styles.amount}>{children}</span>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.bar} style={{ '--share': of?.share ?? 0 } as CSSProperties} />
        </span>
      </span>
    </td>
  )
}

interface UnsaidRowProps {
  readonly amounts: readonly number[]
  readonly format: (amount: number) => string
}

/** What says nothing has a number and no bar: the others are shares of what says it. */
function UnsaidRow({ amounts, format }: UnsaidRowProps) {
  const t = useT()
  if (amounts.every((amount) => amount === 0)) return null
  return (
    <tr className={styles.unsaid}>
      <th scope="row">{t('balance.unsaid')}</th>
      {amounts.map((amount, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name
        <td key={index}>
          <span className={styles.amount}>{format(amount)}</span>
        </td>
      ))}
    </tr>
  )
}
