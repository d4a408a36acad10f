import { expect, test } from 'vitest'
import { base64ToBytes, bytesToBase64, fileToBase64 } from '../../../src-renderer/ui/files.ts'

test('bytes survive base64, also when they are many', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256)
  expect(base64ToBytes(bytesToBase64(bytes))).toEqual(bytes)
  expect(base64ToBytes(await fileToBase64(new Blob([bytes])))).toEqual(bytes)
})
