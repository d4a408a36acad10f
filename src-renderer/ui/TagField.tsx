import { type ReactNode, useMemo } from 'react'
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components'
import { useT } from '../messages/use-t.ts'
import { ComboBox } from './ComboBox.tsx'
import { classes } from './classes.ts'
import fieldStyles from './Field.module.css'
import type { FieldProps } from './Field.tsx'
import { Glyph } from './Glyph.tsx'
import { icons } from './icons.ts'
import type { Choice } from './ListBox.tsx'
import styles from './TagField.module.css'

export interface TagFieldProps extends FieldProps {
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly items: readonly Choice<string>[]
  readonly onAdd?: ((text: string) => void) | undefined
  readonly placeholder?: string | undefined
  /** Codes such as 6.RP.A.3 keep their left-to-right order in every language. */
  readonly isCode?: boolean
  /** What stands after the words of a chip: a star. */
  readonly mark?: ((id: string) => ReactNode) | undefined
}

/** Several choices as chips; more are found by typing, each can be taken off again. */
export function TagField({ isCode = false, ...props }: TagFieldProps) {
  const { value, onChange, items } = props
  const open = useMemo(() => items.filter((item) => !value.includes(item.id)), [items, value])
  const labelOf = (id: string) => items.find((item) => item.id === id)?.label ?? id
  return (
    <div className={classes(fieldStyles.field, props.className)}>
      {value.length > 0 && (
        <TagGroup
          className={styles.group ?? ''}
          onRemove={(keys) => onChange(value.filter((id) => !keys.has(id)))}
          aria-label={props.isLabelHidden ? props.label : undefined}
        >
          {!props.isLabelHidden && <Label className={fieldStyles.label ?? ''}>{props.label}</Label>}
          <TagList className={styles.list ?? ''}>
            {value.map((id) => (
              <Chip id={id} label={labelOf(id)} isCode={isCode} mark={props.mark?.(id)} key={id} />
            ))}
          </TagList>
        </TagGroup>
      )}
      <ComboBox
        {...props}
        className={undefined}
        isLabelHidden={props.isLabelHidden || value.length > 0}
        value={null}
        items={open}
        onChange={(id) => id !== null && onChange([...value, id])}
        isCollecting
      />
    </div>
  )
}

function Chip({
  id,
  label,
  isCode,
  mark,
}: {
  readonly id: string
  readonly label: string
  readonly isCode: boolean
  readonly mark: ReactNode
}) {
  const t = useT()
  return (
    <Tag id={id} textValue={label} className={styles.tag ?? ''}>
      <bdi dir={isCode ? 'ltr' : 'auto'}>{label}</bdi>
      {mark}
      <Button slot="remove" className={styles.remove ?? ''} aria-label={t('ui.remove', { name: label })}>
        <Glyph icon={icons.close} size={14} />
      </Button>
    </Tag>
  )
}
