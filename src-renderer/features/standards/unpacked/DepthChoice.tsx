import { setDepth } from '../../../../shared/documents/unpacked/actions.ts'
import type { Target } from '../../../../shared/domain/standards/unpacked.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { DepthSelect } from '../../../messages/DepthSelect.tsx'
import { useT } from '../../../messages/use-t.ts'
import styles from './Unpacked.module.css'
import { useUnpackedView } from './UnpackedView.tsx'

export interface DepthChoiceProps {
  readonly target: Target
  /** Of the line. */
  readonly label: string
}

/** How deep a target goes (DOK 1-4); a word beside it for who may not choose. */
export function DepthChoice({ target, label }: DepthChoiceProps) {
  const t = useT()
  const { document } = useUnpackedView()
  return (
    <DepthSelect
      className={styles.depth}
      depth={target.dok}
      onChange={(depth) => asStep(document, () => setDepth(document.edit, target.id, depth))}
      label={t('depth.of', { what: label })}
      mayEdit={document.mayEdit}
    />
  )
}
