import { lineIn } from '../../../../shared/domain/planning/language.ts'
import {
  CRITERIA,
  type Criterion,
  type StandardPriority,
} from '../../../../shared/domain/standards/priority.ts'
import type { Member } from '../../../../shared/domain/team/team.ts'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Avatar, type PresenceColor } from '../../../ui/Avatar.tsx'
import { Code } from '../../../ui/Badge.tsx'
import { Glyph } from '../../../ui/Glyph.tsx'
import { icons } from '../../../ui/icons.ts'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import styles from './Priority.module.css'
import type { PriorityRow } from './priority-rows.ts'
import { CRITERION_WORDS, stateWords } from './priority-words.ts'
import type { GridKeys } from './use-grid-keys.ts'

export interface PriorityTableRowProps {
  readonly row: PriorityRow
  readonly myId: string | null
  readonly members: readonly Member[]
  readonly mayEdit: boolean
  readonly cell: GridKeys['cell']
  readonly onToggle: (key: string, criterion: Criterion) => void
  readonly onDecide: (key: string) => void
}

/** One standard: my four marks, everybody's, and its star. */
export function PriorityTableRow(props: PriorityTableRowProps) {
  const { row, key, priority } = { ...props.row }
  const { language } = useLanguage()
  return (
    <tr data-star={priority.isStar || undefined}>
      <th scope="row" className={styles.standard}>
        <span className={styles.named}>
          <Code>{row.code}</Code>
          <span className={styles.words} dir="auto">
            {row.official ?? lineIn(row.ours, language)}
          </span>
        </span>
      </th>
      {CRITERIA.map((criterion, column) => (
        <td key={criterion} className={styles.mark}>
          <MarkButton {...props} criterion={criterion} column={column} />
        </td>
      ))}
      <td>
        <WhoMarked marks={priority.marks} uncounted={priority.uncounted} members={props.members} />
      </td>
      <td>
        <Voters priority={priority} />
      </td>
      <td>
        <StarButton {...props} key={key} />
      </td>
    </tr>
  )
}

interface MarkButtonProps extends PriorityTableRowProps {
  readonly criterion: Criterion
  readonly column: number
}

function MarkButton({ criterion, column, ...props }: MarkButtonProps) {
  const t = useT()
  const { key, row, priority } = props.row
  const mine = priority.marks.find(({ memberId }) => memberId === props.myId)
  const words = t(CRITERION_WORDS[criterion])
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={mine?.given.includes(criterion) === true}
      aria-disabled={!props.mayEdit || undefined}
      aria-label={t('priority.mark', { criterion: words, code: row.code })}
      title={words}
      onClick={() => props.onToggle(key, criterion)}
      {...props.cell(key, column)}
    >
      {criterion}
    </button>
  )
}

function StarButton(props: PriorityTableRowProps) {
  const t = useT()
  const { key, row, priority } = props.row
  const state = t(stateWords(priority))
  const { decision } = priority
  return (
    <span className={styles.starCell}>
      <button
        type="button"
        className={styles.star}
        aria-pressed={priority.isStar}
        aria-disabled={!props.mayEdit || undefined}
        aria-label={t('priority.decide', { code: row.code })}
        onClick={() => props.onDecide(key)}
        {...props.cell(key, CRITERIA.length)}
      >
        <Glyph icon={icons.star} />
      </button>
      <span className={styles.state}>
        <span
          data-open={(priority.state === 'open' && decision === null && priority.voters > 0) || undefined}
        >
          {state}
        </span>
        {decision !== null && (
          <span className={styles.by}>
            {t('priority.by', { name: nameOf(props.members, decision.by) ?? t('priority.someone') })}
          </span>
        )}
      </span>
    </span>
  )
}

const nameOf = (members: readonly Member[], id: string): string | undefined =>
  members.find((member) => member.id === id)?.name

const MOST_MEMBERS = 4

interface WhoMarkedProps extends Pick<StandardPriority, 'marks' | 'uncounted'> {
  readonly members: readonly Member[]
}

function WhoMarked({ marks, uncounted, members }: WhoMarkedProps) {
  const t = useT()
  const { list } = useFormats()
  const shown = marks.slice(0, marks.length > MOST_MEMBERS ? MOST_MEMBERS - 1 : MOST_MEMBERS)
  const each = marks.map(({ memberId, given }) => {
    const name = nameOf(members, memberId) ?? t('priority.someone')
    return t('priority.memberMarks', { name, marks: list(given.map((one) => t(CRITERION_WORDS[one]))) })
  })
  const said = uncounted > 0 ? [...each, t('priority.uncountedHere', { count: uncounted })] : each
  return (
    <span className={styles.who} title={said.join('\n')}>
      <VisuallyHidden>{said.join('. ')}</VisuallyHidden>
      {shown.map(({ memberId, given }) => (
        <span key={memberId} className={styles.person} aria-hidden="true">
          <Avatar
            name={nameOf(members, memberId) ?? t('priority.someone')}
            color={colorOf(members, memberId)}
            size="small"
          />
          {given.join('')}
        </span>
      ))}
      {shown.length < marks.length && (
        <span aria-hidden="true">{t('priority.moreMembers', { count: marks.length - shown.length })}</span>
      )}
    </span>
  )
}

const colorOf = (members: readonly Member[], id: string): PresenceColor =>
  ((members.find((member) => member.id === id)?.color ?? 0) + 1) as PresenceColor

function Voters({ priority }: { readonly priority: StandardPriority }) {
  const t = useT()
  const counts = { yes: priority.yes.length, voters: priority.voters }
  if (priority.voters === 0) return null
  return (
    <span className={styles.voters}>
      <span aria-hidden="true">{t('priority.voters', counts)}</span>
      <VisuallyHidden>{t('priority.votersHint', counts)}</VisuallyHidden>
    </span>
  )
}
