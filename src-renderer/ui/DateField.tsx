import { useId } from 'react'
import { classes } from './classes.ts'
import styles from './DateField.module.css'
import fieldStyles from './Field.module.css'
import type { FieldProps } from './Field.tsx'

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or null while there is none. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** A day, typed or picked from the system's own calendar. */
export function DateField(props: DateFieldProps) {
  const { label, isLabelHidden, description, isDisabled, value, onChange, className } = props
  const id = useId()
  const descriptionId = `${id}-description`
  return (
    <div className={classes(fieldStyles.field, className)}>
      {!isLabelHidden && (
        <label className={fieldStyles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <input
        id={id}
        type="date"
        className={classes(fieldStyles.box, fieldStyles.input, styles.date)}
        aria-label={isLabelHidden ? label : undefined}
        aria-describedby={description === undefined ? undefined : descriptionId}
        disabled={isDisabled}
        value={value ?? ''}
        // Half a date reads as empty; only a whole one or none is a change.
        onChange={(event) => {
          if (event.target.value !== '' || !event.target.validity.badInput) {
            onChange(event.target.value === '' ? null : event.target.value)
          }
        }}
      />
      {description !== undefined && (
        <span id={descriptionId} className={fieldStyles.description}>
          {description}
        </span>
      )}
    </div>
  )
}
