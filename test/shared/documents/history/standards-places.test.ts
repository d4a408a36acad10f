import { describe, expect, test } from 'vitest'
import { startOwnList, writeOwnStandard } from '../../../../shared/documents/framework/own-actions.ts'
import { bothTouched, versionsOf } from '../../../../shared/documents/history/both-touched.ts'
import { tellChanges } from '../../../../shared/documents/history/changes.ts'
import { ownersIn } from '../../../../shared/documents/history/place-owner.ts'
import { parsePlaceKey, placeKey, readPlaces } from '../../../../shared/documents/history/places.ts'
import { restorePlaces } from '../../../../shared/documents/history/restore.ts'
import { roomOfTold, toldOfRoom } from '../../../../shared/documents/history/told-room.ts'
import {
  commentsRoom,
  frameworkRoom,
  TEAM_ROOM,
  unitRoom,
  unpackedRoom,
} from '../../../../shared/documents/room.ts'
import { addUnpacked, setDepth, setUnpackedAside } from '../../../../shared/documents/unpacked/actions.ts'
import { readUnpacked } from '../../../../shared/documents/unpacked/read.ts'
import { unpackedText } from '../../../../shared/documents/unpacked/shape.ts'
import { present } from '../../../../shared/lib/assert.ts'
import { newEdit } from '../../../kit/counting-edit.ts'

const CODE = '6.RP.A.1'
const everything = { which: () => true, now: 7 }

function unpacked() {
  const edit = newEdit()
  const id = addUnpacked(edit, CODE, 'do', 0)
  unpackedText(edit.doc, id, 'text', 'es').insert(0, 'comparar')
  unpackedText(edit.doc, 'standard', 'iCan', 'en').insert(0, 'I can compare.')
  return { edit, id }
}

const changesSince = (before: ReturnType<typeof readPlaces>, doc: Parameters<typeof readPlaces>[0]) => {
  const after = readPlaces(doc)
  const owner = ownersIn(after)
  return tellChanges(before, after).map(({ kind, place }) => ({ kind, ...owner(place) }))
}

describe('what was unpacked of a standard', () => {
  test('has places of its own, each said to be of that standard', () => {
    const { edit, id } = unpacked()
    const places = readPlaces(edit.doc)
    expect([...places.keys()].sort()).toEqual([
      'field:about//code',
      `field:targets/${id}/kind`,
      `field:targets/${id}/rank`,
      `text:line/${id}/text/es`,
      'text:line/standard/iCan/en',
    ])
    const owner = ownersIn(places)
    const at = (key: string) => owner(present(parsePlaceKey(key), key))
    expect(at(`text:line/${id}/text/es`)).toMatchObject({
      holder: { kind: 'standard', code: CODE },
      part: { kind: 'unpackedLine', list: 'do', text: { es: 'comparar' } },
      ...{ what: 'text', language: 'es' },
    })
    expect(at('text:line/standard/iCan/en')).toMatchObject({
      holder: { kind: 'standard', code: CODE },
      ...{ part: null, what: 'iCan', language: 'en' },
    })
  })

  test('tells what came, changed and was set aside', () => {
    const { edit, id } = unpacked()
    const before = readPlaces(edit.doc)
    setDepth(edit, id, 2)
    unpackedText(edit.doc, addUnpacked(edit, CODE, 'terms', 0), 'meaning', 'en').insert(0, 'so many for one')
    expect(changesSince(before, edit.doc).map(({ kind, what }) => [kind, what])).toEqual([
      ['changed', 'dok'],
      ['added', 'deletedAt'],
    ])
    const later = readPlaces(edit.doc)
    setUnpackedAside(edit, 'do', id, 5)
    expect(changesSince(later, edit.doc)).toMatchObject([{ kind: 'setAside', part: { list: 'do' } }])
  })

  test('comes back as it was: what came later is set aside, words and all', () => {
    const { edit, id } = unpacked()
    const then = { places: readPlaces(edit.doc), read: readUnpacked(edit.doc) }
    unpackedText(edit.doc, addUnpacked(edit, CODE, 'criteria', 0), 'text', 'en').insert(0, 'later')
    unpackedText(edit.doc, id, 'text', 'es').insert(0, 're')
    restorePlaces(edit, then.places, everything)
    const { setAside, ...now } = readUnpacked(edit.doc)
    expect({ ...now, setAside: [] }).toEqual(then.read)
    expect(setAside).toMatchObject([{ list: 'criteria', text: { en: 'later' } }])
    expect(restorePlaces(edit, then.places, everything)).toEqual([])
  })

  test('says what each of two wrote who began one text apart', () => {
    const [ana, bo] = [newEdit(), newEdit()]
    unpackedText(ana.doc, 'standard', 'family', 'en').insert(0, 'Ana says.')
    unpackedText(bo.doc, 'standard', 'family', 'en').insert(0, 'Bo says.')
    const [mine, theirs] = [readPlaces(ana.doc), readPlaces(bo.doc)]
    const keys = bothTouched(new Set(mine.keys()), new Set(theirs.keys()))
    expect(versionsOf(keys, { base: new Map(), mine, theirs, now: mine })).toMatchObject([
      { mine: { text: 'Ana says.' }, theirs: { text: 'Bo says.' } },
    ])
  })
})

describe("a list of the team's own", () => {
  test('tells which of its standards changed', () => {
    const edit = newEdit()
    const [list, one, other] = [1, 2, 3].map((each) => `00000000-0000-4000-8000-00000000000${each}`) as [
      ...[string, string, string],
    ]
    startOwnList(edit, { id: list, title: 'Habits', language: 'en' })
    const standard = { code: 'H.1', words: 'Begins', heading: '', grades: [] }
    writeOwnStandard(edit, one, standard)
    const before = readPlaces(edit.doc)
    writeOwnStandard(edit, one, { ...standard, words: 'Begins and goes on' })
    writeOwnStandard(edit, other, { ...standard, code: 'H.2', words: 'Listens' })
    const told = changesSince(before, edit.doc).filter(({ what }) => what === 'item')
    expect(told).toMatchObject([
      { kind: 'changed', holder: { kind: 'list', title: 'Habits' }, part: { code: 'H.1' } },
      { kind: 'added', part: { kind: 'listItem', code: 'H.2', words: 'Listens' } },
    ])
    for (const key of before.keys()) expect(placeKey(present(parsePlaceKey(key), key))).toBe(key)
  })
})

test('what has a history is named as the contract names it, and by its room', () => {
  const id = '0123456789'
  const rooms = [TEAM_ROOM, unitRoom(id), unpackedRoom(id), frameworkRoom(id)]
  expect(rooms.map((room) => toldOfRoom(room)?.told)).toEqual([null, id, `unpacked:${id}`, `framework:${id}`])
  for (const room of rooms) expect(roomOfTold(present(toldOfRoom(room), room).told)).toBe(room)
  expect(toldOfRoom(commentsRoom(id))).toBeNull()
})
