import type { RoomKind } from './room-kind.ts'

/** What a member may do. One document is one unit of permission; a grant only ever narrows its giver's. */
export type Role = 'lead' | 'teacher' | 'specialist' | 'coach' | 'guest'

/** From the widest to the narrowest. */
export const ROLES: readonly Role[] = ['lead', 'teacher', 'specialist', 'coach', 'guest']

/** `read` includes nothing else; `edit` includes `read`. */
export type Right = 'none' | 'read' | 'edit'

const EVERYTHING: Readonly<Record<RoomKind, Right>> = {
  team: 'edit',
  unit: 'edit',
  image: 'edit',
  comments: 'edit',
  framework: 'edit',
  unpacked: 'edit',
  private: 'none',
}

const RIGHTS: Readonly<Record<Role, Readonly<Record<RoomKind, Right>>>> = {
  lead: EVERYTHING,
  teacher: EVERYTHING,
  specialist: EVERYTHING,
  coach: {
    team: 'read',
    unit: 'read',
    image: 'read',
    comments: 'edit',
    framework: 'read',
    unpacked: 'read',
    private: 'none',
  },
  // A guest reads plans that were shared with guests, as pages; no document ever leaves for them.
  guest: {
    team: 'none',
    unit: 'none',
    image: 'none',
    comments: 'none',
    framework: 'none',
    unpacked: 'none',
    private: 'none',
  },
}

export const rightTo = (role: Role, kind: RoomKind): Right => RIGHTS[role][kind]

export const mayRead = (role: Role, kind: RoomKind): boolean => rightTo(role, kind) !== 'none'

export const mayEdit = (role: Role, kind: RoomKind): boolean => rightTo(role, kind) === 'edit'

/** Let somebody in, or bring a colleague's further computer in. */
export const mayAdmit = (role: Role): boolean => role === 'lead' || role === 'teacher'

/** Nobody gives more than they have. */
export const mayGive = (giver: Role, given: Role): boolean =>
  mayAdmit(giver) && ROLES.indexOf(given) >= ROLES.indexOf(giver)

/** Change roles, remove members. */
export const mayManage = (role: Role): boolean => role === 'lead'

/** Be the computer where the team meets. */
export const mayHost = (role: Role): boolean => role === 'lead' || role === 'teacher' || role === 'specialist'
