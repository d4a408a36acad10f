import { type Html, html } from './html.ts'
import type { PacketSource } from './packet-source.ts'

/** Lines for a learner's name, class and the date. */
export const nameLines = (source: PacketSource, fields: readonly ('name' | 'className' | 'date')[]): Html =>
  html`<div class="name-lines">${fields.map(
    (field) =>
      html`<div class="name-line name-line-${field}"><span>${source.words[field]}</span><i></i></div>`,
  )}</div>`
