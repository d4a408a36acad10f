import { expect, test } from 'vitest'
import { decodeCrockford, encodeCrockford } from '../../../src-main/node/joining/crockford.ts'
import { invitationQr } from '../../../src-main/node/joining/invitation-qr.ts'
import {
  type InvitationText,
  invitationLink,
  readInvitation,
  writeInvitation,
} from '../../../src-main/node/joining/invitation-text.ts'
import { packPlaces, unpackPlaces } from '../../../src-main/node/joining/packed-addresses.ts'

const invitation: InvitationText = {
  pinStart: '00ff10a7c3d2e1f0a1b2c3d4e5f60718',
  invitationId: '7K2M9QXA',
  secret: Uint8Array.from({ length: 16 }, (_, index) => index * 17),
  places: [
    { host: '192.168.1.20', port: 4747 },
    { host: 'fe80::1:2', port: 4748 },
    { host: 'room12.local', port: 65535 },
  ],
}
const text = writeInvitation(invitation)

test('an invitation comes out as it went in', () => {
  expect(readInvitation(text)).toEqual({ ok: true, value: invitation })
  expect(readInvitation(invitationLink(text))).toEqual({ ok: true, value: invitation })
})

test('an invitation without places is one: the colleague types the address', () => {
  const bare = { ...invitation, places: [] }
  expect(readInvitation(writeInvitation(bare))).toEqual({ ok: true, value: bare })
})

test('it is found in a whole quoted mail with broken lines, in any case', () => {
  const broken = invitationLink(text)
    .toLowerCase()
    .replace(/(.{17})/g, '$1\r\n> ')
  const mail = `Hi Ben, the v1. plan is ready!\r\n> V2 comes later. Open this:\r\n> ${broken}\r\n\r\nBest, Ana 0.5.V1`
  expect(readInvitation(mail)).toEqual({ ok: true, value: invitation })
})

test('letters that look like digits are read as those', () => {
  expect(readInvitation(text.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual({
    ok: true,
    value: invitation,
  })
})

test('every single wrong letter is noticed', () => {
  const unnoticed = [...text].filter((letter, index) => {
    if (index < 3 || letter === '.') return false
    const wrong = `${text.slice(0, index)}${letter === 'A' ? 'B' : 'A'}${text.slice(index + 1)}`
    return readInvitation(wrong).ok
  })
  expect(unnoticed).toEqual([])
})

test('what is cut, newer, or something else is said to be that', () => {
  const said = [text.slice(0, -3), text.replace('V1', 'V2'), 'see you at 8', '', 'V1.'].map((each) => {
    const read = readInvitation(each)
    return read.ok ? 'ok' : read.error.type
  })
  expect(said).toEqual([
    'Damaged',
    'MadeByNewerVersion',
    'NotAnInvitation',
    'NotAnInvitation',
    'NotAnInvitation',
  ])
})

test('a huge paste costs no time', () => {
  const start = performance.now()
  readInvitation(`V1.${'A'.repeat(26)}.`.repeat(100_000))
  expect(performance.now() - start).toBeLessThan(2_000)
})

test('base 32 gives each value one spelling', () => {
  for (const length of [0, 1, 4, 5, 16, 33]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 91 + 7) & 255)
    expect(decodeCrockford(encodeCrockford(bytes))).toEqual(bytes)
  }
  expect([decodeCrockford('A'), decodeCrockford('01'), decodeCrockford('U0')]).toEqual([null, null, null])
})

test('places that cannot be dialled are left out, and strange bytes are no places', () => {
  const odd = [
    { host: 'a b', port: 1 },
    { host: '10.0.0.1', port: 0 },
    { host: 'fe80::1%eth0', port: 1 },
  ]
  expect(unpackPlaces(packPlaces(odd))).toEqual([])
  expect(unpackPlaces(Uint8Array.of(9, 1, 2))).toBeNull()
  expect(unpackPlaces(Uint8Array.of(4, 10, 0, 0, 1, 0))).toBeNull()
  expect(unpackPlaces(Uint8Array.of(0x82, 32, 32, 1, 1))).toBeNull()
  const mapped = [{ host: '::ffff:102:304', port: 9 }]
  expect(unpackPlaces(packPlaces([{ host: '::ffff:1.2.3.4', port: 9 }]))).toEqual(mapped)
})

test('the QR code is a dense square that begins with its corner', () => {
  const rows = invitationQr(writeInvitation({ ...invitation, places: invitation.places.slice(0, 1) }))
  expect(rows.length).toBeLessThanOrEqual(37)
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows.length]))
  expect(rows[0]).toMatch(/^1111111[01]+1111111$/)
})
