import type * as Y from 'yjs'
import { type Delta, followEdit, followIndex } from './follow-delta.ts'
import { editBetween } from './text-edit.ts'

/** Between a field of the page and a shared line. The field may lag behind: while an input method composes, its
 *  text must not be touched, so what others write meanwhile waits, and what is typed is carried past it. */
export interface LineInput {
  /** What the field should show; while composing, what it has. */
  value(): string
  /** The field changed under the hand of this person. */
  typed(value: string, caret: number): void
  startComposing(): void
  /** The input method is done; `value` is what the field holds now. */
  endComposing(value: string, caret: number): void
  /** The field shows `value()` from now on. */
  markShown(): void
  /** Where a place of the field will be once it shows `value()`; null when it stays. */
  caretAfter(index: number): number | null
  subscribe(listener: () => void): () => void
}

export function createLineInput(text: Y.Text, { origin }: { readonly origin: unknown }): LineInput {
  let shown = text.toString()
  let waiting: Delta[] = []
  let caret: number | null = null
  let composing: string | null = null
  let isWriting = false
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }

  const onChange = (event: Y.YTextEvent) => {
    if (isWriting) return
    waiting.push(event.delta as Delta)
    if (caret !== null) caret = followIndex(caret, event.delta as Delta)
    if (composing === null) tell()
  }

  const write = (value: string, at: number) => {
    const edit = editBetween(shown, value, at)
    if (!edit) return
    const { at: start, removed, insert } = followEdit(edit, waiting)
    isWriting = true
    text.doc?.transact(() => {
      for (const { from, to } of [...removed].reverse()) text.delete(from, to - from)
      if (insert !== '') text.insert(start, insert)
    }, origin)
    isWriting = false
    if (waiting.length === 0) shown = value
    else {
      // Until the field is drawn, this change of ours is one more it does not show.
      caret = start + insert.length + Math.max(0, at - edit.at - insert.length)
      shown = text.toString()
      waiting = []
    }
  }

  return {
    value: () => composing ?? text.toString(),
    typed(value, at) {
      if (composing !== null) composing = value
      else write(value, at)
      tell()
    },
    startComposing() {
      composing = shown
    },
    endComposing(value, at) {
      if (composing === null) return
      composing = null
      write(value, at)
      tell()
    },
    markShown() {
      if (composing !== null) return
      shown = text.toString()
      waiting = []
      caret = null
    },
    caretAfter(index) {
      if (caret !== null) return caret
      return waiting.length === 0 || composing !== null
        ? null
        : waiting.reduce((at, delta) => followIndex(at, delta), index)
    },
    subscribe(listener) {
      if (listeners.size === 0) text.observe(onChange)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) text.unobserve(onChange)
      }
    },
  }
}
