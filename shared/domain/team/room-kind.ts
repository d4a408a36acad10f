/** The kinds of document there are: the team's own, a unit, a picture, the comments on a unit, a list of standards
 *  that was brought in, a standard that the team takes apart, and what never leaves this computer. */
export type RoomKind = 'team' | 'unit' | 'image' | 'comments' | 'framework' | 'unpacked' | 'private'

export const ROOM_KINDS: readonly RoomKind[] = [
  'team',
  'unit',
  'image',
  'comments',
  'framework',
  'unpacked',
  'private',
]
