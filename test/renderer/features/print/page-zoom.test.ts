import { expect, test } from 'vitest'
import { pageInView, scaleFor, stepZoom } from '../../../../src-renderer/features/print/page-zoom.ts'
import { sheetsOf } from '../../../../src-renderer/features/print/sheets.ts'

const letter = { width: 816, height: 1056 }

test('a page fits the width, or wholly, or keeps a size of its own', () => {
  const room = { width: 864, height: 576 }
  expect(scaleFor('width', letter, room)).toBe(1)
  expect(scaleFor('page', letter, room)).toBe(0.5)
  expect(scaleFor(1.5, letter, room)).toBe(1.5)
})

test('fitting never makes pages too small to see nor wider than twice their size', () => {
  expect(scaleFor('page', letter, { width: 300, height: 60 })).toBe(0.2)
  expect(scaleFor('width', letter, { width: 5000, height: 900 })).toBe(2)
})

test('steps of zoom go on from whatever is shown, and stop at both ends', () => {
  expect(stepZoom(0.82, 1)).toBe(0.9)
  expect(stepZoom(0.82, -1)).toBe(0.75)
  expect(stepZoom(0.999, 1)).toBe(1.25)
  expect(stepZoom(3, 1)).toBe(3)
  expect(stepZoom(0.2, -1)).toBe(0.25)
})

test('the page in view is the last one that begins in the upper half', () => {
  const tops = [0, 1000, 2000]
  expect(pageInView(tops, 0, 600)).toBe(0)
  expect(pageInView(tops, 690, 600)).toBe(0)
  expect(pageInView(tops, 700, 600)).toBe(1)
  expect(pageInView(tops, 9999, 600)).toBe(2)
  expect(pageInView([], 0, 600)).toBe(0)
})

test('an odd last page takes a sheet of its own', () => {
  expect([0, 1, 2, 51, 52].map(sheetsOf)).toEqual([0, 1, 1, 26, 26])
})
