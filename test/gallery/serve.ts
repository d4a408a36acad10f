import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, createServer, type InlineConfig, preview } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const config: InlineConfig = {
  configFile: false,
  root: at('.'),
  cacheDir: at('../../node_modules/.vite-gallery'),
  plugins: [react()],
  logLevel: 'warn',
  build: { outDir: at('../../out/gallery-site'), emptyOutDir: true },
}

/** Builds the gallery and serves it as it is now: every part of the screen in every state, for pictures. */
export async function serveBuiltGallery(port: number): Promise<{ url: string; close: () => Promise<void> }> {
  await build(config)
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port } })
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await createServer({
    ...config,
    server: { host: '127.0.0.1', port: 5199, fs: { allow: [at('../..')] } },
  })
  await server.listen()
  process.stdout.write('http://127.0.0.1:5199/\n')
}
