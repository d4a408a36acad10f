import { useMemo } from 'react'
import { nameStandard } from '../../../../shared/documents/unpacked/actions.ts'
import { type UnpackedField as FieldName, unpackedText } from '../../../../shared/documents/unpacked/shape.ts'
import { directionOf, type Line } from '../../../../shared/domain/planning/language.ts'
import { LineField } from '../../../editor/lines/LineField.tsx'
import { useUnpackedView } from './UnpackedView.tsx'
import { elsewhere } from './unpacked-lines.ts'

export interface UnpackedFieldProps {
  readonly recordId: string
  readonly field: FieldName
  /** What is there, in every language. */
  readonly written: Line
  readonly label: string
  readonly placeholder: string
  readonly variant?: 'bare' | 'box'
  readonly hasFocus?: boolean
  readonly onLeft?: () => void
  readonly onEnter?: () => void
}

/** A text of an unpacked standard in the chosen language; while it is empty, it shows the one in another. */
export function UnpackedField({ recordId, field, variant = 'bare', ...props }: UnpackedFieldProps) {
  const { code, document, language } = useUnpackedView()
  const { doc, edit, undo, mayEdit } = document
  const text = useMemo(() => unpackedText(doc, recordId, field, language), [doc, recordId, field, language])
  return (
    <div onInput={() => mayEdit && nameStandard(edit, code)}>
      <LineField
        key={language}
        text={text}
        origin={edit.origin}
        undo={undo}
        label={props.label}
        placeholder={elsewhere(props.written, language) ?? props.placeholder}
        lang={language}
        dir={directionOf(language)}
        variant={variant}
        isMultiline
        isReadOnly={!mayEdit}
        autoFocus={props.hasFocus}
        onBlur={props.hasFocus ? props.onLeft : undefined}
        onEnter={mayEdit ? props.onEnter : undefined}
      />
    </div>
  )
}
