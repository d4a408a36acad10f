import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { AppContract, News } from '../../../shared/api/app-contract.ts'
import type { Status } from '../../../shared/api/team-api.ts'
import { createTeam, setMember } from '../../../shared/documents/team/actions.ts'
import { createEmitter } from '../../../shared/lib/emitter.ts'
import { createIds } from '../../../shared/lib/ids.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { ConnectionProvider } from '../../../src-renderer/connection/ConnectionProvider.tsx'
import type { Connection } from '../../../src-renderer/connection/connection.ts'
import type { OpenDocument } from '../../../src-renderer/connection/replica.ts'
import type { HostState } from '../../../src-renderer/connection/rpc-client.ts'
import type { SavedState } from '../../../src-renderer/connection/saved-meter.ts'
import { createSharedUndo } from '../../../src-renderer/editor/shared-undo.ts'

type Answer = Result<unknown, unknown>
type Answers = Partial<Record<keyof AppContract, (takes: never) => Answer | Promise<Answer>>>

/** An answer that the test gives when it is time. */
export function slowly(): { readonly answer: () => Promise<Answer>; end(answer: Answer): void } {
  let end: (answer: Answer) => void = () => {}
  const answered = new Promise<Answer>((resolve) => {
    end = resolve
  })
  return { answer: () => answered, end: (answer) => end(answer) }
}

/** The page's line to a host that answers as the test says; documents are real, without a wire behind them. */
export interface StubHost {
  readonly connection: Connection
  /** Every call that was not just a question, in order. */
  readonly asked: readonly (readonly [string, unknown])[]
  readonly teamDocument: OpenDocument
  status: Status
  tell(kind: News['type']): void
  setSaved(state: SavedState): void
  setState(state: HostState): void
  now: number
}

export const NOW = 1_800_000_000_000

const rosa = { id: 'memberrosa', name: 'Rosa Diaz', color: 0 }

export const aMember = (more: Partial<Status['members'][number]> = {}): Status['members'][number] => ({
  id: 'memberdevon',
  name: 'Devon',
  color: 1,
  here: false,
  isMe: false,
  role: 'teacher',
  devices: [],
  lastSeen: null,
  ...more,
})

export const aStatus = (more: Partial<Status> = {}): Status => ({
  version: '0.1.0',
  team: { id: 'team0001', name: '6th Grade Team', isSample: false },
  me: { ...rosa, role: 'lead' },
  members: [aMember({ ...rosa, here: true, isMe: true, lastSeen: NOW, role: 'lead' })],
  sharing: { type: 'alone' },
  joining: null,
  requests: [],
  mayTakeOver: true,
  reports: 0,
  keptCopies: 0,
  disk: 'fine',
  canPrint: true,
  ...more,
})

/** A host with a team of one. */
export function stubHost(answers: Answers = {}, status: Status = aStatus()): StubHost {
  const asked: (readonly [string, unknown])[] = []
  const news = createEmitter<News>()
  const saved = createEmitter<void>()
  const states = createEmitter<HostState>()
  const teamDocument = openTeam()
  let savedState: SavedState = 'saved'
  let state: HostState = 'open'
  const questions: Answers = {
    'team.status': () => ok(host.status),
    'team.nearby': () => ok([]),
    'guest.list': () => ok([]),
    'units.list': () => ok([]),
    'lessons.list': () => ok([]),
    'checks.list': () => ok([]),
    'standards.list': () => ok([]),
    'standards.starred': () => ok([]),
    'history.retention': () => ok({ days: 400 }),
    'report.list': () => ok([]),
  }
  const call = async (name: keyof AppContract, takes: unknown): Promise<Answer> => {
    const answer = answers[name] ?? questions[name]
    if (!(name in questions)) asked.push([name, takes])
    return answer ? answer(takes as never) : err({ type: 'Internal', reference: name })
  }
  const connection: Connection = {
    call: call as Connection['call'],
    onNews: news.on,
    onState: states.on,
    hostState: () => state,
    documents: {
      open(_room, onReady) {
        onReady(teamDocument)
        return () => {}
      },
      saved: () => savedState,
      onSaved: saved.on,
      whenSaved: async () => {},
      setUser: () => {},
      setRole: () => {},
      onTakenBack: () => () => {},
    },
    clock: { now: () => host.now },
    ids: createIds(crypto),
    shell: 'browser',
  }
  const host: StubHost = {
    connection,
    asked,
    teamDocument,
    status,
    now: NOW,
    tell: (type) => news.emit({ type }),
    setSaved(next) {
      savedState = next
      saved.emit()
    },
    setState(next) {
      state = next
      states.emit(next)
    },
  }
  return host
}

function openTeam(): OpenDocument {
  const doc = new Y.Doc()
  const edit = { doc, origin: 'this page', ids: createIds(crypto) }
  createTeam(edit, {
    id: 'team0001',
    name: '6th Grade Team',
    school: 'Maple Ridge',
    grade: '6',
    isSample: false,
  })
  setMember(edit, rosa.id, rosa.name)
  const undo = createSharedUndo(doc, [edit.origin])
  return { room: 'team', doc, awareness: new Awareness(doc), undo, edit, mayEdit: true }
}

export interface Place {
  readonly page: ReactNode
  /** Paths since the start, the present one last. */
  readonly history: readonly string[]
}

/** A screen with its host and an address of its own. */
export function at(path: string, host: StubHost, screen: ReactNode): Place {
  const { hook, history } = memoryLocation({ path, record: true })
  const page = (
    <Router hook={hook}>
      <ConnectionProvider connection={host.connection}>{screen}</ConnectionProvider>
    </Router>
  )
  return { page, history }
}
