import { setField } from '../../../../shared/documents/unit/actions.ts'
import { stemCell } from '../../../../shared/documents/unit/shape.ts'
import { type CheckItem, ITEM_KINDS } from '../../../../shared/domain/checks/mastery-check.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { DepthSelect } from '../../../messages/DepthSelect.tsx'
import { useT } from '../../../messages/use-t.ts'
import { NumberField } from '../../../ui/NumberField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { CheckStandards } from '../CheckStandards.tsx'
import { useCheck } from '../check-view.tsx'
import { ITEM_KIND_WORDS, numberOf } from '../check-words.ts'
import { TextCell } from '../TextCell.tsx'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { ModelAnswer } from './ModelAnswer.tsx'
import { NumericAnswer } from './NumericAnswer.tsx'
import styles from './QuestionEditor.module.css'
import { QuestionMenu } from './QuestionMenu.tsx'
import { RubricTable } from './RubricTable.tsx'
import type { QuestionActions } from './use-question-actions.ts'

export interface QuestionEditorProps {
  readonly item: CheckItem
  readonly actions: QuestionActions
  /** Just added here: writing starts at once. */
  readonly isNew: boolean
  /** The focus was in it and has gone elsewhere, if only within it. */
  readonly onLeft: () => void
}

/** One question: what is asked, how deep it goes, how it is answered, what it counts and which standards it shows. */
export function QuestionEditor({ item, actions, isNew, onLeft }: QuestionEditorProps) {
  const t = useT()
  const { document, check } = useCheck()
  const of = t('checks.question', { number: numberOf(check, item.id) })
  return (
    <section className={styles.question} aria-labelledby={`question-${item.id}`} onBlur={onLeft}>
      <header className={styles.head}>
        <h3 id={`question-${item.id}`} className={styles.title}>
          {of}
        </h3>
        <Select
          label={t('checks.kindOf')}
          isLabelHidden
          variant="quiet"
          icon={ITEM_KIND_WORDS[item.kind].icon}
          value={item.kind}
          onChange={(kind) => actions.setKind(item.id, kind)}
          items={ITEM_KINDS.map((kind) => ({
            id: kind,
            label: t(ITEM_KIND_WORDS[kind].label),
            description: t(ITEM_KIND_WORDS[kind].hint),
            icon: ITEM_KIND_WORDS[kind].icon,
          }))}
          isDisabled={!document.mayEdit}
        />
        <DepthSelect
          className={styles.depth}
          depth={item.depth}
          onChange={(depth) =>
            asStep(document, () => setField(document.edit, 'items', item.id, 'dok', depth))
          }
          label={t('depth.of', { what: of })}
          mayEdit={document.mayEdit}
        />
        <span className={styles.space} />
        {document.mayEdit && <QuestionMenu item={item} actions={actions} />}
      </header>
      <TextCell
        cellIn={(language) => stemCell(item.id, language)}
        label={t('checks.stem')}
        of={of}
        placeholder={t('checks.stemPlaceholder')}
        autoFocus={isNew}
      />
      <Answer item={item} of={of} />
      <Facts item={item} />
    </section>
  )
}

function Answer({ item, of }: { readonly item: CheckItem; readonly of: string }) {
  switch (item.kind) {
    case 'choice':
      return <ChoiceEditor item={item} />
    case 'numeric':
      return <NumericAnswer item={item} />
    case 'short':
      return <ModelAnswer item={item} of={of} />
    case 'constructed':
      return (
        <>
          <RubricTable item={item} />
          <ModelAnswer item={item} of={of} />
        </>
      )
  }
}

function Facts({ item }: { readonly item: CheckItem }) {
  const t = useT()
  const { document, check } = useCheck()
  const set = (field: 'points' | 'lines') => (value: number | null) =>
    setField(document.edit, 'items', item.id, field, value ?? 0)
  const hasLines = item.kind === 'short' || item.kind === 'constructed'
  return (
    <div className={styles.facts}>
      <NumberField
        className={styles.number}
        label={t('checks.pointsField')}
        value={item.points}
        onChange={set('points')}
        min={0}
        max={100}
        isDisabled={!document.mayEdit}
      />
      {hasLines && (
        <NumberField
          className={styles.number}
          label={t('checks.lines')}
          value={item.lines}
          onChange={set('lines')}
          min={0}
          max={40}
          isDisabled={!document.mayEdit}
        />
      )}
      <div className={styles.standards}>
        <CheckStandards root="items" recordId={item.id} value={item.standards} first={check.standards} />
      </div>
    </div>
  )
}
