import * as Y from 'yjs'
import { addLesson } from '../../shared/documents/unit/actions.ts'
import { readUnit } from '../../shared/documents/unit/read.ts'
import { sequenceOf } from '../../shared/domain/planning/sequence.ts'
import type { Role } from '../../shared/domain/team/roles.ts'
import type { HostOptions } from '../../src-main/node/host.ts'
import { freePort } from './free-port.ts'
import { eventually } from './hub-client.ts'
import { letJoin } from './let-join.ts'
import { openTestHost, type TestHost } from './open-test-host.ts'
import { hostTeam, type StartedTeam } from './started-team.ts'
import { openRoom, type WindowRoom } from './window-client.ts'

/** Ana's computer, where the team meets, with a unit; and colleagues' who joined it. Nobody takes over unasked. */
export interface StaffRoom extends StartedTeam {
  /** A further colleague, in step when given back. */
  join(name: string, role?: Role, options?: Partial<HostOptions>): Promise<TestHost>
}

export async function openStaffRoom(options: Partial<HostOptions> = {}): Promise<StaffRoom> {
  const team = await hostTeam(options)
  return {
    ...team,
    async join(name, role = 'teacher', options = {}) {
      // Known to the others beforehand, as the product's own port is.
      const hubDefaults = { port: await freePort(), network: false }
      const host = await openTestHost({ hubDefaults, ...options })
      await letJoin(host, team.ana, name, { role })
      if (role !== 'coach') await host.ask('hub.setMayTakeOver', { isAllowed: false })
      await inState(host, 'inStep')
      return host
    },
  }
}

/** How the computer stands with its colleagues: a state of being joined, `hosting` or `alone`. */
export async function stateOf(host: TestHost): Promise<string> {
  const { sharing } = await host.ask('team.status', null)
  return sharing.type === 'joined' ? sharing.state : sharing.type
}

/** Waits for a state, and tells after how many milliseconds it came. */
export async function inState(host: TestHost, wanted: string, withinMs = 10_000): Promise<number> {
  const startedAt = performance.now()
  for (;;) {
    const state = await stateOf(host)
    const passed = performance.now() - startedAt
    if (state === wanted) return passed
    if (passed > withinMs) throw new Error(`waited ${withinMs} ms for ${wanted}, it is ${state}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export async function openAt(host: TestHost, room: string): Promise<WindowRoom> {
  const opened = openRoom(host.host, room)
  await opened.ready()
  return opened
}

export const addTitled = (at: WindowRoom, title: string): string =>
  addLesson(at.edit, { title: { en: title }, week: 1 })

export const titlesIn = ({ doc }: WindowRoom): string[] =>
  sequenceOf(readUnit(doc, 'u').unit)
    .map((item) => (item.kind === 'lesson' ? (item.lesson.title.en ?? '') : ''))
    .sort()

export const isSameDocument = (one: Y.Doc, other: Y.Doc): boolean =>
  Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))

/** Waits until every window shows exactly these lessons, and all documents are the same underneath. */
export async function allShow(
  windows: readonly WindowRoom[],
  titles: readonly string[],
  withinMs?: number,
): Promise<void> {
  const wanted = JSON.stringify([...titles].sort())
  await eventually(
    `everybody has ${wanted}`,
    () => windows.every((each) => JSON.stringify(titlesIn(each)) === wanted),
    withinMs,
  )
  const [first, ...others] = windows
  await eventually('the documents are equal', () =>
    others.every(({ doc }) => isSameDocument((first as WindowRoom).doc, doc)),
  )
}

/** Waits until the host has written so many lessons of the unit to its disk. */
export async function saved(host: TestHost, unitId: string, count: number): Promise<void> {
  let lessons = -1
  await eventually(`${count} lessons are saved`, () => {
    void host.ask('lessons.list', { unitId }).then((all) => {
      lessons = all.length
    })
    return lessons === count
  })
}
