import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { readFragment } from '../../../shared/rich-text/fragment.ts'
import type { RichText } from '../../../shared/rich-text/rich-text.ts'

/** The text of a live fragment, read again after every change in it. */
export function useFragment(fragment: Y.XmlFragment | undefined): RichText | null {
  const store = useMemo(() => createFragmentStore(fragment), [fragment])
  return useSyncExternalStore(store.subscribe, store.get)
}

function createFragmentStore(fragment: Y.XmlFragment | undefined) {
  let text: RichText | null = null
  const forget = () => {
    text = null
  }
  return {
    get() {
      text ??= fragment ? readFragment(fragment) : null
      return text
    },
    subscribe(listener: () => void) {
      const onChange = () => {
        forget()
        listener()
      }
      // It may have changed while nobody was listening.
      forget()
      fragment?.observeDeep(onChange)
      return () => fragment?.unobserveDeep(onChange)
    },
  }
}
