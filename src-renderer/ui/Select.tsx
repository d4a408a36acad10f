import { Select as AriaSelect, Button, Popover, SelectValue } from 'react-aria-components'
import { classes } from './classes.ts'
import fieldStyles from './Field.module.css'
import { FieldFrame, type FieldProps, fieldAria } from './Field.tsx'
import { Glyph } from './Glyph.tsx'
import { type Icon, icons } from './icons.ts'
import { type Choice, ChoiceList } from './ListBox.tsx'
import overlayStyles from './overlay.module.css'
import styles from './Select.module.css'

export interface SelectProps<K extends string> extends FieldProps {
  readonly value: K | null
  readonly onChange: (value: K) => void
  readonly items: readonly Choice<K>[]
  readonly placeholder?: string | undefined
  /** `quiet` has no box until it is pointed at, for toolbars. */
  readonly variant?: 'box' | 'quiet'
  readonly icon?: Icon | undefined
}

/** One of a few choices. */
export function Select<K extends string>({ variant = 'box', ...props }: SelectProps<K>) {
  return (
    <AriaSelect
      {...fieldAria(props)}
      className={classes(fieldStyles.field, props.className)}
      value={props.value}
      onChange={(value) => value !== null && props.onChange(value as K)}
      placeholder={props.placeholder}
    >
      <FieldFrame field={props}>
        <Button className={classes(styles.button, variant === 'quiet' ? styles.quiet : styles.box)}>
          {props.icon !== undefined && <Glyph icon={props.icon} className={styles.icon} />}
          <SelectValue className={styles.value ?? ''}>
            {({ isPlaceholder, selectedText, defaultChildren }) =>
              isPlaceholder ? defaultChildren : selectedText
            }
          </SelectValue>
          <Glyph icon={icons.chevronDown} size={16} className={styles.icon} />
        </Button>
      </FieldFrame>
      <Popover className={overlayStyles.popover ?? ''} offset={4}>
        <ChoiceList items={props.items} />
      </Popover>
    </AriaSelect>
  )
}
