import type { UnitFile } from './unit-file.ts'

const WIDTH = 100

/** The file as it is written: a line per value, short values and whole texts on one line, so that a person can
 *  find their way and a diff shows what changed. */
export const unitFileText = (file: UnitFile): string => `${write(file, '')}\n`

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null || ('type' in value && value.type === 'doc')) {
    return JSON.stringify(value)
  }
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((each) => write(each, inner))
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => `${JSON.stringify(key)}: ${write(each, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const length = parts.reduce((sum, part) => sum + part.length + 2, indent.length)
  if (parts.length === 0) return `${open}${close}`
  if (length <= WIDTH && !parts.some((part) => part.includes('\n'))) {
    return open === '[' ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`
  }
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`
}
