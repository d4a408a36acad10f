import { NumberField as AriaNumberField, Button, Group, Input } from 'react-aria-components'
import { classes } from './classes.ts'
import fieldStyles from './Field.module.css'
import { FieldFrame, type FieldProps, fieldAria } from './Field.tsx'
import { Glyph } from './Glyph.tsx'
import { icons } from './icons.ts'
import styles from './NumberField.module.css'

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly suffix?: string | undefined
  /** Without the minus and plus buttons, where room is short; the arrow keys still step. */
  readonly hasSteppers?: boolean
}

/** A number, typed or stepped; empty is `null`. */
export function NumberField({ hasSteppers = true, step = 1, ...props }: NumberFieldProps) {
  return (
    <AriaNumberField
      {...fieldAria(props)}
      className={classes(fieldStyles.field, props.className)}
      value={props.value ?? Number.NaN}
      onChange={(value) => props.onChange(Number.isNaN(value) ? null : value)}
      minValue={props.min}
      maxValue={props.max}
      step={step}
    >
      <FieldFrame field={props}>
        <Group className={classes(fieldStyles.box, styles.group)}>
          <Input className={classes(fieldStyles.input, styles.number)} />
          {props.suffix !== undefined && <span className={fieldStyles.suffix}>{props.suffix}</span>}
          {hasSteppers && <Steppers />}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  )
}

function Steppers() {
  return (
    <>
      <Button slot="decrement" className={styles.stepper ?? ''}>
        <Glyph icon={icons.minus} size={14} />
      </Button>
      <Button slot="increment" className={styles.stepper ?? ''}>
        <Glyph icon={icons.plus} size={14} />
      </Button>
    </>
  )
}
