import { useId } from 'react'
import { cellFragment } from '../../../shared/documents/unit/shape.ts'
import { directionOf, type LanguageCode } from '../../../shared/domain/planning/language.ts'
import { LazyCell } from '../../editor/LazyCell.tsx'
import { RichText } from '../../editor/read/RichText.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { PresenceFrame } from '../../ui/PresenceFrame.tsx'
import { writersIn } from './check-places.ts'
import { useCheck } from './check-view.tsx'
import styles from './TextCell.module.css'

export interface TextCellProps {
  /** The cell's name in a language. */
  readonly cellIn: (language: LanguageCode) => string
  readonly label: string
  /** Where the cell is, for those who do not see: "Question 3". */
  readonly of: string
  readonly placeholder: string
  readonly autoFocus?: boolean
}

/** A rich text of the check under its heading, with the original beside it while it is translated. */
export function TextCell(props: TextCellProps) {
  const t = useT()
  const { unit, isBeside } = useCheck()
  const headingId = useId()
  return (
    <section className={styles.text} aria-labelledby={headingId}>
      <h4 id={headingId} className={styles.label}>
        {props.label}
      </h4>
      <div className={styles.pair} data-beside={isBeside || undefined}>
        {isBeside && (
          <div className={styles.original}>
            <span className={styles.tag}>{t('checks.originalShort')}</span>
            <Original cell={props.cellIn(unit.baseLanguage)} />
          </div>
        )}
        <OwnCell {...props} />
      </div>
    </section>
  )
}

function OwnCell({ cellIn, label, of, placeholder, autoFocus = false }: TextCellProps) {
  const { languageName } = useFormats()
  const { document, unit, language, people, onCellFocus, onCellGone } = useCheck()
  const name = cellIn(language)
  const words = language === unit.baseLanguage ? [of, label] : [of, label, languageName(language)]
  return (
    <PresenceFrame people={writersIn(people, name)} className={styles.cell}>
      <LazyCell
        key={name}
        fragment={cellFragment(document.doc, name)}
        label={words.join(', ')}
        lang={language}
        dir={directionOf(language)}
        placeholder={placeholder}
        isEditable={document.mayEdit}
        autoFocus={autoFocus}
        onFocus={onCellFocus}
        onGone={onCellGone}
      />
    </PresenceFrame>
  )
}

function Original({ cell }: { readonly cell: string }) {
  const { document, unit } = useCheck()
  return (
    <RichText
      key={cell}
      fragment={cellFragment(document.doc, cell)}
      lang={unit.baseLanguage}
      dir={directionOf(unit.baseLanguage)}
    />
  )
}
