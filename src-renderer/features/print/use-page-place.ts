import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { pageInView, type Size } from './page-zoom.ts'

/** Which page of a scrolling stack is in view, and the way to another. */
export interface PagePlace {
  /** From 0. */
  readonly current: number
  goTo(page: number): void
}

/** `scale` is watched so that a change of size keeps the page in view. */
export function usePagePlace(stack: RefObject<HTMLElement | null>, scale: number): PagePlace {
  const [current, setCurrent] = useState(0)
  const latest = useRef(0)

  const goTo = useCallback(
    (page: number) => {
      const element = pagesOf(stack.current)[page]
      if (element) stack.current?.scrollTo({ top: element.offsetTop - AIR })
    },
    [stack],
  )

  useEffect(() => {
    const box = stack.current
    if (box === null) return
    const look = () => {
      const tops = pagesOf(box).map((page) => page.offsetTop)
      latest.current = pageInView(tops, box.scrollTop, box.clientHeight)
      setCurrent(latest.current)
    }
    box.addEventListener('scroll', look, { passive: true })
    return () => box.removeEventListener('scroll', look)
  }, [stack])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another size moves every page
  useLayoutEffect(() => {
    if (latest.current > 0) goTo(latest.current)
  }, [scale, goTo])

  return { current, goTo }
}

const AIR = 16

const pagesOf = (stack: HTMLElement | null): readonly HTMLElement[] => [
  ...(stack?.querySelectorAll<HTMLElement>('[data-page]') ?? []),
]

/** The inner size of an element, as it changes. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const box = element.current
    if (box === null) return
    const measure = () => setSize({ width: box.clientWidth, height: box.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    measure()
    return () => observer.disconnect()
  }, [element])
  return size
}
