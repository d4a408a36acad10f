import type { ProsemirrorBinding } from '@tiptap/y-tiptap'

/** y-tiptap's binding, with the members that take part in the rules above. */
export type Binding = ProsemirrorBinding & { isDestroyed?: boolean }
