import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'
import { projectRoot } from '../../src-main/setup/project.mjs'

/** What a source file says about itself, read from its syntax tree: comments and strings cannot fool it. */
export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string
  readonly lineCount: number
  /** Project files by their path, everything else by its name. */
  readonly uses: readonly string[]
  readonly hasDefaultExport: boolean
  /** A file that only passes on what other files export. */
  readonly isBarrel: boolean
  /** Expressions the house forbids, such as `console` or `Date.now`. */
  readonly forbidden: readonly string[]
}

const FOLDERS = '{shared,src-main,src-renderer}/**/*.{ts,tsx,mjs}'

export function readSourceFiles(pattern = FOLDERS): readonly SourceFile[] {
  return globSync(pattern, { cwd: projectRoot }).map((path) =>
    readSource(path.replaceAll('\\', '/'), readFileSync(join(projectRoot, path), 'utf8')),
  )
}

export function readSource(path: string, text: string): SourceFile {
  const { program, module } = parseSync(path, text)
  const passedOn = module.staticExports.flatMap(({ entries }) => entries)
  const named = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...passedOn.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ...module.dynamicImports.map(({ moduleRequest }) => unquoted(text, moduleRequest)),
  ]
  return {
    path,
    lineCount: text.trimEnd().split('\n').length,
    uses: [...new Set(named.map((name) => resolved(path, name)))],
    hasDefaultExport: passedOn.some((entry) => entry.exportName.kind === 'Default'),
    isBarrel: passedOn.length > 0 && program.body.every(isPassingOn),
    forbidden: forbiddenIn(program),
  }
}

const unquoted = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start + 1, end - 1)

const resolved = (path: string, name: string): string =>
  name.startsWith('.') ? normalize(join(dirname(path), name)).replaceAll('\\', '/') : name

function isPassingOn(statement: ESTree.Statement | ESTree.Directive | ESTree.ModuleDeclaration): boolean {
  if (statement.type === 'ExportAllDeclaration' || statement.type === 'ImportDeclaration') return true
  return statement.type === 'ExportNamedDeclaration' && statement.source !== null
}

const FORBIDDEN_CALLS = new Set(['Date.now', 'Math.random', 'crypto.randomUUID'])

/** Time and chance come from outside, as a `Clock` and `Ids`, and so does the log. */
function forbiddenIn(program: ESTree.Program): string[] {
  const forbidden: string[] = []
  new Visitor({
    MemberExpression({ object, property }) {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return
      const name = `${object.name}.${property.name}`
      if (object.name === 'console' || FORBIDDEN_CALLS.has(name)) forbidden.push(name)
    },
    NewExpression({ callee, arguments: given }) {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0)
        forbidden.push('new Date()')
    },
  }).visit(program)
  return forbidden
}
