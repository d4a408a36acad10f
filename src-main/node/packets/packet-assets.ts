import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The fonts of a packet, inside its styles: the page it is printed from may load nothing. */
export interface PacketAssets {
  readonly css: string
}

/** The file a build leaves beside the bundle, where the packages of the fonts are not. */
export const ASSETS_FILE = 'packet-assets.css'

const STYLES = [
  '@fontsource-variable/source-sans-3/wght.css',
  '@fontsource-variable/source-sans-3/wght-italic.css',
  '@fontsource-variable/noto-sans-arabic/wght.css',
  'katex/dist/katex.min.css',
]

let read: PacketAssets | null = null

/** Reads about 1 MB once; the same value ever after. */
export function packetAssets(): PacketAssets {
  read ??= { css: bundledCss() ?? buildAssetsCss() }
  return read
}

/** The code that asks may stand in the bundle itself or in a chunk one folder below. */
function bundledCss(): string | null {
  const here = import.meta.dirname
  const file = [join(here, ASSETS_FILE), join(here, '..', ASSETS_FILE)].find(existsSync)
  return file === undefined ? null : readFileSync(file, 'utf8')
}

/** All styles with their fonts put in as data: addresses, woff2 only. Also run by the build. */
export function buildAssetsCss(): string {
  const { resolve } = createRequire(import.meta.url)
  return STYLES.map((style) => inlineFonts(resolve(style))).join('\n')
}

function inlineFonts(file: string): string {
  const folder = dirname(file)
  return (
    readFileSync(file, 'utf8')
      // KaTeX names each font in three formats; one is enough for the one engine that prints.
      .replace(/,url\([^)]*\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g, '')
      .replace(/url\(([^)]+\.woff2)\)/g, (_, path: string) => `url(${dataAddress(join(folder, path))})`)
      // Paper cannot swap a letter for a better one later.
      .replaceAll('font-display: swap', 'font-display: block')
  )
}

const dataAddress = (file: string): string =>
  `data:font/woff2;base64,${readFileSync(file).toString('base64')}`
