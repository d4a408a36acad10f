import type * as Y from 'yjs'
import {
  CRITERIA,
  type Criterion,
  DEFAULT_PRIORITY,
  type Decision,
  LEAST_AGREEMENT,
  type PrioritySettings,
  type PriorityVotes,
} from '../../domain/standards/priority.ts'
import { inKeyOrder, readRecord } from '../record.ts'
import { starRecords, teamFields, voteMarks } from './shape.ts'

/** What the team has said of which standards come first. */
export interface TeamPriority {
  readonly votes: PriorityVotes
  readonly settings: PrioritySettings
}

/** Total, never throws: what no version of ours writes is left out. */
export const readPriority = (doc: Y.Doc): TeamPriority => ({
  votes: { marks: readMarks(doc), decisions: readDecisions(doc) },
  settings: readSettings(doc),
})

function readMarks(doc: Y.Doc): PriorityVotes['marks'] {
  const marks = new Map<string, Map<string, Criterion[]>>()
  for (const [name, isGiven] of inKeyOrder(voteMarks(doc))) {
    const [, key, member, letter] = /^([^/]+)\/([^/]+)\/([^/]+)$/.exec(name) ?? []
    const criterion = CRITERIA.find((each) => each === letter)
    if (isGiven !== true || !key || !member || !criterion) continue
    const members = marks.get(key) ?? new Map<string, Criterion[]>()
    marks.set(key, members.set(member, [...(members.get(member) ?? []), criterion]))
  }
  return [...marks].map(([key, members]) => ({
    key,
    members: [...members].map(([memberId, given]) => ({ memberId, given: inOrder(given) })),
  }))
}

const inOrder = (given: readonly Criterion[]): Criterion[] => CRITERIA.filter((each) => given.includes(each))

function readDecisions(doc: Y.Doc): PriorityVotes['decisions'] {
  return inKeyOrder(starRecords(doc)).flatMap(([key, value]) => {
    const decision = decisionIn(value)
    return decision ? [{ key, ...decision }] : []
  })
}

function decisionIn(value: unknown): Decision | null {
  if (typeof value !== 'object' || value === null || !('isStar' in value)) return null
  const by = 'by' in value && typeof value.by === 'string' ? value.by : ''
  return typeof value.isStar === 'boolean' ? { isStar: value.isStar, by } : null
}

function readSettings(doc: Y.Doc): PrioritySettings {
  const fields = readRecord('team', teamFields(doc), () => {})
  const number = (field: keyof PrioritySettings, min: number, max: number) =>
    Math.floor(fields.number(`priority/${field}`, DEFAULT_PRIORITY[field], min, max))
  const ends = [number('aimLow', 0, 100), number('aimHigh', 0, 100)]
  return {
    // Two who set one end each may have crossed them.
    aimLow: Math.min(...ends),
    aimHigh: Math.max(...ends),
    agreement: number('agreement', LEAST_AGREEMENT, 100),
    yesMarks: number('yesMarks', 1, CRITERIA.length),
  }
}
