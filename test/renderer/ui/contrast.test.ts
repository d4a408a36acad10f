import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// Reads the tokens as they ship, so that a colour cannot be changed without meeting these numbers.
const css = readFileSync(new URL('../../../src-renderer/ui/tokens.css', import.meta.url), 'utf8')

type Mode = 0 | 1

function token(name: string, mode: Mode): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1]?.trim()
  if (value === undefined) throw new Error(`No token --${name}`)
  const pair = /light-dark\(\s*(#\w+),\s*(#\w+)\s*\)/.exec(value)
  return pair?.[mode + 1] ?? value
}

function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function tooLow(pairs: readonly (readonly [string, string])[], atLeast: number): readonly string[] {
  return ([0, 1] as const).flatMap((mode) =>
    pairs
      .map(([ink, ground]) => ({ ink, ground, ratio: contrast(token(ink, mode), token(ground, mode)) }))
      .filter(({ ratio }) => ratio < atLeast)
      .map(
        ({ ink, ground, ratio }) =>
          `${ink} on ${ground} ${mode === 0 ? 'light' : 'dark'}: ${ratio.toFixed(2)}`,
      ),
  )
}

const grounds = ['paper', 'surface', 'raised', 'sunken'] as const
const inks = ['ink', 'ink-2', 'ink-3', 'accent', 'warn', 'info', 'danger'] as const
const presence = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => `presence-${place}`)
const mastery = [1, 2, 3, 4] as const

test('words are readable on every ground', () => {
  expect(
    tooLow(
      inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
      4.6,
    ),
  ).toEqual([])
})

test('words are readable on soft grounds and tiles', () => {
  const pairs = ['accent', 'warn', 'info', 'danger'].map((tone) => [tone, `${tone}-soft`] as const)
  expect(tooLow([...pairs, ['ink-2', 'tile'], ['ink', 'warn-soft'], ['ink', 'danger-soft']], 4.5)).toEqual([])
})

test('words are readable on filled buttons, tooltips and toasts', () => {
  expect(
    tooLow(
      [
        ['on-toast', 'toast'],
        ['on-toast-accent', 'toast'],
        ['on-inverse', 'inverse'],
        ['on-accent', 'accent'],
        ['on-accent', 'accent-strong'],
        ['on-danger', 'danger'],
      ],
      4.5,
    ),
  ).toEqual([])
})

test('lines of controls and the focus ring can be seen on every ground', () => {
  const pairs = ['control-line', 'focus', 'accent'].flatMap((line) =>
    grounds.map((ground) => [line, ground] as const),
  )
  expect(tooLow(pairs, 3.1)).toEqual([])
})

test('initials are readable on every colour of presence', () => {
  expect(
    tooLow(
      presence.map((color) => [color, 'on-presence'] as const),
      4.5,
    ),
  ).toEqual([])
})

test('numbers are readable on every level of mastery', () => {
  expect(
    tooLow(
      mastery.map((level) => [`on-mastery-${level}`, `mastery-${level}`] as const),
      4.5,
    ),
  ).toEqual([])
})
