import { directionOf, type Line } from '../../../shared/domain/planning/language.ts'
import { useLineText } from '../../connection/documents.ts'
import { LineField } from '../../editor/lines/LineField.tsx'
import { LineText } from '../../editor/read/LineText.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { classes } from '../../ui/classes.ts'
import { useCheck } from './check-view.tsx'
import styles from './TextLine.module.css'

export interface TextLineProps {
  readonly recordId: string
  readonly field: string
  /** The same line in all its languages, for the original. */
  readonly line: Line
  readonly label: string
  readonly placeholder: string
  readonly variant?: 'bare' | 'title' | 'box'
  readonly isMultiline?: boolean
  readonly className?: string | undefined
}

/** One line of the check in the language that is shown; while it is translated, the original stands over it. */
export function TextLine(props: TextLineProps) {
  const { recordId, field, line, label, placeholder, variant = 'box', isMultiline = false } = props
  const { document, unit, language, isBeside } = useCheck()
  const { languageName } = useFormats()
  const text = useLineText(document, recordId, field, language)
  const isOriginal = language === unit.baseLanguage
  const original = isOriginal ? undefined : line[unit.baseLanguage]
  return (
    <div className={classes(styles.line, props.className)}>
      {isBeside && original !== undefined && (
        <LineText
          className={styles.original}
          text={original}
          lang={unit.baseLanguage}
          dir={directionOf(unit.baseLanguage)}
        />
      )}
      <LineField
        key={`${recordId}/${field}/${language}`}
        text={text}
        origin={document.edit.origin}
        undo={document.undo}
        label={isOriginal ? label : `${label}, ${languageName(language)}`}
        placeholder={original ?? placeholder}
        variant={variant}
        isMultiline={isMultiline}
        lang={language}
        dir={directionOf(language)}
        // A line stays one line, however many it takes to show.
        onEnter={() => {}}
        isReadOnly={!document.mayEdit}
      />
    </div>
  )
}
