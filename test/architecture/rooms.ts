/** Who may import whom. A room is a folder; the longest match owns a file. `rooms` are the other rooms (or single
 *  files of them) it may use, `packages` what it may take from npm and Node; both match by their beginning.
 *  Adding a line here is a decision about the house: it belongs into docs/architecture.md too. */
export interface Room {
  readonly path: string
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
}

const PURE = ['shared/lib', 'shared/domain', 'shared/rich-text']
const PAGE_PACKAGES = [
  '@fontsource-variable/',
  '@tiptap/',
  'dompurify',
  'intl-messageformat',
  'katex',
  'lib0/',
  'lucide-react',
  'pdfjs-dist',
  'react',
  'react-aria-components',
  'react-dom',
  'tinykeys',
  'wouter',
  'y-protocols/',
  'y-websocket',
  'yjs',
  'zod',
]

export const ROOMS: readonly Room[] = [
  { path: 'shared/lib', rooms: [], packages: ['fractional-indexing'] },
  { path: 'shared/domain', rooms: ['shared/lib'], packages: [] },
  {
    path: 'shared/rich-text',
    rooms: ['shared/lib'],
    packages: ['mdast', 'mdast-util-', 'micromark-', 'yjs', 'zod'],
  },
  { path: 'shared/documents', rooms: [...PURE, 'shared/case'], packages: ['lib0/', 'yjs'] },
  {
    path: 'shared/api',
    rooms: [...PURE, 'shared/documents', 'shared/case/table-terms.ts'],
    packages: ['zod'],
  },
  {
    path: 'shared/protocol',
    rooms: [...PURE, 'shared/documents', 'shared/api'],
    packages: ['lib0/', 'y-protocols/', 'yjs', 'zod'],
  },
  { path: 'shared/sample', rooms: [...PURE, 'shared/documents', 'shared/unit-file'], packages: ['yjs'] },
  { path: 'shared/catalog', rooms: PURE, packages: [] },
  { path: 'shared/case', rooms: PURE, packages: ['papaparse'] },
  { path: 'shared/unit-file', rooms: [...PURE, 'shared/documents'], packages: ['yjs', 'zod'] },
  {
    path: 'shared/packets',
    rooms: [...PURE, 'shared/documents', 'shared/api'],
    packages: ['katex', 'lib0/'],
  },
  {
    path: 'src-main/node',
    rooms: ['shared', 'src-main/setup/find-browser.mjs'],
    packages: [
      'node:',
      '@cantoo/pdf-lib',
      '@peculiar/x509',
      '@serenity-kit/opaque',
      'better-sqlite3',
      'bonjour-service',
      'commander',
      'lib0/',
      'playwright-core',
      'read-excel-file/',
      'reflect-metadata',
      'uqr',
      'write-file-atomic',
      'ws',
      'y-protocols/',
      'y-websocket',
      'yjs',
      'zod',
    ],
  },
  {
    path: 'src-main/electron',
    rooms: ['shared/api/shell.ts', 'shared/lib'],
    packages: ['electron', 'node:'],
  },
  { path: 'src-main/setup', rooms: [], packages: ['node:', 'playwright-core'] },
  { path: 'src-renderer/ui', rooms: ['shared/lib', 'src-renderer/messages'], packages: PAGE_PACKAGES },
  {
    path: 'src-renderer/messages',
    rooms: ['shared', 'src-renderer/ui'],
    packages: PAGE_PACKAGES,
  },
  {
    path: 'src-renderer/connection',
    rooms: ['shared', 'src-renderer/messages', 'src-renderer/editor/shared-undo.ts'],
    packages: PAGE_PACKAGES,
  },
  {
    path: 'src-renderer/editor',
    rooms: ['shared', 'src-renderer/messages', 'src-renderer/ui'],
    packages: PAGE_PACKAGES,
  },
  { path: 'src-renderer/commands', rooms: ['shared/lib', 'src-renderer/ui'], packages: PAGE_PACKAGES },
  {
    path: 'src-renderer/features',
    rooms: [
      'shared',
      'src-renderer/commands',
      'src-renderer/connection',
      'src-renderer/editor',
      'src-renderer/messages',
      'src-renderer/ui',
    ],
    packages: PAGE_PACKAGES,
  },
  { path: 'src-renderer/app', rooms: ['shared', 'src-renderer'], packages: PAGE_PACKAGES },
]

/** A screen is a room of its own: `src-renderer/features/print` never uses `src-renderer/features/unit`. */
export function roomOf(file: string): string | null {
  const room = ROOMS.find(({ path }) => file.startsWith(`${path}/`))
  if (room?.path !== 'src-renderer/features') return room?.path ?? null
  return file.split('/').slice(0, 3).join('/')
}

/** Whether a file may use another file of the project, or a package by its name. */
export function mayUse(file: string, used: string): boolean {
  const room = ROOMS.find(({ path }) => file.startsWith(`${path}/`))
  if (!room) return false
  if (!isProjectFile(used)) return room.packages.some((name) => isPackage(used, name))
  return roomOf(file) === roomOf(used) || room.rooms.some((path) => isWithin(used, path))
}

export const isProjectFile = (used: string): boolean => /^(shared|src-main|src-renderer)\//.test(used)

const isWithin = (file: string, path: string): boolean => file === path || file.startsWith(`${path}/`)

/** `ws` is itself and what lies in it; a name that ends in `/`, `-` or `:` stands for all that begins so. */
function isPackage(used: string, name: string): boolean {
  return /[/:-]$/.test(name) ? used.startsWith(name) : isWithin(used, name)
}
