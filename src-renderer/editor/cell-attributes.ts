import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isBlank } from './binding/sync-extension.ts'

/** What a cell is called and how it is written; may change while it is open. */
export interface CellSettings {
  /** "Practice, Core": its name for screen readers. */
  readonly label: string
  readonly lang: string | undefined
  readonly dir: 'ltr' | 'rtl' | 'auto'
  readonly placeholder: string
  readonly isEditable: boolean
}

export const cellAttributes = (name: string, settings: () => CellSettings) =>
  Extension.create({
    name: 'cellAttributes',
    addProseMirrorPlugins: () => [
      new Plugin({ props: { attributes: (state) => attributesOf(name, settings(), isBlank(state.doc)) } }),
    ],
  })

function attributesOf(name: string, settings: CellSettings, isEmpty: boolean): Record<string, string> {
  const { label, lang, dir, isEditable } = settings
  // It asks to write, which a reader must not be asked.
  const placeholder = isEditable ? settings.placeholder : ''
  return {
    class: isEmpty ? 'content is-blank' : 'content',
    'data-cell': name,
    'data-placeholder': placeholder,
    'aria-label': label,
    'aria-multiline': 'true',
    ...(placeholder ? { 'aria-placeholder': placeholder } : {}),
    ...(isEditable ? {} : { 'aria-readonly': 'true' }),
    dir,
    spellcheck: 'true',
    ...(lang ? { lang } : {}),
  }
}
