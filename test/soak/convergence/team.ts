import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { TEAM_ROOM, unitRoom } from '../../../shared/documents/room.ts'
import { createTeam } from '../../../shared/documents/team/actions.ts'
import { createUnit } from '../../../shared/documents/unit/create.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { mayEdit, mayHost, type Role } from '../../../shared/domain/team/roles.ts'
import { publicKeys } from '../../../src-main/node/identity/device-keys.ts'
import { PLAIN_UNIT } from '../../kit/two-peers.ts'
import { type Computer, makeFolder, type Plant, startComputer } from './computer.ts'
import { type Link, openLink } from './link.ts'
import { editTeam, editUnit } from './operations.ts'
import type { World } from './virtual-time.ts'
import { openWindow, type Window } from './window.ts'

/** A place at the table: a teacher and their computer, on or off, as a guest of whom they follow. */
export interface Seat {
  readonly number: number
  readonly folder: string
  computer: Computer | null
  /** The seat whose computer it wants to meet; null = alone. */
  follows: Seat | null
  link: Link | null
  /** On the unit; two of the teachers write in theirs, the others' hosts write themselves. */
  window: Window | null
  /** Operations still to be done. */
  left: number
}

export const UNIT_ROOM = unitRoom('unit00000001')
export const ROOMS: readonly string[] = [TEAM_ROOM, UNIT_ROOM]

const ROLES: readonly Role[] = ['lead', 'teacher', 'teacher', 'specialist', 'coach']
/** Everybody else is a teacher. */
export const roleAt = (number: number): Role => ROLES[number] ?? 'teacher'
const memberAt = (number: number) => `member00000${number}`

export interface TeamDeps {
  readonly world: World
  readonly template: string
  /** Empties itself: every seat has a folder in it. */
  readonly folder: string
  readonly peers: number
  readonly operations: number
  readonly plant: Plant | undefined
}

export interface Team {
  readonly seats: readonly Seat[]
  start(seat: Seat): void
  crash(seat: Seat): void
  /** The data folder as it was when the computer last stopped comes back. */
  restore(seat: Seat): void
  follow(seat: Seat, hub: Seat | null): void
  setRole(number: number, role: Role): void
  isHostable(seat: Seat): boolean
  operationsLeft(): number
  /** What all computers complained about in all their lives. */
  complaints(): readonly string[]
  close(): void
}

/** Retries look for the host about this often. */
const LOOK_MS = 400

export function createTeamOfSeats(deps: TeamDeps): Team {
  const { world } = deps
  const past: string[] = []
  const copyOf = (number: number) => join(deps.folder, `copy-${number}.db`)
  const seats = Array.from({ length: deps.peers }, (_none, number): Seat => {
    const folder = join(deps.folder, `seat-${number}`)
    rmSync(folder, { recursive: true, force: true })
    rmSync(copyOf(number), { force: true })
    makeFolder(deps.template, folder, `seat ${number}`)
    return { number, folder, computer: null, follows: null, link: null, window: null, left: deps.operations }
  })

  function start(seat: Seat): void {
    if (seat.computer) return
    const computer = startComputer(world, seat.folder, seat.number === 1 ? deps.plant : undefined)
    seat.computer = computer
    if (seat.number === 2 || seat.number === 4) seat.window ??= openWindow(world, UNIT_ROOM)
    seat.window?.meet(computer)
    world.as(computer.life, () => {
      look(seat)
      work(seat)
    })
  }

  /** Begins a conversation with whom it follows, and again when it ended. */
  function look(seat: Seat): void {
    const hub = seat.follows?.computer
    if (seat.link?.isOver()) seat.link = null
    if (seat.computer && hub && !seat.link)
      seat.link = openLink({ world, guest: seat.computer, hub, rooms: ROOMS })
    setTimeout(() => look(seat), LOOK_MS + world.random(LOOK_MS))
  }

  /** The teacher works: a few operations at once, a pause, and so on. */
  function work(seat: Seat): void {
    const computer = seat.computer as Computer
    const role = roleOf(computer.storage.membership.now(), computer.storage.device.id)
    const may = role !== null && mayEdit(role, 'unit')
    for (let count = 1 + world.random(6); may && count > 0 && seat.left > 0; count -= 1) {
      seat.left -= 1
      operate(seat, computer)
    }
    if (!may && role !== null) seat.left = Math.max(0, seat.left - 3)
    if (seat.left > 0) setTimeout(() => work(seat), 100 + world.random(1500))
  }

  function operate({ window }: Seat, computer: Computer): void {
    const chance = world.random(24)
    if (chance < 2) computer.edit(TEAM_ROOM, (edit) => editTeam(edit, world.random))
    else if (chance === 2) computer.undo(UNIT_ROOM, world.random(3) === 0)
    else if (!window) computer.edit(UNIT_ROOM, (edit) => editUnit(edit, world.random))
    // Before its host has told it of the unit there is nothing in a window to write in.
    else if (window.doc().store.clients.size > 0)
      editUnit({ doc: window.doc(), origin: 'window', ids: computer.ids }, world.random)
  }

  function crash(seat: Seat): void {
    past.push(...(seat.computer?.complaints ?? []))
    seat.computer?.crash()
    for (const each of seats) {
      if (each !== seat && each.follows !== seat) continue
      each.link?.end()
      each.link = null
    }
    seat.computer = null
    const file = join(seat.folder, 'team.db')
    const copy = copyOf(seat.number)
    if (world.random(2) === 0 || !existsSync(copy)) copyFileSync(file, copy)
  }

  function found(): void {
    const keys = seats.map((seat) => publicKeys((seat.computer as Computer).storage.device, 'Laptop'))
    const [first, ...others] = seats.map((seat) => seat.computer as Computer)
    const lead = first as Computer
    const member = (number: number) => ({ id: memberAt(number), name: `Teacher ${number}` })
    const key = (number: number) => keys[number] as (typeof keys)[number]
    world.as(lead.life, () => {
      const { membership } = lead.storage
      membership.append({ type: 'found', member: member(0), key: key(0) }, 'team00000001')
      others.forEach((_each, index) => {
        const number = index + 1
        membership.append({ type: 'admit', member: member(number), key: key(number), role: roleAt(number) })
      })
      lead.edit(TEAM_ROOM, (edit) =>
        createTeam(edit, { id: 'team00000001', name: 'Six', school: '', grade: '6', isSample: false }),
      )
      lead.edit(UNIT_ROOM, (edit) => createUnit(edit, PLAIN_UNIT))
    })
    for (const { storage, life } of others) {
      world.as(life, () => storage.membership.take(lead.storage.membership.entries()))
    }
  }

  for (const seat of seats) start(seat)
  found()
  return {
    seats,
    start,
    crash,
    restore(seat) {
      const copy = copyOf(seat.number)
      if (seat.computer || !existsSync(copy)) return
      rmSync(join(seat.folder, 'team.db'))
      // Nobody puts a copy back while the app is open.
      seat.window = null
      copyFileSync(copy, join(seat.folder, 'team.db'))
    },
    follow(seat, hub) {
      seat.follows = hub
      seat.link?.end()
      seat.link = null
    },
    setRole(number, role) {
      const lead = (seats[0] as Seat).computer
      if (lead)
        world.as(lead.life, () =>
          lead.storage.membership.append({ type: 'role', member: memberAt(number), role }),
        )
    },
    isHostable({ computer }) {
      const role = computer && roleOf(computer.storage.membership.now(), computer.storage.device.id)
      return role !== null && mayHost(role)
    },
    complaints: () => [...past, ...seats.flatMap(({ computer }) => computer?.complaints ?? [])],
    operationsLeft: () => seats.reduce((sum, { left }) => sum + left, 0),
    close() {
      for (const { computer } of seats) computer?.crash()
    },
  }
}
