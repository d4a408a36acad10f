import { useEffect, useRef } from 'react'
import { rememberPlace } from '../features/search/recent-places.ts'

/** Keeps where the teacher was, and gives the focus a place on a new screen when nothing holds it: the keys of
 *  a list that has gone would otherwise lead nowhere. */
export function useArrivals(path: string): void {
  const screen = path.split('/')[1] ?? ''
  const last = useRef(screen)
  useEffect(() => rememberPlace(path), [path])
  useEffect(() => {
    if (last.current === screen) return
    last.current = screen
    if (document.activeElement === document.body) document.querySelector('main')?.focus()
  }, [screen])
}
