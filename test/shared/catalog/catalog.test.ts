import { syllable } from 'syllable'
import { expect, test } from 'vitest'
import { builtInEdges, builtInStandards } from '../../../shared/catalog/catalog.ts'
import { WORDS } from '../../../shared/catalog/words.ts'
import { codeKey } from '../../../shared/domain/standards/code.ts'
import type { CatalogStandard } from '../../../shared/domain/standards/standard.ts'

const standards = builtInStandards()
const isHeading = ({ kind }: CatalogStandard) => kind === 'domain' || kind === 'cluster'
const named = ({ framework, id, code }: CatalogStandard) => `${framework} ${code || id}`

/** Flesch-Kincaid grade: 0.39 words/sentences + 11.8 syllables/words - 15.59 (Kincaid et al. 1975). */
function gradeOf(text: string): number {
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((part) => part.trim() !== '').length
  const words = text.split(/[\s/–—]+/).filter((part) => /[a-z]/i.test(part))
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59
}

test('every heading has a name, every standard its words for teachers and for families', () => {
  const without = standards.filter((each) => !each.ours.en || (!isHeading(each) && !each.family.en))
  expect(without.map(named)).toEqual([])
})

test('no wording is for a code that no list has', () => {
  const codes = new Set(standards.map(({ code }) => code))
  expect([...WORDS.keys()].filter((code) => !codes.has(code))).toEqual([])
})

test('what families read is at or below a sixth-grade reading level', () => {
  const hard = standards.filter(({ family }) => family.en !== undefined && gradeOf(family.en) > 6)
  expect(hard.map(named)).toEqual([])
})

test('mathematics of grades 4 to 7 has an “I can” for every standard, and no child reads a grade', () => {
  const middle = standards.filter(
    (each) => each.framework === 'ccss-math' && !isHeading(each) && /^[4-7]$/.test(each.grades.join()),
  )
  expect(middle.length).toBeGreaterThan(150)
  expect(middle.filter(({ iCan }) => !iCan.en?.startsWith('I can ')).map(named)).toEqual([])
  const graded = standards.filter(({ iCan, family }) =>
    /\bgrade|\d(st|nd|rd|th)\b/i.test(`${iCan.en ?? ''} ${family.en ?? ''}`),
  )
  expect(graded.map(named)).toEqual([])
})

test('ids and codes are one standard’s alone, and whoever stands under a heading comes after it', () => {
  const seen = new Set<string>()
  for (const { framework, id, parent } of standards) {
    expect(seen.has(`${framework} ${id}`)).toBe(false)
    expect(parent === null || seen.has(`${framework} ${parent}`)).toBe(true)
    seen.add(`${framework} ${id}`)
  }
  const keys = standards.filter((each) => each.code !== '').map((each) => codeKey(each.code))
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  const guids = standards.flatMap(({ ids }) => ids.map(({ scheme, value }) => `${scheme} ${value}`))
  expect(guids.filter((each, at) => guids.indexOf(each) !== at)).toEqual([])
})

test('757 ways lead from standard to standard and 142 lie beside one another; below high school all are listed', () => {
  const edges = builtInEdges()
  expect(edges.filter(({ kind }) => kind === 'precedes').length).toBe(757)
  expect(edges.filter(({ kind }) => kind === 'related').length).toBe(142)
  const keys = new Set(standards.map(({ code }) => codeKey(code)))
  const unlisted = new Set(edges.flatMap(({ from, to }) => [from, to]).filter((key) => !keys.has(key)))
  expect([...unlisted].filter((key) => !/^[AFGNS]\.[A-Z]+\./.test(key))).toEqual([])
})
