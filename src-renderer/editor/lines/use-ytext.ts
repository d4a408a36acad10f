import { useCallback, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'

/** The text of a shared line, live. */
export function useYText(text: Y.Text): string {
  const subscribe = useCallback(
    (listener: () => void) => {
      text.observe(listener)
      return () => text.unobserve(listener)
    },
    [text],
  )
  return useSyncExternalStore(subscribe, () => text.toString())
}
