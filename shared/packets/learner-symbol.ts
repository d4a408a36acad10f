import type { LevelId } from '../domain/planning/level.ts'
import { type Html, html, trustedHtml } from './html.ts'

/** The shapes of `LEARNER_SYMBOL`, drawn, because few fonts hold all three. They do not rank. */
const SHAPES: Readonly<Record<LevelId, string>> = {
  support: '<path d="M5 1 9.4 9H.6z"/>',
  core: '<circle cx="5" cy="5" r="4"/>',
  extend: '<path d="M1.4 1.4h7.2v7.2H1.4z"/>',
}

export const learnerSymbolHtml = (level: LevelId): Html =>
  html`<svg class="symbol" aria-hidden="true" viewBox="0 0 10 10" width="8" height="8">${trustedHtml(SHAPES[level])}</svg>`

/** The same for the content of a page's margin, where only an address of a picture will do. */
export const learnerSymbolUrl = (level: LevelId): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" viewBox="0 0 10 10">${SHAPES[level]}</svg>`,
  )}`
