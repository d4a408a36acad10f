import { expect, test } from 'vitest'
import { safeFileName } from '../../../shared/lib/file-name.ts'
import { fc } from '../../kit/properties.ts'

test('a title becomes a name that every file system takes', () => {
  expect(
    [
      'Unit 3: Ratios & rates',
      'Razones y tasás',
      'النسب والمعدلات',
      '../../etc/passwd',
      '.bashrc',
      'CON',
      '  ',
      'a'.repeat(200),
    ].map((title) => safeFileName(title)),
  ).toEqual([
    'unit-3-ratios-rates',
    'razones-y-tasas',
    'النسب-والمعدلات',
    'etc-passwd',
    'bashrc',
    'con-file',
    'untitled',
    'a'.repeat(80),
  ])
})

test('no title makes a path, a hidden file, a device or a long name', () => {
  void fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const name = safeFileName(title)
      expect(name).toMatch(/^[\p{L}\p{M}\p{Nd}-]+$/u)
      expect([...name].length).toBeLessThanOrEqual(85)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d|-.*)$/)
    }),
  )
})
