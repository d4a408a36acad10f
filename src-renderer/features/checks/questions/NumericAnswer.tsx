import { setField } from '../../../../shared/documents/unit/actions.ts'
import type { CheckItem } from '../../../../shared/domain/checks/mastery-check.ts'
import { useT } from '../../../messages/use-t.ts'
import { TextField } from '../../../ui/TextField.tsx'
import { useCheck } from '../check-view.tsx'
import { isWrongNumber } from '../numeric-answer.ts'
import { TextLine } from '../TextLine.tsx'
import styles from './NumericAnswer.module.css'

/** The number that is right, and the words printed after the line for it. */
export function NumericAnswer({ item }: { readonly item: CheckItem }) {
  const t = useT()
  const { document } = useCheck()
  const isWrong = isWrongNumber(item.answer)
  return (
    <div className={styles.answer}>
      <TextField
        className={styles.number}
        label={t('checks.answer')}
        description={isWrong ? undefined : t('checks.answerHint')}
        error={isWrong ? t('checks.answerWrong', { text: item.answer }) : undefined}
        value={item.answer}
        onChange={(text) => setField(document.edit, 'items', item.id, 'answer', text === '' ? null : text)}
        maxLength={40}
        dir="ltr"
        isDisabled={!document.mayEdit}
      />
      <div className={styles.unit}>
        <span className={styles.label} aria-hidden="true">
          {t('checks.answerUnit')}
        </span>
        <TextLine
          recordId={item.id}
          field="unit"
          line={item.unit}
          label={t('checks.answerUnit')}
          placeholder={t('checks.answerUnitPlaceholder')}
        />
      </div>
    </div>
  )
}
