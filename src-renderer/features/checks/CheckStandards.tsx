import { change as inOneChange } from '../../../shared/documents/edit.ts'
import { addStandard } from '../../../shared/documents/team/actions.ts'
import { setStandard } from '../../../shared/documents/unit/actions.ts'
import { isStandardCode } from '../../../shared/domain/team/team.ts'
import { asStep } from '../../connection/undo-step.ts'
import { useStarred } from '../../connection/use-starred.ts'
import { useWordedStandards } from '../../connection/use-worded-standards.ts'
import { standardChoices } from '../../messages/standard-choices.ts'
import { useT } from '../../messages/use-t.ts'
import { StarMark } from '../../ui/StarMark.tsx'
import { TagField } from '../../ui/TagField.tsx'
import { useCheck } from './check-view.tsx'

export interface CheckStandardsProps {
  readonly root: 'checks' | 'items'
  readonly recordId: string
  readonly value: readonly string[]
  /** Offered first. */
  readonly first: readonly string[]
}

/** The standards of the check or of one of its questions. A code typed anew becomes the team's. */
export function CheckStandards({ root, recordId, value, first }: CheckStandardsProps) {
  const t = useT()
  const { document, teamDocument, team, unit } = useCheck()
  const { edit } = document
  const isStarred = useStarred()
  const worded = useWordedStandards(team)
  const set = (next: readonly string[]) => {
    const codes = new Set([...value, ...next])
    asStep(document, () =>
      inOneChange(edit, () => {
        for (const code of codes) setStandard(edit, root, recordId, code, next.includes(code))
      }),
    )
  }
  const add = (text: string) => {
    const code = text.trim()
    if (!isStandardCode(code)) return
    addStandard(teamDocument.edit, code, {})
    set([...value, code])
  }
  return (
    <TagField
      label={t('checks.standards')}
      value={value}
      onChange={set}
      onAdd={add}
      items={standardChoices(worded, first, unit.baseLanguage)}
      isDisabled={!document.mayEdit}
      placeholder={t('checks.addStandard')}
      isCode
      mark={(code) => isStarred(code) && <StarMark />}
    />
  )
}
