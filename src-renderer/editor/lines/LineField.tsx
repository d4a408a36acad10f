import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type * as Y from 'yjs'
import { lineParts } from '../../../shared/rich-text/line-parts.ts'
import { classes } from '../../ui/classes.ts'
import { LineText } from '../read/LineText.tsx'
import type { SharedUndo } from '../shared-undo.ts'
import styles from './LineField.module.css'
import { useYTextInput } from './use-ytext-input.ts'

export interface LineFieldProps {
  readonly text: Y.Text
  /** What this field writes carries it; the shared undo knows it. */
  readonly origin: unknown
  readonly undo: SharedUndo
  /** Heard, not seen. */
  readonly label: string
  readonly placeholder?: string | undefined
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined
  /** `bare` looks like text until it is pointed at; `title` is bare and large. */
  readonly variant?: 'bare' | 'title' | 'box' | undefined
  /** Wraps, and grows with its text. */
  readonly isMultiline?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly onEnter?: (() => void) | undefined
  readonly onEscape?: (() => void) | undefined
  readonly onFocus?: (() => void) | undefined
  readonly onBlur?: (() => void) | undefined
  readonly className?: string | undefined
}

/** A shared line to write in together. `$mathematics$` is drawn while nobody writes in it here. */
export function LineField({ variant = 'bare', dir = 'auto', ...props }: LineFieldProps) {
  const { text, origin, undo, lang, isMultiline, className } = props
  const { ref, ...field } = useYTextInput(text, { origin })
  const element = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null)
  const hasMath = useMemo(() => lineParts(field.value).some(({ type }) => type === 'math'), [field.value])
  useEffect(() => {
    if (props.autoFocus) element.current?.focus()
  }, [props.autoFocus])
  const all = {
    ...field,
    ref: (found: HTMLInputElement | HTMLTextAreaElement | null) => {
      element.current = found
      ref(found)
    },
    className: styles.input,
    'aria-label': props.label,
    placeholder: props.placeholder,
    readOnly: props.isReadOnly,
    lang,
    dir,
    onFocus: () => {
      undo.stopCapturing()
      props.onFocus?.()
    },
    onBlur: props.onBlur,
    onKeyDown: (event: KeyboardEvent) => handleKey(event, props),
  }
  return (
    <div className={classes(styles.field, styles[variant], className)} data-math={hasMath || undefined}>
      {isMultiline ? <textarea {...all} rows={1} /> : <input {...all} type="text" autoComplete="off" />}
      {hasMath && (
        <span className={styles.drawn} aria-hidden="true">
          <LineText text={field.value} lang={lang} dir={dir} />
        </span>
      )}
    </div>
  )
}

function handleKey(event: KeyboardEvent, { undo, onEnter, onEscape }: LineFieldProps): void {
  // While an input method composes, these keys belong to it.
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter' && onEnter && !event.shiftKey) {
    event.preventDefault()
    onEnter()
  } else if (event.key === 'Escape' && onEscape) {
    event.stopPropagation()
    onEscape()
  } else if (undoes(event) || redoes(event)) {
    event.preventDefault()
    event.stopPropagation()
    if (undoes(event)) undo.undo()
    else undo.redo()
  }
}

const isMod = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.altKey
const undoes = (event: KeyboardEvent): boolean =>
  isMod(event) && !event.shiftKey && event.key.toLowerCase() === 'z'
const redoes = (event: KeyboardEvent): boolean =>
  isMod(event) && (event.shiftKey ? event.key.toLowerCase() === 'z' : event.key.toLowerCase() === 'y')
