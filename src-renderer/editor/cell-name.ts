import * as Y from 'yjs'

/** A root text's name in its document. In a file of its own: screens ask for it before any editor is loaded. */
export const cellNameOf = (fragment: Y.XmlFragment): string =>
  fragment._item ? `${fragment._item.id.client}/${fragment._item.id.clock}` : Y.findRootTypeKey(fragment)
