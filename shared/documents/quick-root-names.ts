import * as Y from 'yjs'

/** Yjs goes through all roots of a document to find the name of one, for each item that is the first in its place. A
 *  unit of a dozen lessons has 1,000 roots, which is most of the time it takes to write it (28 ms of 31); a stranger's
 *  40,000 take seven seconds, in which nobody is served. Once this is imported the names are kept beside the types
 *  (23 ms for 40,000), and Yjs writes the same bytes. */
const nameOf = new WeakMap<object, string>()

interface Written {
  parent: unknown
  readonly origin: unknown
  readonly rightOrigin: unknown
}

function rootName({ parent, origin, rightOrigin }: Written): string | null {
  const isNamed = origin === null && rightOrigin === null
  if (!isNamed || !(parent instanceof Y.AbstractType) || parent._item !== null) return null
  const known = nameOf.get(parent)
  if (known !== undefined) return known
  for (const [name, type] of parent.doc?.share ?? []) nameOf.set(type, name)
  return nameOf.get(parent) ?? null
}

const write = Y.Item.prototype.write

// Yjs's own way for an item whose root is known by name only, as it is in an update that was never applied.
Y.Item.prototype.write = function (encoder, offset) {
  const name = rootName(this)
  if (name === null) return write.call(this, encoder, offset)
  const { parent } = this
  this.parent = name as unknown as typeof parent
  try {
    write.call(this, encoder, offset)
  } finally {
    this.parent = parent
  }
}
