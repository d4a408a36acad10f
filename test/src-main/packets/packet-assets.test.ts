import { expect, test } from 'vitest'
import { packetAssets } from '../../../src-main/node/packets/packet-assets.ts'

test('fonts travel inside the styles, as woff2 and nothing else', () => {
  const { css } = packetAssets()
  expect(css).not.toMatch(/url\((?!data:font\/woff2;base64,)/)
  expect(css).not.toMatch(/format\("(?:woff|truetype)"\)/)
  for (const family of ['Source Sans 3 Variable', 'Noto Sans Arabic Variable', 'KaTeX_Main']) {
    expect(css).toContain(family)
  }
  expect(css).toContain('font-style: italic')
  expect(packetAssets()).toBe(packetAssets())
})
