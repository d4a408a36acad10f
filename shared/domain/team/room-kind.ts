/** The kinds of document there are: the team's own, a unit, a picture, the comments on a unit, and what never
 *  leaves this computer. */
export type RoomKind = 'team' | 'unit' | 'image' | 'comments' | 'private'

export const ROOM_KINDS: readonly RoomKind[] = ['team', 'unit', 'image', 'comments', 'private']
