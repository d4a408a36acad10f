import {
  type ChangeEvent,
  type CompositionEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
import type * as Y from 'yjs'
import { createLineInput, type LineInput } from './line-input.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/** Binds a shared line to a plain field: spread what it returns. The caret stays at its letters when colleagues
 *  write, and nothing is lost while an input method composes. */
export function useYTextInput(text: Y.Text, { origin }: { readonly origin: unknown }) {
  const field = useRef<Field>(null)
  const input = useMemo(() => createLineInput(text, { origin }), [text, origin])
  const value = useSyncExternalStore(input.subscribe, input.value)
  const places = useRef<readonly [number, number] | null>(null)
  // While this is drawn the field still holds its old text, so its selection can be carried over.
  places.current = placesAfter(input, field.current, value)
  useLayoutEffect(() => {
    if (places.current && field.current) field.current.setSelectionRange(...places.current)
    input.markShown()
  })
  return {
    ref: (element: Field | null) => {
      field.current = element
    },
    value,
    onChange: ({ target }: ChangeEvent<Field>) => input.typed(target.value, caretOf(target)),
    onCompositionStart: () => input.startComposing(),
    onCompositionEnd: ({ currentTarget }: CompositionEvent<Field>) =>
      input.endComposing(currentTarget.value, caretOf(currentTarget)),
  }
}

const caretOf = (field: Field): number => field.selectionEnd ?? field.value.length

function placesAfter(input: LineInput, field: Field | null, value: string): readonly [number, number] | null {
  if (!field || field !== document.activeElement || field.value === value) return null
  const start = input.caretAfter(field.selectionStart ?? 0)
  const end = input.caretAfter(field.selectionEnd ?? 0)
  return start === null || end === null ? null : [start, end]
}
