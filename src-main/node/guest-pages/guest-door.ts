import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../../../shared/lib/clock.ts'
import { packetCss } from '../../../shared/packets/packet-css.ts'
import { tidyName } from '../../../shared/protocol/join.ts'
import { requestPath } from '../guests/request-path.ts'
import { createBrake } from '../joining/brake.ts'
import type { Library } from '../library/library.ts'
import { guestCss, planCss } from './guest-css.ts'
import { type CodeForm, codePage, EMPTY_FORM, listPage, overPage, waitingPage } from './guest-html.ts'
import {
  cookieOf,
  isOurHost,
  isOwnForm,
  NO_COOKIE,
  readForm,
  secretOf,
  sendOn,
  sendPage,
  sendScript,
  sendStyles,
  sendWord,
} from './guest-request.ts'
import { type GuestWords, guestWords } from './guest-words.ts'
import { createPlans } from './plans.ts'
import { VISIT_SCRIPT, visitState } from './visit-watch.ts'
import type { Visits } from './visits.ts'

/** Guests' browsers at the host's door: a code, a wait, and then the plans that were shared with this one visit.
 *  No other document is opened, whatever is asked. */
export interface GuestDoor {
  /** False when the request is for somebody else. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
}

export interface GuestDoorDeps {
  readonly visits: Visits
  readonly library: Library
  readonly clock: Clock
  /** Where this host can be reached, `192.168.1.20:4747`. */
  addresses(): readonly string[]
}

const LONGEST_VISIT_SECONDS = 9 * 60 * 60

export function createGuestDoor(deps: GuestDoorDeps): GuestDoor {
  const { visits } = deps
  const brake = createBrake(deps.clock)
  const plans = createPlans(deps)

  function readingPage(request: IncomingMessage, response: ServerResponse, words: GuestWords): void {
    const visit = visits.of(secretOf(request))
    if (!visit) sendPage(response, overPage(words), 403)
    else if (visit.state === 'waiting') sendPage(response, waitingPage(words))
    else sendPage(response, listPage(words, visit, plans.list(visit.units, words)))
  }

  function planOf(request: IncomingMessage, response: ServerResponse, unitId: string, words: GuestWords) {
    const visit = visits.of(secretOf(request))
    const isShared = visit?.state === 'reading' && visit.units.includes(unitId)
    if (!isShared) return sendOn(response, '/guest')
    const asked = new URL(request.url ?? '/', 'https://host').searchParams
    const choice = { level: asked.get('level'), language: asked.get('language') }
    const html = plans.page(unitId, choice, words)
    if (html === null) sendOn(response, '/guest')
    else sendPage(response, html)
  }

  async function arrive(request: IncomingMessage, response: ServerResponse, words: GuestWords) {
    const form = await readForm(request)
    const code = form?.get('code') ?? ''
    const name = tidyName(form?.get('name') ?? '')
    const again = (problem: string, status: number) => {
      const shown: CodeForm = { code: code.slice(0, 40), name, problem }
      sendPage(response, codePage(words, shown), status)
    }
    if (name === '') return again(words.nameMissing, 400)
    const from = request.socket.remoteAddress ?? ''
    if (!brake.take(from)) return again(words.tooMany, 429)
    const arrived = visits.arrive(code, name)
    if (!arrived.ok) return again(words.wrongCode, 403)
    brake.giveBack(from)
    sendOn(response, '/guest', cookieOf(arrived.value, LONGEST_VISIT_SECONDS))
  }

  function leave(request: IncomingMessage, response: ServerResponse): void {
    const visit = visits.of(secretOf(request))
    if (visit) visits.end(visit.id)
    sendOn(response, '/guest', NO_COOKIE)
  }

  function get(path: string, request: IncomingMessage, response: ServerResponse): void {
    const words = guestWords(request.headers['accept-language'])
    if (path === '/') {
      if (visits.of(secretOf(request))) sendOn(response, '/guest')
      else sendPage(response, codePage(words, EMPTY_FORM))
    } else if (path === '/guest') readingPage(request, response, words)
    else if (path === '/guest/visit') sendWord(response, visitState(visits.of(secretOf(request))))
    else if (!sendPart(path, response)) planOf(request, response, path.slice('/guest/'.length), words)
  }

  async function post(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const words = guestWords(request.headers['accept-language'])
    if (!isOwnForm(request)) return sendPage(response, overPage(words), 403)
    if (path === '/guest') return arrive(request, response, words)
    if (path === '/guest/leave') return leave(request, response)
    sendPage(response, overPage(words), 404)
  }

  return {
    answer(request, response) {
      const path = requestPath(request)
      if (path !== '/' && path !== '/guest' && !/^\/guest\/[\w.]{1,40}$/.test(path)) return false
      if (!isOurHost(request, deps.addresses())) response.writeHead(421, { connection: 'close' }).end()
      else if (request.method === 'GET') get(path, request, response)
      else if (request.method === 'POST') void post(path, request, response)
      else response.writeHead(405, { connection: 'close' }).end()
      return true
    },
  }
}

/** What the pages are made of and is the same for everybody. */
function sendPart(path: string, response: ServerResponse): boolean {
  if (path === '/guest/visit.js') sendScript(response, VISIT_SCRIPT)
  else if (path === '/guest/page.css') void styles(response, guestCss)
  else if (path === '/guest/plan.css') void styles(response, packetCss + planCss)
  else return false
  return true
}

/** The fonts are a megabyte, and most hosts never have a guest. */
async function styles(response: ServerResponse, css: string): Promise<void> {
  const { packetAssets } = await import('../packets/packet-assets.ts')
  sendStyles(response, packetAssets().css + css)
}
