import { type ReactNode, useEffect } from 'react'
import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { Given } from '../../../shared/api/contract.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import type { SavedState } from '../../connection/saved-meter.ts'
import { useQuery } from '../../connection/use-query.ts'
import { useSaved } from '../../connection/use-saved.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import styles from './SyncAnswers.module.css'

/** What keeps the work from being safe or shared. */
export type InTheWay = 'connectionLost' | 'diskFull' | 'cannotSave' | 'notLetIn' | 'removed' | 'away'

export interface SyncAnswersProps {
  readonly inTheWay: InTheWay | null
}

type Answers = Given<AppContract['team.sync']>

const ASK_AGAIN_MS = 3_000

/** Exactly four answers: saved here? in step with whom? what is waiting? how old is whose copy? And the next step
 *  when something is in the way. */
export function SyncAnswers({ inTheWay }: SyncAnswersProps) {
  const t = useT()
  const { value, reload } = useQuery('team.sync', null)
  const saved = useSaved()
  useEffect(() => {
    const timer = setInterval(reload, ASK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [reload])
  return (
    <div className={styles.answers}>
      {inTheWay !== null && <Banner tone="warn">{t('sync.inTheWay', { what: inTheWay })}</Banner>}
      {value === null ? <Skeleton lines={4} height="2rem" /> : <FourAnswers answers={value} saved={saved} />}
      <LinkButton href="#/team" size="small" className={styles.open}>
        {t('sync.openTeam')}
      </LinkButton>
    </div>
  )
}

function FourAnswers({ answers, saved }: { readonly answers: Answers; readonly saved: SavedState }) {
  const t = useT()
  const isAlone = answers.copies.length === 0
  return (
    <dl className={styles.list}>
      <Answer question={t('sync.savedHere')}>
        <SavedHere answers={answers} saved={saved} />
      </Answer>
      <Answer question={t('sync.withWhom')}>
        <WithWhom answers={answers} />
      </Answer>
      <Answer question={t('sync.waiting')}>
        {answers.waiting.length > 0 ? (
          <Waiting waiting={answers.waiting} />
        ) : (
          t(isAlone ? 'sync.waitingNothingAlone' : 'sync.waitingNothing')
        )}
      </Answer>
      <Answer question={t('sync.howOld')}>
        {isAlone ? t('sync.howOldNobody') : <Copies copies={answers.copies} />}
      </Answer>
    </dl>
  )
}

function Answer({ question, children }: { readonly question: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className={styles.question}>{question}</dt>
      <dd className={styles.answer}>{children}</dd>
    </div>
  )
}

function SavedHere({ answers, saved }: { readonly answers: Answers; readonly saved: SavedState }) {
  const t = useT()
  const { time } = useFormats()
  if (answers.disk === 'full' || saved === 'notSaved') return t('sync.savedNot')
  if (saved === 'saving') return t('sync.savedSoon')
  const { lastSavedAt } = answers
  return lastSavedAt === null ? t('sync.savedFine') : t('sync.savedAt', { time: time(new Date(lastSavedAt)) })
}

function WithWhom({ answers }: { readonly answers: Answers }) {
  const t = useT()
  const { list } = useFormats()
  if (answers.copies.length === 0) return t('sync.inStepAlone')
  const names = [...new Set(answers.inStepWith.map(({ name }) => name))]
  return names.length === 0 ? t('sync.inStepNobody') : t('sync.inStepWith', { names: list(names) })
}

function Waiting({ waiting }: Pick<Answers, 'waiting'>) {
  const t = useT()
  return (
    <ul className={styles.rows}>
      {waiting.map(({ unitId, title, edits }) => (
        <li key={unitId ?? ''} className={styles.row}>
          <span dir="auto">{unitId === null ? t('sync.teamOwn') : title || t('unit.untitledUnit')}</span>
          <span className={styles.fact}>{t('sync.changes', { edits })}</span>
        </li>
      ))}
    </ul>
  )
}

type Copy = Answers['copies'][number]

function Copies({ copies }: Pick<Answers, 'copies'>) {
  const t = useT()
  return (
    <ul className={styles.rows}>
      {copies.map((copy) => (
        <li key={`${copy.id} ${copy.deviceName}`} className={styles.copy}>
          <span dir="auto">
            {copy.deviceName === '' ? copy.name : t('sync.who', { name: copy.name, device: copy.deviceName })}
          </span>
          <span className={styles.fact}>
            <Age copy={copy} />
          </span>
        </li>
      ))}
    </ul>
  )
}

const A_MOMENT_MS = 60_000

function Age({ copy: { inStepAt, behind } }: { readonly copy: Copy }) {
  const t = useT()
  const { clock } = useConnection()
  const formats = useFormats()
  if (inStepAt === null || behind === null) return t('sync.never')
  const now = clock.now()
  const ago =
    now - inStepAt < A_MOMENT_MS ? t('sync.justNow') : formats.ago(new Date(inStepAt), new Date(now))
  return behind === 0 ? t('sync.fresh', { ago }) : t('sync.behind', { edits: behind, ago })
}
