import { useSyncExternalStore } from 'react'
import { pageAnnouncer } from './announce.ts'

/** Where `announce` is heard; the frame of the app holds one. */
export function LiveRegion() {
  const text = useSyncExternalStore(pageAnnouncer.subscribe, pageAnnouncer.current)
  return (
    <div className="visually-hidden" role="status" aria-live="polite" aria-atomic="true">
      {text}
    </div>
  )
}
