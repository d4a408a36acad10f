import { type Html, type HtmlPart, html, markupOf } from '../../../shared/packets/html.ts'
import type { GuestWords } from './guest-words.ts'
import { visitWatch } from './visit-watch.ts'
import type { Visit } from './visits.ts'

/** The pages around the plans: the code, the wait, the list, the end. */
export interface Shared {
  readonly unitId: string
  readonly title: string
}

export interface CodeForm {
  readonly code: string
  readonly name: string
  readonly problem: string | null
}

export const EMPTY_FORM: CodeForm = { code: '', name: '', problem: null }

export function codePage(words: GuestWords, form: CodeForm): string {
  return page(words, {
    title: words.readPlans,
    body: html`<p class="lead">${words.lead}</p>
${form.problem === null ? null : html`<p class="problem" role="alert">${form.problem}</p>`}
<form method="post" action="/guest">
<label class="field"><span class="label">${words.code}</span><span class="hint">${words.codeHint}</span>
<input class="code" name="code" value="${form.code}" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" autofocus></label>
<label class="field"><span class="label">${words.name}</span><span class="hint">${words.nameHint}</span>
<input name="name" value="${form.name}" required maxlength="80" autocomplete="off" list="names"></label>
<datalist id="names">${words.names.map((name) => html`<option value="${name}">`)}</datalist>
<button>${words.open}</button>
</form>`,
  })
}

export const waitingPage = (words: GuestWords): string =>
  page(words, {
    title: words.waiting,
    shown: 'waiting',
    body: html`<p class="lead" role="status">${words.waitingLead}</p>${leaveForm(words.stopWaiting)}`,
  })

export function listPage(words: GuestWords, visit: Visit, plans: readonly Shared[]): string {
  const time = new Intl.DateTimeFormat(words.language, { timeStyle: 'short' }).format(visit.expiresAt)
  const list = html`<ul class="plans">${plans.map(
    ({ unitId, title }) => html`<li><a href="/guest/${unitId}">${title}</a></li>`,
  )}</ul>`
  return page(words, {
    title: words.plans,
    shown: 'reading',
    body: html`<p class="lead">${words.until(time)}</p>
${plans.length > 0 ? list : html`<p class="lead">${words.noPlans}</p>`}${leaveForm(words.leave)}`,
  })
}

export const overPage = (words: GuestWords): string =>
  page(words, {
    title: words.over,
    body: html`<p class="lead">${words.overLead}</p>
<p class="lead"><a class="again" href="/">${words.again}</a></p>`,
  })

const leaveForm = (label: string): Html =>
  html`<form method="post" action="/guest/leave"><button class="quiet">${label}</button></form>`

function page(
  words: GuestWords,
  { title, body, shown }: { title: string; body: HtmlPart; shown?: 'waiting' | 'reading' },
): string {
  return markupOf(html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${shown === undefined ? null : visitWatch(shown)}
<title>${title} · ${words.product}</title>
<link rel="stylesheet" href="/guest/page.css">
</head>
<body>
<main class="guest"><p class="product">${words.product}</p><div class="card"><h1>${title}</h1>
${body}
</div></main>
</body>
</html>
`)
}
