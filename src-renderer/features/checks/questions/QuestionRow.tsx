import { stemCell } from '../../../../shared/documents/unit/shape.ts'
import { type CheckItem, problemsOf } from '../../../../shared/domain/checks/mastery-check.ts'
import { directionOf } from '../../../../shared/domain/planning/language.ts'
import { plainText } from '../../../../shared/rich-text/rich-text.ts'
import { useCell } from '../../../connection/documents.ts'
import { useT } from '../../../messages/use-t.ts'
import { Avatar } from '../../../ui/Avatar.tsx'
import { Glyph } from '../../../ui/Glyph.tsx'
import { ItemRow, RowTile } from '../../../ui/ItemRow.tsx'
import { icons } from '../../../ui/icons.ts'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { peopleAt, presenceColor } from '../check-places.ts'
import { type CheckView, useCheck } from '../check-view.tsx'
import { ITEM_KIND_WORDS, problemText } from '../check-words.ts'
import styles from './QuestionList.module.css'
import { QuestionMenu } from './QuestionMenu.tsx'
import type { QuestionActions } from './use-question-actions.ts'

export interface QuestionRowProps {
  readonly item: CheckItem
  /** From 0. */
  readonly index: number
  readonly actions: QuestionActions
}

/** A question in the list: its number, how it begins, its kind, points and depth, who is at it. */
export function QuestionRow({ item, index, actions }: QuestionRowProps) {
  const t = useT()
  const { document } = useCheck()
  const { text, language } = useStem(item)
  const begins = text || t('checks.noText')
  const facts = [
    t(ITEM_KIND_WORDS[item.kind].label),
    t('checks.points', { points: item.points }),
    ...(item.depth === null ? [] : [t('depth.dok', { depth: item.depth })]),
  ]
  return (
    <ItemRow
      id={item.id}
      name={`${t('checks.question', { number: index + 1 })}. ${begins}`}
      lead={<RowTile>{index + 1}</RowTile>}
      title={
        <span lang={language} dir={directionOf(language)} className={styles.stem}>
          {begins}
        </span>
      }
      detail={facts.join(' · ')}
      end={<RowEnd item={item} />}
      menu={document.mayEdit ? <QuestionMenu item={item} actions={actions} /> : undefined}
    />
  )
}

const LONGEST = 80

/** How the question begins, in the language that is shown, else in the unit's own. */
function useStem(item: CheckItem): { readonly text: string; readonly language: string } {
  const { document, unit, language } = useCheck()
  const shown = useFirstLine(document, stemCell(item.id, language))
  const original = useFirstLine(document, stemCell(item.id, unit.baseLanguage))
  return shown === '' ? { text: original, language: unit.baseLanguage } : { text: shown, language }
}

function useFirstLine(document: CheckView['document'], cell: string): string {
  const [line = ''] = plainText(useCell(document, cell)).split('\n')
  return line.slice(0, LONGEST)
}

function RowEnd({ item }: { readonly item: CheckItem }) {
  const t = useT()
  const { check, people } = useCheck()
  const [problem] = problemsOf(check).filter((each) => 'itemId' in each && each.itemId === item.id)
  return (
    <>
      {peopleAt(people, item.id)
        .slice(0, 3)
        .map((person) => (
          <Avatar
            key={person.memberId}
            name={person.name}
            color={presenceColor(person.color)}
            size="small"
            isIdle={person.idle === 'idle'}
          />
        ))}
      {problem && (
        <span className={styles.problem} title={problemText(t, problem, check)}>
          <Glyph icon={icons.alert} size={16} />
          <VisuallyHidden>{problemText(t, problem, check)}</VisuallyHidden>
        </span>
      )}
    </>
  )
}
