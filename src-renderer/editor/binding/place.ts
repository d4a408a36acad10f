import type { EditorState } from '@tiptap/pm/state'
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap'
import type { Binding } from './binding.ts'

/** A position that stays where it is meant while colleagues type: a dialog or a slow file may come back later.
 *  Null when what it pointed at is gone. */
export type Place = (state: EditorState) => number | null

export const bindingIn = (state: EditorState): Binding => ySyncPluginKey.getState(state).binding

export function rememberPlace(state: EditorState, at: number): Place {
  const { type, mapping } = bindingIn(state)
  const relative = absolutePositionToRelativePosition(at, type, mapping)
  return (later) => {
    const binding = bindingIn(later)
    return relativePositionToAbsolutePosition(binding.doc, binding.type, relative, binding.mapping)
  }
}
