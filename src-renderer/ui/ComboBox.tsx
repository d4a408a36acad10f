import { type KeyboardEvent, type Ref, useContext, useMemo, useState } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  ComboBoxStateContext,
  Group,
  Input,
  Popover,
  useFilter,
} from 'react-aria-components'
import { useT } from '../messages/use-t.ts'
import styles from './ComboBox.module.css'
import { classes } from './classes.ts'
import fieldStyles from './Field.module.css'
import { FieldFrame, type FieldProps, fieldAria } from './Field.tsx'
import { Glyph } from './Glyph.tsx'
import { icons } from './icons.ts'
import { type Choice, ChoiceList } from './ListBox.tsx'
import overlayStyles from './overlay.module.css'

export interface ComboBoxProps<K extends string> extends FieldProps {
  readonly value: K | null
  readonly onChange: (value: K | null) => void
  readonly items: readonly Choice<K>[]
  /** Where given, a last row offers to add what was typed. */
  readonly onAdd?: ((text: string) => void) | undefined
  readonly placeholder?: string | undefined
  /** Empties the field after a choice, for fields that collect several. */
  readonly isCollecting?: boolean
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

const addId = '\u0000add'

/** One of many choices, found by typing; new ones may be added on the way. */
export function ComboBox<K extends string>({ isCollecting = false, ...props }: ComboBoxProps<K>) {
  const label = props.items.find((item) => item.id === props.value)?.label ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? label
  const items = useShown(props, typed ?? '')
  const choose = (id: string | null) => {
    setTyped(isCollecting ? '' : null)
    if (id === addId) props.onAdd?.(text.trim())
    // On leaving the field the component set reports the value again, unchanged.
    else if (id !== props.value) props.onChange(id as K | null)
  }
  return (
    <AriaComboBox
      {...fieldAria(props)}
      className={classes(fieldStyles.field, props.className)}
      value={props.value}
      onChange={(id) => choose(id as string | null)}
      inputValue={text}
      onInputChange={(next) => setTyped(next === label ? null : next)}
      items={items}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <FieldFrame field={props}>
        <ComboBoxField
          placeholder={props.placeholder}
          inputRef={props.inputRef}
          onEnterFirst={(typed ?? '').trim() === '' ? undefined : () => choose(items[0]?.id ?? null)}
        />
      </FieldFrame>
      <Popover className={overlayStyles.popover ?? ''} offset={4}>
        <ChoiceList items={items} />
      </Popover>
    </AriaComboBox>
  )
}

interface ComboBoxFieldProps extends Pick<ComboBoxProps<string>, 'placeholder' | 'inputRef'> {
  /** Enter after typing, with no row pointed at: the first row is meant. */
  readonly onEnterFirst: (() => void) | undefined
}

function ComboBoxField({ onEnterFirst, ...props }: ComboBoxFieldProps) {
  const t = useT()
  const state = useContext(ComboBoxStateContext)
  const takeEnter = (event: KeyboardEvent) => {
    const isPointing = state?.selectionManager.focusedKey != null
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || isPointing || onEnterFirst === undefined)
      return
    event.preventDefault()
    event.stopPropagation()
    onEnterFirst()
  }
  return (
    <Group className={fieldStyles.box ?? ''} onKeyDownCapture={takeEnter}>
      <Input
        ref={props.inputRef}
        className={fieldStyles.input ?? ''}
        placeholder={props.placeholder}
        dir="auto"
      />
      <Button className={styles.opener ?? ''} aria-label={t('ui.showOptions')}>
        <Glyph icon={icons.chevronDown} size={16} />
      </Button>
    </Group>
  )
}

function useShown<K extends string>(props: ComboBoxProps<K>, typed: string): Choice<string>[] {
  const t = useT()
  const { contains } = useFilter({ sensitivity: 'base' })
  const { items, onAdd } = props
  return useMemo(() => {
    const text = typed.trim()
    const matching = items.filter(
      (item) => contains(item.label, text) || contains(item.description ?? '', text),
    )
    const isNew = onAdd !== undefined && text !== '' && !items.some((item) => item.label === text)
    if (!isNew) return matching
    return [...matching, { id: addId, label: t('ui.addOption', { text }), icon: icons.plus }]
  }, [items, onAdd, typed, contains, t])
}
