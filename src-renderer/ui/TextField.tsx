import type { ComponentProps, ReactNode, Ref } from 'react'
import { TextField as AriaTextField, Group, Input } from 'react-aria-components'
import { classes } from './classes.ts'
import fieldStyles from './Field.module.css'
import { FieldFrame, type FieldProps, fieldAria } from './Field.tsx'
import styles from './TextField.module.css'

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly placeholder?: string | undefined
  /** `bare` looks like text until it is pointed at; `title` is bare and large, for the title of a page. */
  readonly variant?: 'box' | 'bare' | 'title'
  readonly onEnter?: (() => void) | undefined
  readonly onEscape?: (() => void) | undefined
  readonly onFocus?: (() => void) | undefined
  readonly onBlur?: (() => void) | undefined
  readonly type?: 'text' | 'email' | 'url' | 'password'
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'url'
  readonly autoFocus?: boolean | undefined
  readonly autoComplete?: string | undefined
  readonly maxLength?: number | undefined
  readonly isReadOnly?: boolean | undefined
  readonly dir?: 'auto' | 'ltr' | 'rtl'
  readonly lang?: string | undefined
  readonly suffix?: string | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

type FieldKeyEvent = Parameters<NonNullable<ComponentProps<typeof AriaTextField>['onKeyDown']>>[0]

/** One line of text. */
export function TextField({ variant = 'box', dir = 'auto', ...props }: TextFieldProps) {
  const { value, onChange, type = 'text', autoComplete = 'off', suffix } = props
  const isBox = variant === 'box'
  const field = { ...props, isLabelHidden: props.isLabelHidden || !isBox }
  const input = (
    <Input
      ref={props.inputRef}
      className={classes(
        fieldStyles.input,
        isBox && suffix === undefined && fieldStyles.box,
        !isBox && styles.bare,
        variant === 'title' && styles.title,
      )}
      placeholder={props.placeholder}
      dir={dir}
      lang={props.lang}
    />
  )
  return (
    <AriaTextField
      {...fieldAria(field)}
      className={classes(fieldStyles.field, props.className)}
      value={value}
      onChange={onChange}
      type={type}
      inputMode={props.inputMode}
      // The caller asks for it only where the field is the purpose of what just opened.
      autoFocus={props.autoFocus}
      autoComplete={autoComplete}
      maxLength={props.maxLength}
      isReadOnly={props.isReadOnly}
      onKeyDown={(event) => handleKey(event, props)}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
    >
      <FieldFrame field={field}>
        {suffix === undefined ? input : <BoxWith suffix={suffix}>{input}</BoxWith>}
      </FieldFrame>
    </AriaTextField>
  )
}

function BoxWith({ suffix, children }: { readonly suffix: string; readonly children: ReactNode }) {
  return (
    <Group className={fieldStyles.box ?? ''}>
      {children}
      <span className={fieldStyles.suffix}>{suffix}</span>
    </Group>
  )
}

function handleKey(event: FieldKeyEvent, { onEnter, onEscape }: TextFieldProps): void {
  const handler = { Enter: onEnter, Escape: onEscape }[event.key]
  // While an input method is composing, Enter and Esc belong to it. Every key that is not ours must go on: the
  // component set keeps what it is not told to pass, and Ctrl+K would end here.
  if (handler === undefined || event.nativeEvent.isComposing) {
    event.continuePropagation()
    return
  }
  event.preventDefault()
  handler()
}
