import { type Html, html, nothing } from './html.ts'
import { isTeacherEdition, type PacketSource } from './packet-source.ts'

/** Codes of standards, for teachers. Left to right, or `6.RP.A.1` turns around in an Arabic line. */
export function standardsHtml(source: PacketSource, codes: readonly string[]): Html {
  if (codes.length === 0 || !isTeacherEdition(source)) return nothing
  return html`<p class="standards"><span class="facts">${source.words.teacher.standards}</span> ${codesHtml(codes)}</p>`
}

export const codesHtml = (codes: readonly string[]): Html =>
  html`${codes.map((code) => html`<bdi class="code" dir="ltr">${code}</bdi> `)}`
