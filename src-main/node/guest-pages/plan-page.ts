import { directionOf, type LanguageCode } from '../../../shared/domain/planning/language.ts'
import { LEVELS, type LevelId } from '../../../shared/domain/planning/level.ts'
import type { OverviewField } from '../../../shared/domain/planning/unit.ts'
import { type Html, html, markupOf, nothing } from '../../../shared/packets/html.ts'
import { lineHtml } from '../../../shared/packets/line-html.ts'
import { type PacketPart, packetParts } from '../../../shared/packets/packet-parts.ts'
import { overviewPassage, type PacketSource } from '../../../shared/packets/packet-source.ts'
import { passageHtml } from '../../../shared/packets/rich-text-html.ts'
import type { GuestWords } from './guest-words.ts'
import { visitWatch } from './visit-watch.ts'

/** A unit as a guest reads it: the teachers' edition of its lessons, without checks, keys and teachers' notes. A guest
 *  may be a parent, and notes hold answers and words about children. */
export interface PlanRequest {
  readonly source: PacketSource
  readonly words: GuestWords
  /** The team's words for the levels. */
  readonly levelNames: Readonly<Partial<Record<LevelId, string>>>
}

function forGuests(source: PacketSource): PacketSource {
  const lessons = source.unit.lessons.map((lesson) => ({
    ...lesson,
    sections: lesson.sections.filter(({ kind }) => kind !== 'teacherNotes'),
  }))
  return { ...source, unit: { ...source.unit, lessons, checks: [] } }
}

export function planPage({ source: whole, words, levelNames }: PlanRequest): string {
  const source = forGuests(whole)
  const parts = packetParts(source).filter(({ kind }) => kind !== 'about')
  return markupOf(html`<!doctype html>
<html lang="${source.words.language}" dir="${directionOf(source.order.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${visitWatch('reading')}
<title>${source.unit.title[source.unit.baseLanguage] ?? words.untitled} · ${words.product}</title>
<link rel="stylesheet" href="/guest/plan.css">
</head>
<body class="plan teacher">
${barHtml(source, words, levelNames)}
<main class="sheet">
${headHtml(source)}
${lessonsHtml(words, parts)}
${parts.map((part) => html`<section class="part ${part.kind}" id="${part.anchor}">\n${part.body}\n</section>\n`)}
</main>
</body>
</html>
`)
}

function barHtml(source: PacketSource, words: GuestWords, levelNames: PlanRequest['levelNames']): Html {
  const { level, language } = source.order
  const { unit } = source
  const address = (level: LevelId, language: LanguageCode) =>
    `/guest/${unit.id}?level=${level}&language=${encodeURIComponent(language)}`
  const levels = LEVELS.map((each) => {
    const name = levelNames[each] ?? source.words.teacher.levels[each]
    return linkHtml(address(each, language), name, each === level)
  })
  const languages = unit.languages.map((each) =>
    linkHtml(address(level, each), languageName(each, words.language), each === language),
  )
  return html`<nav class="plan-bar" lang="${words.language}" dir="ltr"><a href="/guest">${words.allPlans}</a>
<div class="choice"><span>${words.level}</span>${levels}</div>
${languages.length > 1 ? html`<div class="choice"><span>${words.planLanguage}</span>${languages}</div>` : nothing}
</nav>`
}

const linkHtml = (address: string, name: string, isCurrent: boolean): Html =>
  html`<a href="${address}"${isCurrent ? html` aria-current="true"` : nothing}>${name}</a> `

/** As it stands alone: "Español", not "español". */
function languageName(language: LanguageCode, inLanguage: LanguageCode): string {
  const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language
  return name.slice(0, 1).toLocaleUpperCase(inLanguage) + name.slice(1)
}

function headHtml(source: PacketSource): Html {
  const { unit, words, team } = source
  const { teacher } = words
  const eyebrow = [team.school, unit.number === '' ? '' : words.unit(unit.number)].filter(
    (each) => each !== '',
  )
  return html`<header class="plan-head"><p class="eyebrow">${eyebrow.join(' · ')}</p>
<h1>${lineHtml(source, unit.title)}</h1></header>
<div class="overview">
${overviewHtml(source, 'summary', teacher.summary)}
${overviewHtml(source, 'misconceptions', teacher.misconceptions)}
${overviewHtml(source, 'materials', teacher.materials)}
</div>`
}

function overviewHtml(source: PacketSource, field: OverviewField, title: string): Html {
  const passage = overviewPassage(source, field)
  return passage ? html`<h2>${title}</h2>\n${passageHtml(source, passage, 3)}\n` : nothing
}

function lessonsHtml(words: GuestWords, parts: readonly PacketPart[]): Html {
  const lessons = parts.filter(({ kind }) => kind === 'lesson')
  if (lessons.length === 0) return nothing
  return html`<div class="overview"><h2>${words.lessons}</h2><ul class="lessons">${lessons.map(
    ({ anchor, label, titleHtml }) =>
      html`<li><a href="#${anchor}"><span class="facts">${label}</span> ${titleHtml}</a></li>`,
  )}</ul></div>`
}
