import { useId } from 'react'
import { STANDARD_RECORD } from '../../../../shared/documents/unpacked/shape.ts'
import { useT } from '../../../messages/use-t.ts'
import { ListedWords } from '../ListedWords.tsx'
import styles from './Unpacked.module.css'
import { UnpackedField } from './UnpackedField.tsx'
import { useUnpackedView } from './UnpackedView.tsx'
import { standingElsewhere } from './unpacked-lines.ts'

/** The standard said to others: on the child's page, or to families. While the team has no words of its own for it,
 *  those of the lists stand, and writing begins its own. */
export function StandardWords({ field }: { readonly field: 'iCan' | 'family' }) {
  const t = useT()
  const headingId = useId()
  const { document, unpacked, listed, language } = useUnpackedView()
  const name = t(`unpacked.${field}`)
  const standing = standingElsewhere(unpacked[field], listed[field], language)
  return (
    <section className={styles.part} aria-labelledby={headingId}>
      <h4 id={headingId} className={styles.name}>
        {name}
      </h4>
      <p className={styles.hint}>{t(`unpacked.${field}Hint`)}</p>
      {(document.mayEdit || standing === null) && (
        <UnpackedField
          recordId={STANDARD_RECORD}
          field={field}
          written={unpacked[field]}
          label={name}
          placeholder={t(`unpacked.${field}Placeholder`)}
          variant="box"
        />
      )}
      {standing !== null && <ListedWords {...standing} />}
    </section>
  )
}
