import { sequenceOf } from '../domain/planning/sequence.ts'
import type { VocabularyWord } from '../domain/planning/unit.ts'
import { type Html, html, nothing } from './html.ts'
import { learnerSymbolHtml } from './learner-symbol.ts'
import { lineHtml } from './line-html.ts'
import { nameLines } from './name-lines.ts'
import { findLine, isTeacherEdition, overviewPassage, type PacketSource } from './packet-source.ts'
import { passageHtml } from './rich-text-html.ts'

/** The pages before the first lesson: cover, family letter, vocabulary. */

export function coverHtml(source: PacketSource): Html {
  const { unit, team, words } = source
  // The team's name often names a grade, so learners see only the school.
  const house = isTeacherEdition(source) ? [team.school, team.name] : [team.school]
  const eyebrow = [
    unit.number === '' ? '' : words.unit(unit.number),
    isTeacherEdition(source) ? words.teacher.edition : '',
  ]
  return html`<header class="cover-head">
<p class="house">${joined(house)}</p>
<p class="eyebrow">${joined(eyebrow)}</p>
<h1>${lineHtml(source, unit.title)}</h1>
${isTeacherEdition(source) ? html`<p class="teacher-level">${learnerSymbolHtml(source.order.level)} ${source.levelName}</p>` : nothing}
</header>
${isTeacherEdition(source) ? nothing : nameLines(source, ['name', 'className', 'date'])}
${targetsHtml(source)}`
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(' · ')

/** "I can" sentences, each with three boxes for how it is going. */
function targetsHtml(source: PacketSource): Html {
  const { words } = source
  const targets = sequenceOf(source.unit).flatMap((item) =>
    item.kind === 'lesson' && findLine(source, item.lesson.iCan) ? [item.lesson.iCan] : [],
  )
  if (targets.length === 0) return nothing
  const head = words.ratings.map((rating) => html`<th scope="col">${rating}</th>`)
  const boxes = words.ratings.map(() => html`<td class="rating"><i class="box"></i></td>`)
  return html`<section class="targets">
<h2>${words.targets}</h2>
<p class="hint">${words.targetsHint}</p>
<table class="plain"><thead><tr><th scope="col"><span class="unseen">${words.targets}</span></th>${head}</tr></thead>
<tbody>${targets.map((iCan) => html`<tr><th scope="row">${lineHtml(source, iCan)}</th>${boxes}</tr>`)}</tbody></table>
</section>`
}

export function familyLetterHtml(source: PacketSource): Html | null {
  const letter = overviewPassage(source, 'familyLetter')
  if (!letter) return null
  return html`<h2>${source.words.familyLetter}</h2>
<p class="letter-unit">${lineHtml(source, source.unit.title)}</p>
<div class="letter">${passageHtml(source, letter, 3)}</div>`
}

export function vocabularyHtml(source: PacketSource): Html {
  const { words } = source
  return html`<h2>${words.vocabulary}</h2>
<table class="plain words"><thead><tr><th scope="col">${words.word}</th><th scope="col">${words.meaning}</th><th scope="col">${words.picture}</th></tr></thead>
<tbody>${source.unit.vocabulary.map((word) => wordHtml(source, word))}</tbody></table>`
}

const wordHtml = (source: PacketSource, word: VocabularyWord): Html =>
  html`<tr><th scope="row">${lineHtml(source, word.term)}${baseTermHtml(source, word)}</th><td>${lineHtml(source, word.meaning)}</td><td class="picture"></td></tr>`

/** The same word in the unit's own language, for those who meet it in class in that one. */
function baseTermHtml(source: PacketSource, word: VocabularyWord): Html {
  const { baseLanguage } = source.unit
  const term = word.term[baseLanguage]
  const printed = findLine(source, word.term)
  if (term === undefined || printed?.language === baseLanguage) return nothing
  return html`<div class="base-term">${lineHtml(source, { [baseLanguage]: term })}</div>`
}
