import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import styles from './Field.module.css'
import { Glyph } from './Glyph.tsx'
import { icons } from './icons.ts'

/** What every field takes, whatever it holds. */
export interface FieldProps {
  readonly label: string
  /** The label is then only heard, for fields whose place says what they are. */
  readonly isLabelHidden?: boolean | undefined
  readonly description?: string | undefined
  /** A sentence that says what to do; the field counts as wrong while it is there. */
  readonly error?: string | undefined
  readonly isRequired?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly className?: string | undefined
}

/** The frame of a field: label above, help and error below. Stands inside a field of the component set. */
export function FieldFrame({
  field,
  children,
}: {
  readonly field: FieldProps
  readonly children: ReactNode
}) {
  return (
    <>
      {!field.isLabelHidden && <Label className={styles.label ?? ''}>{field.label}</Label>}
      {children}
      {field.description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {field.description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>
        <Glyph icon={icons.warning} size={16} />
        <span>{field.error}</span>
      </FieldError>
    </>
  )
}

/** The same props for every field of the set, from ours. */
export function fieldAria(field: FieldProps) {
  return {
    'aria-label': field.isLabelHidden ? field.label : undefined,
    isInvalid: field.error !== undefined && field.error !== '',
    isRequired: field.isRequired ?? false,
    isDisabled: field.isDisabled ?? false,
    // Errors are ours to say, in our words; the browser's bubbles stay away.
    validationBehavior: 'aria' as const,
  }
}
