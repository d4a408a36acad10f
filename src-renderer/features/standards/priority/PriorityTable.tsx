import { decideStar, setMark } from '../../../../shared/documents/team/priority-actions.ts'
import { CRITERIA, type Criterion, nextDecision } from '../../../../shared/domain/standards/priority.ts'
import type { Member } from '../../../../shared/domain/team/team.ts'
import { type Command, useCommands } from '../../../commands/shortcuts.ts'
import { useTeam } from '../../../connection/documents.ts'
import type { OpenDocument } from '../../../connection/replica.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useStatus } from '../../../connection/use-query.ts'
import { useT } from '../../../messages/use-t.ts'
import { announce } from '../../../ui/announce.ts'
import styles from './Priority.module.css'
import { PriorityTableRow } from './PriorityTableRow.tsx'
import type { PriorityRow } from './priority-rows.ts'
import { CRITERION_WORDS, stateWords } from './priority-words.ts'
import { useGridKeys } from './use-grid-keys.ts'

export interface PriorityTableProps {
  readonly rows: readonly PriorityRow[]
  readonly document: OpenDocument
}

/** One row for each standard, to be filled in with the keyboard from top to bottom. */
export function PriorityTable({ rows, document }: PriorityTableProps) {
  const t = useT()
  const { members } = useTeam(document)
  const { myId, toggle, decide } = useVoting(document, rows)
  const grid = useGridKeys({
    rowIds: rows.map(({ key }) => key),
    columns: CRITERIA.length + 1,
    onLetter(letter, key) {
      const criterion = CRITERIA.find((each) => each === letter)
      if (criterion) toggle(key, criterion)
      else if (letter === 'S') decide(key)
      return criterion !== undefined || letter === 'S'
    },
  })
  useCommands(useKeyList(document))
  return (
    <div className={styles.scroll}>
      <p className={styles.keys} id="priority-keys">
        {t('priority.keys')}
      </p>
      <table
        ref={grid.tableRef}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys go through it as in a spreadsheet
        role="grid"
        className={styles.table}
        aria-label={t('priority.table')}
        aria-describedby="priority-keys"
        onKeyDown={grid.onKeyDown}
      >
        <Head />
        <tbody>
          {rows.map((row) => (
            <PriorityTableRow
              key={row.key}
              row={row}
              myId={myId}
              members={members as readonly Member[]}
              mayEdit={document.mayEdit && myId !== null}
              cell={grid.cell}
              onToggle={toggle}
              onDecide={decide}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head() {
  const t = useT()
  return (
    <thead>
      <tr>
        <th scope="col">{t('priority.standard')}</th>
        <th scope="colgroup" colSpan={CRITERIA.length} className={styles.mine}>
          {t('priority.myMarks')}
        </th>
        <th scope="col">{t('priority.marks')}</th>
        <th scope="col">{t('priority.yes')}</th>
        <th scope="col">{t('priority.starColumn')}</th>
      </tr>
    </thead>
  )
}

/** What I may say, each word an undo step of its own. */
function useVoting(document: OpenDocument, rows: readonly PriorityRow[]) {
  const t = useT()
  const myId = useStatus()?.me.id ?? null
  const find = (key: string) => (document.mayEdit ? rows.find((row) => row.key === key) : undefined)
  return {
    myId,
    toggle(key: string, criterion: Criterion) {
      const found = find(key)
      if (!found || myId === null) return
      const mine = found.priority.marks.find(({ memberId }) => memberId === myId)
      const isGiven = !mine?.given.includes(criterion)
      asStep(document, () => setMark(document.edit, key, myId, criterion, isGiven))
      const words = {
        criterion: t(CRITERION_WORDS[criterion]),
        code: found.row.code,
        isGiven: String(isGiven),
      }
      announce(t('priority.marked', words))
    },
    decide(key: string) {
      const found = find(key)
      if (!found || myId === null) return
      const isStar = nextDecision(found.priority)
      asStep(document, () => decideStar(document.edit, key, isStar, myId))
      const decision = isStar === null ? null : { isStar, by: myId }
      const state = t(stateWords({ ...found.priority, decision }))
      announce(t('priority.said', { code: found.row.code, state }))
    },
  }
}

/** For the list of keys; the letters themselves are taken by the table, and only while the focus is in a row of it. */
function useKeyList({ undo, mayEdit }: OpenDocument): readonly Command[] {
  const t = useT()
  const group = t('priority.view')
  const letter = (keys: string, label: string): Command => ({
    id: `priority.${keys}`,
    label,
    group,
    keys,
    run: () => {},
    isHidden: true,
  })
  if (!mayEdit) return []
  return [
    ...CRITERIA.map((criterion) => letter(criterion.toLowerCase(), t(CRITERION_WORDS[criterion]))),
    letter('s', t('priority.starColumn')),
    { id: 'priority.undo', label: t('unit.undo'), group, keys: '$mod+z', run: () => undo.undo() },
    { id: 'priority.redo', label: t('unit.redo'), group, keys: '$mod+Shift+z', run: () => undo.redo() },
  ]
}
