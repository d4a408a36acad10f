import { type ReactNode, useEffect, useRef, useState } from 'react'

export interface WhenVisibleProps {
  /** Stands there until the place comes near the view: light, and about as tall. */
  readonly fallback: ReactNode
  readonly children: ReactNode
}

// A screenful ahead, so that whoever scrolls or tabs finds the real thing.
const ahead = '800px'

/** Puts off what is costly to draw until its place is nearly in view; from then on it stays. */
export function WhenVisible({ fallback, children }: WhenVisibleProps) {
  const place = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    if (place.current === null || isNear) return
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries.some((each) => each.isIntersecting)),
      {
        rootMargin: ahead,
        // A screen scrolls inside the page: the margin has to count for those edges too.
        scrollMargin: ahead,
      } as IntersectionObserverInit,
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [isNear])
  return <div ref={place}>{isNear ? children : fallback}</div>
}
