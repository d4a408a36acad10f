import { useId } from 'react'
import { addChoice } from '../../../../shared/documents/unit/check-actions.ts'
import { moveChoice } from '../../../../shared/documents/unit/item-actions.ts'
import { type CheckItem, choiceLetter } from '../../../../shared/domain/checks/mastery-check.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/Button.tsx'
import { icons } from '../../../ui/icons.ts'
import { useCheck } from '../check-view.tsx'
import styles from './ChoiceEditor.module.css'
import { ChoiceRow } from './ChoiceRow.tsx'
import { useMoveKeys } from './use-move-keys.ts'

/** The choices of a question, which one is right, and what each wrong one may mean. */
export function ChoiceEditor({ item }: { readonly item: CheckItem }) {
  const t = useT()
  const { document } = useCheck()
  const headingId = useId()
  const order = item.choices.map((choice) => choice.id)
  const move = (id: string, index: number) => {
    asStep(document, () => moveChoice(document.edit, item.id, id, index))
    announce(t('checks.choiceMoved', { from: choiceLetter(order.indexOf(id)), to: choiceLetter(index) }))
  }
  const onMoveKey = useMoveKeys(order, move)
  return (
    <section className={styles.choices} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h4 id={headingId} className={styles.label}>
          {t('checks.choices')}
        </h4>
        <span className={styles.hint}>{t('checks.choicesHint')}</span>
      </div>
      <ul className={styles.list} onKeyDownCapture={document.mayEdit ? onMoveKey : undefined}>
        {item.choices.map((choice, index) => (
          <ChoiceRow key={choice.id} item={item} choice={choice} index={index} move={move} />
        ))}
      </ul>
      {document.mayEdit && (
        <Button
          size="small"
          variant="quiet"
          icon={icons.plus}
          className={styles.add}
          onPress={() => void asStep(document, () => addChoice(document.edit, item.id))}
        >
          {t('checks.addChoice')}
        </Button>
      )}
    </section>
  )
}
