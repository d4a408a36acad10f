import { useEffect, useRef, useState } from 'react'

type Actions = Readonly<Record<string, (...given: never[]) => unknown>>

/** Actions that are made anew at every rendering, as one object that stays: each call goes to the latest. What is
 *  given them is then not drawn again for their sake. */
export function useStable<T extends object>(actions: T): T {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  const [stable] = useState(() => {
    const through =
      (name: string) =>
      (...given: never[]) =>
        (latest.current as Actions)[name]?.(...given)
    return Object.fromEntries(Object.keys(actions).map((name) => [name, through(name)])) as T
  })
  return stable
}
