import { useSyncExternalStore } from 'react'
import type { BaseLocationHook } from 'wouter'

/** The address after `#`: a path, and behind `?` what the screen shows of it. (The router's own hook for such addresses
 *  writes the query before the `#`, where it would stay when one goes on to another screen.) */

const subscribe = (onChange: () => void): (() => void) => {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

const parts = (): readonly string[] => location.hash.replace(/^#?\/?/, '').split('?')
const pathNow = (): string => `/${parts()[0] ?? ''}`
const searchNow = (): string => parts()[1] ?? ''

function navigate(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const oldURL = location.href
  const url = new URL(oldURL)
  url.hash = to
  history[replace ? 'replaceState' : 'pushState'](null, '', url)
  // The browser tells only of what it did itself.
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: url.href }))
}

const useSearchNow = (): string => useSyncExternalStore(subscribe, searchNow)

/** For the router: where the window is, and the way elsewhere. */
export const useAddress: BaseLocationHook = Object.assign(
  (): [string, typeof navigate] => [useSyncExternalStore(subscribe, pathNow), navigate],
  { hrefs: (href: string) => `#${href}`, searchHook: useSearchNow },
)
