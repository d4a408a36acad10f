import { parseRoom, TEAM_ROOM, unitRoom } from '../room.ts'

/** A document whose history people read, as the contract names it: a unit by its id, the team's own by null, what was
 *  unpacked of a standard and a list of standards by the name of their room. */
export type ToldDocument = string | null

/** The id of a unit holds no colon. */
export const roomOfTold = (told: ToldDocument): string =>
  told === null ? TEAM_ROOM : told.includes(':') ? told : unitRoom(told)

/** Null for what has no such history: pictures never change, comments are told where they stand. */
export function toldOfRoom(roomName: string): { readonly told: ToldDocument } | null {
  const room = parseRoom(roomName)
  switch (room?.kind) {
    case 'team':
      return { told: null }
    case 'unit':
      return { told: room.id }
    case 'unpacked':
    case 'framework':
      return { told: roomName }
    default:
      return null
  }
}
