/** One Y.Doc per room. A room is the unit of permission, of sync and of storage. */
export type Room =
  | { readonly kind: 'team' }
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'image'; readonly id: string }

export type RoomKind = Room['kind']

export const TEAM_ROOM = 'team'

export const unitRoom = (unitId: string): string => `unit:${unitId}`

export const imageRoom = (imageId: string): string => `image:${imageId}`

/** The room a name stands for, or null for anything we do not keep. */
export function parseRoom(name: string): Room | null {
  if (name === TEAM_ROOM) return { kind: 'team' }
  const unit = /^unit:([0-9a-z]{8,32})$/.exec(name)
  if (unit?.[1]) return { kind: 'unit', id: unit[1] }
  const image = /^image:([0-9a-f]{64})$/.exec(name)
  if (image?.[1]) return { kind: 'image', id: image[1] }
  return null
}
