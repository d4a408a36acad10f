import { type Html, html, nothing } from './html.ts'
import type { PacketPart } from './packet-parts.ts'
import { isTeacherEdition, type PacketSource } from './packet-source.ts'

/** Entries that fit one page with air between them. */
const ROOMY = 24

/** Contents with page numbers once they are known; for learners also a list to tick off. */
export function contentsHtml(source: PacketSource, parts: readonly PacketPart[]): Html {
  const weeks = new Map<number | null, PacketPart[]>()
  for (const part of parts) weeks.set(part.week, [...(weeks.get(part.week) ?? []), part])
  return html`<section class="part contents${parts.length > ROOMY ? ' dense' : ''}"><h2>${source.words.contents}</h2>
${[...weeks].map(([week, some]) => weekHtml(source, week, some))}</section>`
}

const weekHtml = (source: PacketSource, week: number | null, parts: readonly PacketPart[]): Html =>
  html`${week === null ? nothing : html`<p class="week">${source.words.week(week)}</p>`}
<ul class="entries">${parts.map((part) => entryHtml(source, part))}</ul>`

function entryHtml(source: PacketSource, part: PacketPart): Html {
  const ticks = !isTeacherEdition(source) && (part.kind === 'lesson' || part.kind === 'check')
  const page = source.pageNumbers?.get(part.anchor)
  return html`<li class="entry entry-${part.kind}"><a href="#${part.anchor}"><span class="tick">${
    ticks ? html`<i class="box"></i>` : nothing
  }</span>${part.label === '' ? nothing : html`<span class="entry-label">${part.label}</span>`}<span class="entry-title">${part.titleHtml}</span><i class="leader"></i><span class="page-number">${page ?? nothing}</span></a></li>`
}
