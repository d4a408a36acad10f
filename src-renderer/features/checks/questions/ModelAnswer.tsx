import { answerCell } from '../../../../shared/documents/unit/shape.ts'
import type { CheckItem } from '../../../../shared/domain/checks/mastery-check.ts'
import { useT } from '../../../messages/use-t.ts'
import { TextCell } from '../TextCell.tsx'

/** What a full answer says: the key of a question that is answered in words. */
export function ModelAnswer({ item, of }: { readonly item: CheckItem; readonly of: string }) {
  const t = useT()
  return (
    <TextCell
      cellIn={(language) => answerCell(item.id, language)}
      label={t('checks.modelAnswer')}
      of={of}
      placeholder={t('checks.modelAnswerPlaceholder')}
    />
  )
}
