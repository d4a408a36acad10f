import type { CheckItem } from '../domain/checks/mastery-check.ts'
import { type Html, html, nothing } from './html.ts'
import { lineHtml } from './line-html.ts'
import { findLine, type PacketSource } from './packet-source.ts'

/** What work at 4, 3, 2 and 1 looks like, the fullest first. */
export function rubricHtml(source: PacketSource, item: CheckItem): Html {
  if (!item.rubric.some((line) => findLine(source, line))) return nothing
  const rows = item.rubric.map(
    (line, index) => html`<tr><th scope="row">${index + 1}</th><td>${lineHtml(source, line)}</td></tr>`,
  )
  return html`<table class="rubric"><caption>${source.words.rubric}</caption><tbody>${rows.reverse()}</tbody></table>`
}
