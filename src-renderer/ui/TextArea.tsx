import type { Ref } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import { classes } from './classes.ts'
import fieldStyles from './Field.module.css'
import { FieldFrame, type FieldProps, fieldAria } from './Field.tsx'
import styles from './TextArea.module.css'

export interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly rows?: number
  readonly placeholder?: string | undefined
  /** Becomes taller with its text, from `rows` on. */
  readonly grows?: boolean
  readonly autoFocus?: boolean | undefined
  readonly onBlur?: (() => void) | undefined
  readonly lang?: string | undefined
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined
}

/** Several lines of plain text. */
export function TextArea({ rows = 3, grows = false, ...props }: TextAreaProps) {
  return (
    <AriaTextField
      {...fieldAria(props)}
      className={classes(fieldStyles.field, props.className)}
      value={props.value}
      onChange={props.onChange}
      autoFocus={props.autoFocus}
      onBlur={props.onBlur}
    >
      <FieldFrame field={props}>
        <AriaTextArea
          ref={props.inputRef}
          className={classes(fieldStyles.box, fieldStyles.input, styles.area, grows && styles.grows)}
          rows={rows}
          placeholder={props.placeholder}
          dir="auto"
          lang={props.lang}
        />
      </FieldFrame>
    </AriaTextField>
  )
}
