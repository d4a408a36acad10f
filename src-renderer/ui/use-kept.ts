import { useCallback, useState } from 'react'

/** How this person looks at things: a word under a key, kept on this computer and never shared. */
export function useKept(key: string, fallback: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => localStorage.getItem(key) ?? fallback)
  const keep = useCallback(
    (next: string) => {
      localStorage.setItem(key, next)
      setValue(next)
    },
    [key],
  )
  return [value, keep]
}
