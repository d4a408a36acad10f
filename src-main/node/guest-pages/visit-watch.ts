import { type Html, html } from '../../../shared/packets/html.ts'
import type { Visit } from './visits.ts'

/** How a page notices that its visit goes on or is over. A page that loads itself again takes a screen reader and the
 *  keyboard back to its beginning, so it asks quietly and leaves only when there is something new; where scripts are off,
 *  it loads itself. */
export type VisitState = 'waiting' | 'reading' | 'over'

export function visitState(visit: Visit | null): VisitState {
  if (visit === null) return 'over'
  return visit.state === 'waiting' ? 'waiting' : 'reading'
}

const ASK_EVERY_MS = 3_000
const RELOAD_SECONDS = { waiting: 3, reading: 30 } as const

export const visitWatch = (shown: 'waiting' | 'reading'): Html =>
  html`<script src="/guest/visit.js" data-shown="${shown}" defer></script>
<noscript><meta http-equiv="refresh" content="${RELOAD_SECONDS[shown]}"></noscript>`

export const VISIT_SCRIPT = `const { shown } = document.querySelector('script[data-shown]').dataset
async function look() {
  const answer = await fetch('/guest/visit', { cache: 'no-store' }).catch(() => null)
  if (answer?.ok && (await answer.text()) !== shown) location.replace('/guest')
}
setInterval(() => void look(), ${ASK_EVERY_MS})
`
