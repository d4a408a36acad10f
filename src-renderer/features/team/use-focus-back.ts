import { type RefObject, useEffect, useRef } from 'react'

/** Something that comes and goes by itself gives the focus back to where it was before: to what the teacher was
 *  at, or to the work area when that has gone too. `count` changes when a part of it goes. */
export function useFocusBack(place: RefObject<HTMLElement | null>, count: number): void {
  const before = useRef<HTMLElement | null>(null)
  const wasInside = useRef(false)
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      const isInside = place.current?.contains(event.target as Node) ?? false
      if (isInside && !wasInside.current) before.current = event.relatedTarget as HTMLElement | null
      wasInside.current = isInside
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [place])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when one has gone.
  useEffect(() => {
    const isLost = wasInside.current && document.activeElement === document.body
    if (!isLost) return
    wasInside.current = false
    const back = before.current?.isConnected ? before.current : document.querySelector('main')
    back?.focus()
  }, [count])
}
