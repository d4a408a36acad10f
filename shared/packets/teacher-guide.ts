import type { LanguageCode } from '../domain/planning/language.ts'
import { lessonNumbers } from '../domain/planning/sequence.ts'
import type { Lesson, OverviewField, Section } from '../domain/planning/unit.ts'
import { type Html, html, nothing } from './html.ts'
import { learnerSymbolHtml } from './learner-symbol.ts'
import { lessonLabel, sectionName } from './lesson-pages.ts'
import { lineHtml } from './line-html.ts'
import { overviewPassage, type PacketSource, type Passage, sectionPassage } from './packet-source.ts'
import { passageHtml } from './rich-text-html.ts'

/** A teacher's first page: what this packet is, who gets what in it, and the unit in short. */
export function aboutHtml(source: PacketSource): Html {
  const { words } = source
  return html`<h2>${words.teacher.about}</h2>
${factsHtml(source)}
<h3>${words.teacher.whoGetsWhat}</h3>
${whoGetsWhatHtml(source)}
${overviewHtml(source, 'summary', words.teacher.summary)}
${overviewHtml(source, 'misconceptions', words.teacher.misconceptions)}
${overviewHtml(source, 'materials', words.teacher.materials)}`
}

function factsHtml({ words, order, unit, levelName }: PacketSource): Html {
  const { teacher } = words
  const facts: readonly (readonly [string, Html | string])[] = [
    [teacher.level, levelName],
    [teacher.symbol, learnerSymbolHtml(order.level)],
    [teacher.language, languageName(order.language, words.language)],
    [teacher.paper, teacher.papers[order.paper]],
    [teacher.holds, teacher.counts(unit.lessons.length, unit.checks.length)],
  ]
  return html`<dl class="about">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

function languageName(language: LanguageCode, inLanguage: LanguageCode): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language
}

function overviewHtml(source: PacketSource, field: OverviewField, title: string): Html {
  const passage = overviewPassage(source, field)
  return passage ? html`<h3>${title}</h3>\n${passageHtml(source, passage, 4)}` : nothing
}

/** Which sections are not what was asked for, lesson by lesson, and what stands in. */
function whoGetsWhatHtml(source: PacketSource): Html {
  const { words } = source
  const numbers = lessonNumbers(source.unit)
  const rows = source.unit.lessons.flatMap((lesson) => {
    const standIns = standInsOf(source, lesson)
    if (standIns.length === 0) return []
    const label = lessonLabel(source, lesson, numbers.get(lesson.id) ?? null)
    const lines = standIns.map((line) => html`<div>${line}</div>`)
    return [
      html`<tr><th scope="row"><span class="facts">${label}</span> ${lineHtml(source, lesson.title)}</th><td>${lines}</td></tr>`,
    ]
  })
  if (rows.length === 0) return html`<p>${words.teacher.allAsPlanned}</p>`
  return html`<p>${words.teacher.whoGetsWhatHint(source.levelName)}</p>
<table class="plain stand-ins"><tbody>${rows}</tbody></table>`
}

/** By what stands in, the sections it stands in for; none are named where it is all of them. */
function standInsOf(source: PacketSource, lesson: Lesson): readonly string[] {
  const printed = lesson.sections.filter((section) => sectionPassage(source, section))
  const signs = printed.map((section) => standInSign(source, section))
  return [...new Set(signs)].flatMap((sign) => {
    if (sign === null) return []
    const sections = printed.filter((_, index) => signs[index] === sign)
    if (sections.length === printed.length) return [sign]
    return [
      `${sign}: ${sections.map((section) => sectionName(source, section)).join(source.words.listComma)}`,
    ]
  })
}

/** Teacher notes are written once for all levels, so their level is never a stand-in. */
function standInSign(source: PacketSource, section: Section): string | null {
  const passage = sectionPassage(source, section)
  if (passage?.fit === 'otherLanguage') return printedIn(source, passage)
  return passage?.fit === 'sameAsCore' && section.kind !== 'teacherNotes'
    ? source.words.teacher.sameAsCore
    : null
}

const printedIn = ({ words }: PacketSource, passage: Passage): string =>
  words.teacher.printedIn(languageName(passage.language, words.language))
