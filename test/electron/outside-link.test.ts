import { expect, test } from 'vitest'
import { outsideLink } from '../../src-main/electron/hardening.ts'

test('pages on the web and mail addresses may be opened outside', () => {
  expect(outsideLink('https://example.org/a b')).toBe('https://example.org/a%20b')
  expect(outsideLink('mailto:ana@example.org')).toBe('mailto:ana@example.org')
})

test.each([
  'http://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ms-msdt:/id',
  'smb://server/share',
  'app://common-prep/index.html',
  'not an address',
])('%s is not opened', (address) => {
  expect(outsideLink(address)).toBeNull()
})
