import type { RoomKind } from '../domain/team/room-kind.ts'

/** One Y.Doc per room. A room is the unit of permission, of sync and of storage. */
export type Room =
  | { readonly kind: 'team' }
  | { readonly kind: Exclude<RoomKind, 'team'>; readonly id: string }

type RecordRoomKind = 'unit' | 'comments' | 'framework' | 'unpacked' | 'private'

export const TEAM_ROOM = 'team'

export const unitRoom = (unitId: string): string => `unit:${unitId}`

export const imageRoom = (imageId: string): string => `image:${imageId}`

/** What is said about a unit, apart from it: whoever may not edit the plan may still write here. */
export const commentsRoom = (unitId: string): string => `comments:${unitId}`

/** A list of standards, by its id in the world without dashes. */
export const frameworkRoom = (frameworkId: string): string => `framework:${frameworkId}`

/** A standard that the team takes apart, by the id that its code makes. */
export const unpackedRoom = (unpackedId: string): string => `unpacked:${unpackedId}`

/** A copy kept on this computer; no other ever hears of it. */
export const privateRoom = (copyId: string): string => `private:${copyId}`

/** The room a name stands for, or null for anything we do not keep. */
export function parseRoom(name: string): Room | null {
  if (name === TEAM_ROOM) return { kind: 'team' }
  const record = /^(unit|comments|framework|unpacked|private):([0-9a-z]{8,32})$/.exec(name)
  if (record?.[1] && record[2]) return { kind: record[1] as RecordRoomKind, id: record[2] }
  const image = /^image:([0-9a-f]{64})$/.exec(name)
  if (image?.[1]) return { kind: 'image', id: image[1] }
  return null
}

/** May another computer hear that this room exists? */
export const isShared = (name: string): boolean => {
  const room = parseRoom(name)
  return room !== null && room.kind !== 'private'
}
