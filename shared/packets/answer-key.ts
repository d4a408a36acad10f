import type { CheckItem, MasteryCheck } from '../domain/checks/mastery-check.ts'
import { type Html, html, nothing } from './html.ts'
import { directionHtml, lineHtml } from './line-html.ts'
import { answerPassage, findLine, isolatedText, itemLanguage, type PacketSource } from './packet-source.ts'
import { letterOf, packetWords } from './packet-words.ts'
import { passageHtml } from './rich-text-html.ts'
import { rubricHtml } from './rubric-html.ts'
import { codesHtml } from './standards-html.ts'

/** Key, model answers, rubrics and what wrong answers may mean. Teachers only. */
export function answerKeyHtml(source: PacketSource, check: MasteryCheck): Html {
  const { words } = source
  return html`<header class="part-head">
<div class="part-line"><p class="eyebrow">${words.teacher.forTheTeacher}</p></div>
<h2>${words.teacher.keyOf(isolatedText(source, check.title))}</h2>
</header>
<ol class="items key-items">${check.items.map((item, index) => keyItemHtml(source, item, index + 1))}</ol>`
}

function keyItemHtml(source: PacketSource, item: CheckItem, number: number): Html {
  return html`<li class="item"><div class="item-number">${number}</div><div class="item-body">
${keyHtml(source, item)}
<p class="item-facts">${source.words.points(item.points)} ${codesHtml(item.standards)}</p>
</div></li>\n`
}

function keyHtml(source: PacketSource, item: CheckItem): Html {
  switch (item.kind) {
    case 'choice':
      return choiceKeyHtml(source, item)
    case 'numeric':
      return item.answer.trim() === '' ? noKey(source) : numericKeyHtml(source, item)
    case 'short':
      return modelHtml(source, item)
    case 'constructed':
      return html`${modelHtml(source, item)}${rubricHtml(source, item)}`
  }
}

/** Number and unit run the way the unit's words do: "5 times as long" also among Arabic. */
function numericKeyHtml(source: PacketSource, item: CheckItem): Html {
  const unit = findLine(source, item.unit)
  const direction = unit ? directionHtml(source, unit.language) : nothing
  return html`<p class="key-answer"><bdi${direction}><bdi dir="ltr">${item.answer}</bdi> ${lineHtml(source, item.unit)}</bdi></p>`
}

const noKey = (source: PacketSource): Html => html`<p class="key-missing">${source.words.teacher.noKey}</p>`

function modelHtml(source: PacketSource, item: CheckItem): Html {
  const answer = answerPassage(source, item.id)
  return answer ? passageHtml(source, answer, 4) : noKey(source)
}

function choiceKeyHtml(source: PacketSource, item: CheckItem): Html {
  const words = packetWords(itemLanguage(source, item))
  const lettered = item.choices.map((choice, index) => ({ ...choice, letter: letterOf(words, index) }))
  const right = lettered.filter((choice) => choice.isCorrect)
  const telling = lettered.filter((choice) => !choice.isCorrect && findLine(source, choice.misconception))
  const rows = telling.map(
    (choice) =>
      html`<tr><th scope="row"><span class="letter">${choice.letter}</span></th><td>${lineHtml(source, choice.misconception)}</td></tr>`,
  )
  return html`${
    right.length === 0
      ? noKey(source)
      : right.map(
          (choice) =>
            html`<p class="key-answer"><span class="letter">${choice.letter}</span> ${lineHtml(source, choice.text)}</p>`,
        )
  }${
    rows.length === 0
      ? nothing
      : html`<table class="misconceptions"><caption>${source.words.teacher.mayThink}</caption><tbody>${rows}</tbody></table>`
  }`
}
