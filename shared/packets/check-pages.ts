import { type CheckItem, type MasteryCheck, totalPoints } from '../domain/checks/mastery-check.ts'
import { LINE_MM, writingLines } from './answer-space-html.ts'
import { type Html, html, nothing } from './html.ts'
import { directionHtml, lineHtml, plainWords } from './line-html.ts'
import { nameLines } from './name-lines.ts'
import {
  directionsPassage,
  findLine,
  isTeacherEdition,
  itemLanguage,
  lineText,
  type PacketSource,
  stemPassage,
} from './packet-source.ts'
import { letterOf, packetWords } from './packet-words.ts'
import { passageHtml } from './rich-text-html.ts'
import { rubricHtml } from './rubric-html.ts'
import { codesHtml, standardsHtml } from './standards-html.ts'

/** A mastery check as a learner gets it: name and date, directions, numbered questions with room to answer. */

export const checkLabel = (source: PacketSource, check: MasteryCheck): string =>
  source.words.checkKinds[check.kind]

export function checkHtml(source: PacketSource, check: MasteryCheck): Html {
  const isTeacher = isTeacherEdition(source)
  const directions = directionsPassage(source, check.id)
  return html`<header class="part-head">
<div class="part-line"><p class="eyebrow">${checkLabel(source, check)}</p>${nameLines(source, ['name', 'date'])}</div>
<div class="title-line"><h2>${lineHtml(source, check.title)}</h2>${isTeacher ? nothing : scoreHtml(source, check)}</div>
${isTeacher ? factsHtml(source, check) : nothing}
</header>
${directions ? html`<div class="directions">${passageHtml(source, directions, 4)}</div>` : nothing}
<ol class="items">${check.items.map((item, index) => itemHtml(source, item, index + 1))}</ol>`
}

/** A check before the unit is no test, so nothing is counted on it. */
function scoreHtml(source: PacketSource, check: MasteryCheck): Html {
  const total = totalPoints(check)
  if (check.kind === 'preCheck' || total === 0) return nothing
  return html`<p class="score"><i></i> ${source.words.score(total)}</p>`
}

function factsHtml(source: PacketSource, check: MasteryCheck): Html {
  const { words } = source
  const facts = `${words.teacher.minutes(check.minutes)} · ${words.points(totalPoints(check))}`
  return html`<p class="facts">${facts}</p>${standardsHtml(source, check.standards)}`
}

function itemHtml(source: PacketSource, item: CheckItem, number: number): Html {
  const stem = stemPassage(source, item.id)
  const standards = isTeacherEdition(source) ? html` ${codesHtml(item.standards)}` : nothing
  return html`<li class="item"${directionHtml(source, itemLanguage(source, item))}><div class="item-number">${number}</div><div class="item-body">
${stem ? passageHtml(source, stem, 4) : nothing}
${responseHtml(source, item)}
<p class="item-facts">${source.words.points(item.points)}${standards}</p>
</div></li>\n`
}

/** Where the answer goes. */
function responseHtml(source: PacketSource, item: CheckItem): Html {
  switch (item.kind) {
    case 'choice':
      return choicesHtml(source, item)
    case 'numeric':
      return html`<p class="answer-line"><span>${source.words.answer}</span><i></i>${
        findLine(source, item.unit) ? html`<span>${lineHtml(source, item.unit)}</span>` : nothing
      }</p>`
    case 'short':
      return writingLines(item.lines)
    case 'constructed':
      return html`${constructedSpace(item.lines)}${
        source.rubricForLearners && !isTeacherEdition(source) ? rubricHtml(source, item) : nothing
      }`
  }
}

/** Room for a table or a drawing first, then lines to explain on, as tall together as was asked for. */
function constructedSpace(lines: number): Html {
  if (lines < 6) return writingLines(lines)
  const drawing = Math.floor(lines / 2)
  return html`<div class="answer-space answer-box" style="block-size:${drawing * LINE_MM}mm"></div>${writingLines(lines - drawing)}`
}

// As many signs as fit half a page beside a letter.
const SHORT_CHOICE = 34

function choicesHtml(source: PacketSource, item: CheckItem): Html {
  const { choices } = item
  const words = packetWords(itemLanguage(source, item))
  const isShort = choices.every((choice) => plainWords(lineText(source, choice.text)).length <= SHORT_CHOICE)
  const each = choices.map(
    (choice, index) =>
      html`<li><span class="letter">${letterOf(words, index)}</span><span>${lineHtml(source, choice.text)}</span></li>`,
  )
  return html`<ol class="choices${isShort ? ' choices-short' : ''}">${each}</ol>`
}
