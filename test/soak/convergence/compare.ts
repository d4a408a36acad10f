import { deepStrictEqual } from 'node:assert'
import * as Y from 'yjs'
import { parseRoom } from '../../../shared/documents/room.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import { hasPending } from '../../../src-main/node/gate/apply-safely.ts'
import type { Computer } from './computer.ts'

/** Everything that must be the same at every computer once all have met: the edits they hold, what the documents
 *  say, and what Yjs keeps underneath, deleted things included. */
export function differenceOf(computers: readonly Computer[], rooms: readonly string[]): string | null {
  for (const room of rooms) {
    const [first, ...others] = computers.map((computer) => standingOf(computer, room))
    for (const [index, other] of others.entries()) {
      const aspect = firstDifference(first as Standing, other)
      if (aspect) return `${room}: ${aspect} of computer ${index + 1} and of computer 0`
    }
    if (first?.isPending) return `${room}: something waits for what nobody sent`
  }
  return null
}

/** Whether a window shows what its host has. */
export function isLikeItsHost({ storage }: Computer, room: string, window: Y.Doc): boolean {
  return storage.library.read(room, (doc) => {
    const [here, there] = [doc, window].map((each) => [...structsOf(each), ...deletesOf(each)].join('\n'))
    return here === there
  })
}

interface Standing {
  readonly heads: readonly string[]
  readonly stateVector: readonly string[]
  readonly deleteSet: readonly string[]
  readonly structs: readonly string[]
  readonly isPending: boolean
  readonly reading: unknown
}

function firstDifference(one: Standing, other: Standing): keyof Standing | null {
  for (const aspect of Object.keys(one) as (keyof Standing)[]) {
    try {
      deepStrictEqual(other[aspect], one[aspect])
    } catch {
      return aspect
    }
  }
  return null
}

export function standingOf({ storage }: Computer, room: string): Standing {
  return storage.library.read(room, (doc) => ({
    heads: [...storage.editLog.heads(room)].map(([writer, seq]) => `${writer} ${seq}`).sort(),
    stateVector: [...Y.decodeStateVector(Y.encodeStateVector(doc))]
      .map(([client, clock]) => `${client} ${clock}`)
      .sort(),
    deleteSet: deletesOf(doc),
    structs: structsOf(doc),
    isPending: hasPending(doc),
    reading: parseRoom(room)?.kind === 'team' ? readTeam(doc) : readUnit(doc, room),
  }))
}

function deletesOf(doc: Y.Doc): string[] {
  return [...Y.snapshot(doc).ds.clients]
    .flatMap(([client, ranges]) => ranges.map(({ clock, len }) => `${client} ${clock}+${len}`))
    .sort()
}

const idText = (id: Y.ID | null) => (id ? `${id.client}:${id.clock}` : '-')

/** What every computer keeps, clock by clock. Where a run of text is cut in pieces is no part of it: that tells in
 *  which order the edits came, and Yjs merges pieces when it likes. */
function structsOf({ store }: Y.Doc): string[] {
  return [...store.clients]
    .sort(([one], [other]) => one - other)
    .flatMap(([client, structs]) => [`client ${client}`, ...clocksOf(structs)])
}

function clocksOf(structs: readonly (Y.Item | Y.GC)[]): string[] {
  const clocks: string[] = []
  let gone = 0
  for (const struct of structs) {
    if (struct.deleted) {
      gone += struct.length
      continue
    }
    if (gone > 0) clocks.push(`gone ${gone}`)
    gone = 0
    clocks.push(...clocksOfItem(struct as Y.Item))
  }
  return gone > 0 ? [...clocks, `gone ${gone}`] : clocks
}

function clocksOfItem({ id, length, origin, rightOrigin, parentSub, content }: Y.Item): string[] {
  const parts = content instanceof Y.ContentFormat ? [{ [content.key]: content.value }] : content.getContent()
  return Array.from({ length }, (_none, index) => {
    const left = index === 0 ? idText(origin) : `${id.client}:${id.clock + index - 1}`
    return `${left} ${idText(rightOrigin)} ${parentSub ?? ''} ${said(parts[index])}`
  })
}

const said = (part: unknown): string =>
  part instanceof Y.AbstractType ? part.constructor.name : JSON.stringify(part)
