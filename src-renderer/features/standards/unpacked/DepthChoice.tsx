import { setDepth } from '../../../../shared/documents/unpacked/actions.ts'
import { DEPTHS, type Target } from '../../../../shared/domain/standards/unpacked.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { Select } from '../../../ui/Select.tsx'
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
  const { dok, id } = target
  if (!document.mayEdit)
    return dok === null ? null : <span className={styles.depth}>{t('unpacked.dok', { dok })}</span>
  const items = [
    { id: 'none', label: t('unpacked.dokNone'), description: t('unpacked.dokNoneHint') },
    ...DEPTHS.map((depth) => ({
      ...{ id: String(depth), label: t('unpacked.dok', { dok: depth }) },
      description: t(`unpacked.dok${depth}`),
    })),
  ]
  const choose = (value: string) => {
    const next = DEPTHS.find((depth) => String(depth) === value) ?? null
    asStep(document, () => setDepth(document.edit, id, next))
  }
  return (
    <Select
      className={styles.depth}
      label={t('unpacked.dokOf', { line: label })}
      isLabelHidden
      variant="quiet"
      value={dok === null ? 'none' : String(dok)}
      onChange={choose}
      items={items}
    />
  )
}
