import { useRef } from 'react'
import { shareStructure } from './share-structure.ts'

/** A value made anew at every rendering, as the object it was while nothing in it differs. */
export function useShared<T>(next: T): T {
  const last = useRef(next)
  last.current = shareStructure(last.current, next)
  return last.current
}
