import { useId } from 'react'
import { STANDARD_RECORD } from '../../../../shared/documents/unpacked/shape.ts'
import { useT } from '../../../messages/use-t.ts'
import styles from './Unpacked.module.css'
import { UnpackedField } from './UnpackedField.tsx'
import { useUnpackedView } from './UnpackedView.tsx'

/** The standard said to others: on the child's page, or to families. */
export function StandardWords({ field }: { readonly field: 'iCan' | 'family' }) {
  const t = useT()
  const headingId = useId()
  const { unpacked } = useUnpackedView()
  const name = t(`unpacked.${field}`)
  return (
    <section className={styles.part} aria-labelledby={headingId}>
      <h4 id={headingId} className={styles.name}>
        {name}
      </h4>
      <p className={styles.hint}>{t(`unpacked.${field}Hint`)}</p>
      <UnpackedField
        recordId={STANDARD_RECORD}
        field={field}
        written={unpacked[field]}
        label={name}
        placeholder={t(`unpacked.${field}Placeholder`)}
        variant="box"
      />
    </section>
  )
}
