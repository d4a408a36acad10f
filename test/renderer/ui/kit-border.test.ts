import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// The component set and the icons are met through `ui/` only, so that either can be exchanged there. Colours are
// named once, in tokens.css, so that light, dark and strong contrast are decided in one place.

const room = fileURLToPath(new URL('../../../src-renderer/', import.meta.url))
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
)

function holding(wanted: (path: string) => boolean, pattern: RegExp): readonly string[] {
  return files.filter((path) => wanted(path) && pattern.test(readFileSync(room + path, 'utf8')))
}

test('only the kit imports the component set and the icons', () => {
  const outside = (path: string) => /\.tsx?$/.test(path) && !path.startsWith('ui/')
  expect(holding(outside, /from '(react-aria-components|lucide-react)/)).toEqual([])
})

test('the kit and the shell name no colour of their own', () => {
  const styles = (path: string) => /^(ui|app)\/.*\.css$/.test(path) && path !== 'ui/tokens.css'
  expect(holding(styles, /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i)).toEqual([])
})

test('every rule of the kit and the shell lies in a layer', () => {
  const styles = (path: string) => /^(ui|app)\/.*\.module\.css$/.test(path)
  const bare = files.filter(
    (path) => styles(path) && !readFileSync(room + path, 'utf8').startsWith('@layer components'),
  )
  expect(bare).toEqual([])
})
