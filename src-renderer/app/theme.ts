import { useSyncExternalStore } from 'react'

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

const storageKey = 'common-prep.theme'
const listeners = new Set<() => void>()

/** Applies the stored choice; called before the first paint so that a dark screen never flashes white. */
export function startTheme(): void {
  applyTheme(storedTheme())
  // Another window of the same browser changed it.
  addEventListener('storage', (event) => {
    if (event.key === storageKey) applyTheme(storedTheme())
  })
}

/** The choice of light or dark on this computer; it is never shared with the team. */
export function useTheme(): {
  readonly choice: ThemeChoice
  readonly setChoice: (choice: ThemeChoice) => void
} {
  return { choice: useSyncExternalStore(subscribe, storedTheme), setChoice }
}

function setChoice(choice: ThemeChoice): void {
  localStorage.setItem(storageKey, choice)
  applyTheme(choice)
}

function storedTheme(): ThemeChoice {
  const stored = localStorage.getItem(storageKey)
  return themeChoices.find((choice) => choice === stored) ?? 'system'
}

function applyTheme(choice: ThemeChoice): void {
  document.documentElement.dataset.theme = choice
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
