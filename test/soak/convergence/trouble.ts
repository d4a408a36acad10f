import type { Line } from './line.ts'
import { ROOMS, roleAt, type Seat, type Team } from './team.ts'
import type { World } from './virtual-time.ts'

/** What goes wrong while the team works, by chance. */

export interface Trouble {
  /** One more thing goes wrong. */
  strike(): void
  /** Everything is well from here on: all on, all follow one host, roles as at the start. */
  end(): void
}

type Kind = (seat: Seat) => void

/** The guest notices a silent line after 4.5 s and the host after three pings. */
const SILENT_MS = 4_500

export function createTrouble(world: World, team: Team): Trouble {
  const { seats } = team
  const pick = <T>(from: readonly T[]): T | undefined => from[world.random(from.length)]
  const lineOf = ({ link }: Seat): Line | undefined => pick(link?.lines() ?? [])
  let hub = seats[0] as Seat
  let isEnded = false

  const soon = (mostMs: number, act: () => void) =>
    void world.at(world.random(mostMs), null, () => {
      if (!isEnded) act()
    })

  function meetAt(next: Seat): void {
    hub = next
    for (const seat of seats) soon(6_000, () => team.follow(seat, seat === hub ? null : hub))
  }

  function crash(seat: Seat): void {
    team.crash(seat)
    const isRestored = world.random(4) === 0
    soon(8_000, () => {
      if (isRestored) team.restore(seat)
      team.start(seat)
    })
  }

  /** Two halves with a host each, until somebody finds the other. */
  function split(other: Seat): void {
    if (other === hub || !team.isHostable(other)) return
    const half = seats.filter((seat) => seat !== hub && seat !== other && world.random(2) === 0)
    team.follow(other, null)
    for (const seat of half) team.follow(seat, other)
    soon(20_000, () => meetAt(world.random(2) === 0 ? hub : other))
  }

  function silence(lines: readonly Line[]): void {
    for (const line of lines) {
      line.swallow(world.random(2) === 0 ? 0 : 1)
      world.at(SILENT_MS, null, line.cut)
    }
  }

  const kinds: readonly (readonly [number, Kind])[] = [
    [8, (seat) => lineOf(seat)?.cut()],
    [3, (seat) => team.follow(seat, seat.follows)],
    [5, (seat) => silence([lineOf(seat)].flatMap((line) => line ?? []))],
    [3, (seat) => silence(seat.link?.lines() ?? [])],
    [4, (seat) => seat.link?.double(pick(ROOMS) as string)],
    [
      4,
      (seat) => {
        const before = seat.follows
        team.follow(seat, null)
        soon(20_000, () => team.follow(seat, before === null || seat === hub ? null : hub))
      },
    ],
    [4, crash],
    [2, (seat) => team.isHostable(seat) && meetAt(seat)],
    [1, split],
    [
      1,
      (seat) => {
        if (roleAt(seat.number) !== 'teacher') return
        team.setRole(seat.number, 'coach')
        soon(20_000, () => team.setRole(seat.number, 'teacher'))
      },
    ],
  ]

  return {
    strike() {
      let left = world.random(kinds.reduce((sum, [weight]) => sum + weight, 0))
      for (const [weight, kind] of kinds) {
        left -= weight
        if (left < 0) return kind(pick(seats) as Seat)
      }
    },
    end() {
      isEnded = true
      const [first] = seats
      for (const seat of seats) team.start(seat)
      for (const seat of seats) team.follow(seat, seat === first ? null : (first as Seat))
      for (const { number } of seats) if (roleAt(number) === 'teacher') team.setRole(number, 'teacher')
    },
  }
}
