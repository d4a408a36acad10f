import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components'
import styles from './Checkbox.module.css'
import { classes } from './classes.ts'
import fieldStyles from './Field.module.css'
import { FieldFrame, type FieldProps, fieldAria } from './Field.tsx'
import { Glyph } from './Glyph.tsx'
import { icons } from './icons.ts'
import { LabelWords } from './LabelWords.tsx'
import markedStyles from './marked.module.css'

export interface CheckboxProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isIndeterminate?: boolean
  readonly isDisabled?: boolean
  readonly description?: string | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Yes or no, beside its sentence. */
export function Checkbox({ description, className, children, ...aria }: CheckboxProps) {
  return (
    <AriaCheckbox {...aria} className={classes(markedStyles.marked, styles.checkbox, className)}>
      <CheckboxFace description={description}>{children}</CheckboxFace>
    </AriaCheckbox>
  )
}

export interface CheckboxGroupProps<K extends string> extends FieldProps {
  readonly value: readonly K[]
  readonly onChange: (value: K[]) => void
  readonly items: readonly {
    readonly id: K
    readonly label: string
    readonly description?: string | undefined
    readonly isDisabled?: boolean
  }[]
}

/** Any of a few choices. */
export function CheckboxGroup<K extends string>(props: CheckboxGroupProps<K>) {
  return (
    <AriaCheckboxGroup
      {...fieldAria(props)}
      className={classes(fieldStyles.field, props.className)}
      value={[...props.value]}
      onChange={(value) => props.onChange(value as K[])}
    >
      <FieldFrame field={props}>
        <div className={markedStyles.options}>
          {props.items.map((item) => (
            <AriaCheckbox
              key={item.id}
              value={item.id}
              isDisabled={item.isDisabled}
              className={classes(markedStyles.marked, styles.checkbox)}
            >
              <CheckboxFace description={item.description}>{item.label}</CheckboxFace>
            </AriaCheckbox>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  )
}

function CheckboxFace(props: { readonly description?: string | undefined; readonly children: ReactNode }) {
  return (
    <>
      <span className={classes(markedStyles.mark, markedStyles.small, styles.box)}>
        <Glyph icon={icons.check} size={14} className={styles.tick} />
        <Glyph icon={icons.minus} size={14} className={styles.dash} />
      </span>
      <LabelWords description={props.description}>{props.children}</LabelWords>
    </>
  )
}
