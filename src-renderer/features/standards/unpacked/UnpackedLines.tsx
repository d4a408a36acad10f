import { useId, useState } from 'react'
import { linesOf } from '../../../../shared/documents/unpacked/actions.ts'
import type { UnpackedList } from '../../../../shared/domain/standards/unpacked.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { icons } from '../../../ui/icons.ts'
import styles from './Unpacked.module.css'
import { UnpackedRow } from './UnpackedRow.tsx'
import { useUnpackedView } from './UnpackedView.tsx'
import { useLineActions } from './use-line-actions.ts'

/** One list of an unpacked standard: Enter begins the next line, Alt with the arrows moves one. */
export function UnpackedLines({ list }: { readonly list: UnpackedList }) {
  const t = useT()
  const headingId = useId()
  const { document, unpacked } = useUnpackedView()
  const [focusId, setFocusId] = useState<string | null>(null)
  const actions = useLineActions(list, setFocusId)
  const lines = linesOf(unpacked, list)
  const name = t(`unpacked.${list}`)
  return (
    <section className={styles.part} aria-labelledby={headingId}>
      <h4 id={headingId} className={styles.name}>
        {name}
      </h4>
      <p className={styles.hint}>{t(`unpacked.${list}Hint`)}</p>
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line, index) => (
            <UnpackedRow
              key={line.id}
              list={list}
              line={line}
              number={index + 1}
              isLast={index === lines.length - 1}
              hasFocus={line.id === focusId}
              onLeft={() => setFocusId(null)}
              actions={actions}
            />
          ))}
        </ul>
      )}
      {document.mayEdit && (
        <Button
          size="small"
          variant="quiet"
          icon={icons.plus}
          className={styles.add}
          aria-label={t('unpacked.addTo', { list: name })}
          onPress={() => actions.add(lines.length)}
        >
          {t('unpacked.add')}
        </Button>
      )}
    </section>
  )
}
