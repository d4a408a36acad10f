import type { ReactNode } from 'react'
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components'
import { classes } from './classes.ts'
import fieldStyles from './Field.module.css'
import { FieldFrame, type FieldProps, fieldAria } from './Field.tsx'
import { LabelWords } from './LabelWords.tsx'
import markedStyles from './marked.module.css'
import styles from './RadioGroup.module.css'

export interface RadioGroupProps<K extends string> extends FieldProps {
  readonly value: K | null
  readonly onChange: (value: K) => void
  readonly items: readonly {
    readonly id: K
    readonly label: string
    readonly description?: string | undefined
    readonly lead?: ReactNode
    readonly isDisabled?: boolean
  }[]
  readonly orientation?: 'vertical' | 'horizontal'
  /** `cards` gives each choice a box of its own, for choices with a description. */
  readonly variant?: 'plain' | 'cards'
}

/** One of a few choices, all in sight. */
export function RadioGroup<K extends string>(props: RadioGroupProps<K>) {
  const { orientation = 'vertical', variant = 'plain' } = props
  return (
    <AriaRadioGroup
      {...fieldAria(props)}
      className={classes(fieldStyles.field, props.className)}
      value={props.value}
      onChange={(value) => props.onChange(value as K)}
      orientation={orientation}
    >
      <FieldFrame field={props}>
        <div className={classes(markedStyles.options, styles[orientation], styles[variant])}>
          {props.items.map((item) => (
            <Radio
              key={item.id}
              value={item.id}
              isDisabled={item.isDisabled}
              className={classes(markedStyles.marked, styles.radio)}
            >
              <span className={classes(markedStyles.mark, markedStyles.small, styles.circle)} />
              {item.lead}
              <LabelWords description={item.description}>
                <span className={styles.label}>{item.label}</span>
              </LabelWords>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  )
}
