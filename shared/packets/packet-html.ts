import { digest } from 'lib0/hash/sha256'
import { encodeUtf8 } from 'lib0/string'
import { PACKET_POLICY } from '../api/shell.ts'
import { directionOf } from '../domain/planning/language.ts'
import { contentsHtml } from './contents.ts'
import { type Html, html, markupOf, nothing, trustedHtml } from './html.ts'
import { coverHtml } from './opening-pages.ts'
import { packetCss } from './packet-css.ts'
import { type PacketPart, packetParts } from './packet-parts.ts'
import type { PacketSource } from './packet-source.ts'
import { packetTitle } from './packet-title.ts'
import { pageCss } from './page-css.ts'

/** A whole packet as one page of HTML that needs nothing else: no script, no network. Chromium prints it. */
export function packetHtml(source: PacketSource): string {
  return setPacket(source).html(source)
}

/** Printed in the footer: two sheets with one code hold the same words. */
export function packetCode(source: PacketSource): string {
  return setPacket(source).code
}

/** Where parts went in a print that was measured. */
export interface Layout {
  readonly pageNumbers?: ReadonlyMap<string, number>
  readonly blanksBefore?: ReadonlySet<string>
}

/** A packet whose pages are made once and laid out as often as needed. */
export interface SetPacket {
  readonly code: string
  readonly title: string
  readonly parts: readonly PacketPart[]
  html(layout: Layout): string
}

export function setPacket(source: PacketSource): SetPacket {
  const parts = packetParts(source)
  const cover = coverHtml(source)
  const code = codeOf(source, [cover, ...parts.map((part) => part.body)])
  return {
    code,
    title: packetTitle(source),
    parts,
    html: (layout) => documentHtml({ ...source, ...layout }, { cover, parts, code }),
  }
}

interface Pages {
  readonly cover: Html
  readonly parts: readonly PacketPart[]
  readonly code: string
}

function documentHtml(source: PacketSource, { cover, parts, code }: Pages): string {
  const { words, order } = source
  // Our own styles and fonts; the only text of the team's in them goes through `cssString`.
  const css = trustedHtml(`${source.assets.css}\n${packetCss}\n${pageCss(source, parts, code)}`)
  return markupOf(html`<!doctype html>
<html lang="${words.language}" dir="${directionOf(order.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PACKET_POLICY}">
<title>${packetTitle(source)}</title>
<style>${css}</style>
</head>
<body class="${order.edition}">
<section class="part cover">${cover}</section>
${contentsHtml(source, parts)}
${parts.map((part) => partHtml(source, part))}
</body>
</html>
`)
}

function partHtml(source: PacketSource, part: PacketPart): Html {
  const blank = source.blanksBefore?.has(part.anchor)
    ? html`<section class="part blank-page"><p>${source.words.blankPage}</p></section>\n`
    : nothing
  return html`${blank}<section class="part ${part.kind}" id="${part.anchor}">
${part.body}
</section>
`
}

// Crockford's base 32, as in ids: no letter that is read as a figure.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 30 bits of a hash over the words and what was ordered; not over fonts and layout, which change no lesson. */
function codeOf({ order }: PacketSource, pages: readonly Html[]): string {
  const ordered = `${order.edition}\n${order.level}\n${order.language}\n${order.paper}\n`
  const bytes = digest(encodeUtf8(ordered + markupOf(pages)))
  const signs = Array.from(bytes.subarray(0, 6), (byte) => ALPHABET.charAt(byte & 31)).join('')
  return `${signs.slice(0, 3)}-${signs.slice(3)}`
}
