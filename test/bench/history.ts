import * as Y from 'yjs'

const SENTENCE = 'How many cups of flour for four eggs? '
const PER_EDIT = 32

/** The history of a document that was written over years: sentences put in at the beginning, a kilobyte to an edit,
 *  so that nothing of it flows together. */
export function makeHistory(bytes: number): readonly Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  let made = 0
  doc.on('update', (update: Uint8Array) => {
    updates.push(update)
    made += update.length
  })
  for (let count = 0; made < bytes; count += 1) {
    const text = doc.getText(`line/${count % 20}/notes/en`)
    doc.transact(() => {
      for (let each = 0; each < PER_EDIT; each += 1) text.insert(0, SENTENCE)
    })
  }
  doc.destroy()
  return updates
}
