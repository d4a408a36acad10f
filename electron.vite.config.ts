import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import pkg from './package.json' with { type: 'json' }
import { ASSETS_FILE, buildAssetsCss } from './src-main/node/packets/packet-assets.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// These stay in node_modules: one holds a native file, the other finds its own files by their place on disk.
const external = new Set(['better-sqlite3', 'playwright-core'])
const bundled = Object.keys(pkg.dependencies).filter((name) => !external.has(name))

/** The fonts of packets, beside the bundle of the host: a packaged app has no node_modules to read them from. */
const packetAssets = (): Plugin => ({
  name: 'packet-assets',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: ASSETS_FILE, source: buildAssetsCss() })
  },
})

const KEPT_LOCALES = new Set(['en-US', 'es-ES', 'ar-AE'])

/** The component set brings its own few words in some thirty languages; the app speaks two and prints three. */
const fewLocales = (): Plugin => ({
  name: 'few-locales',
  enforce: 'pre',
  load(id) {
    const path = id.split('?')[0] ?? ''
    const locale = /node_modules\/react-(?:aria|stately|aria-components)\/.*intl.*\/(\w\w-\w\w)\.mjs$/.exec(
      path,
    )?.[1]
    return locale && !KEPT_LOCALES.has(locale) ? 'export default {}' : null
  },
})

export default defineConfig({
  main: {
    plugins: [packetAssets()],
    // Its edition for Node declares a `require` of its own, as the bundle does: the two together are no JavaScript.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      externalizeDeps: { exclude: bundled },
      rolldownOptions: {
        input: {
          index: at('src-main/electron/main.ts'),
          host: at('src-main/node/utility.ts'),
          'scratch-worker': at('src-main/node/gate/scratch-worker.ts'),
          'workbook-worker': at('src-main/node/transfer/workbook/workbook-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src-main/electron/preload.ts') },
        // A sandboxed preload is loaded as CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    plugins: [react(), fewLocales()],
    build: {
      outDir: at('out/renderer'),
      // Electron and every browser we open are newer; lowering `light-dark()` would break themes of parts.
      target: 'chrome140',
      emptyOutDir: true,
      minify: 'oxc',
      sourcemap: true,
      // The page's policy takes fonts from files only.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: at('src-renderer/index.html') } },
    },
  },
})
