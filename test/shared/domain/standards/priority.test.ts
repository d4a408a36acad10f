import { describe, expect, test } from 'vitest'
import {
  type Criterion,
  choicesFor,
  DEFAULT_PRIORITY,
  type IsMember,
  nextDecision,
  type PriorityVotes,
  priorities,
  sharesOf,
} from '../../../../shared/domain/standards/priority.ts'
import { fc } from '../../../kit/properties.ts'

const sixth = (key: string) => ({ key, grades: ['6'] })
const LIST = ['a', 'b', 'c'].map(sixth)

/** `{a: {ana: 'REA'}}`: Ana marked three on the standard a. */
const votesOf = (
  given: Readonly<Record<string, Readonly<Record<string, string>>>>,
  decisions: Readonly<Record<string, boolean>> = {},
): PriorityVotes => ({
  marks: Object.entries(given).map(([key, members]) => ({
    key,
    members: Object.entries(members).map(([memberId, letters]) => ({
      memberId,
      given: [...letters] as Criterion[],
    })),
  })),
  decisions: Object.entries(decisions).map(([key, isStar]) => ({ key, isStar, by: 'ana' })),
})

const everybody = () => true

const stateOf = (
  votes: PriorityVotes,
  key = 'a',
  settings = DEFAULT_PRIORITY,
  isMember: IsMember = everybody,
) => priorities(LIST, votes, settings, isMember).get(key)

describe('what the marks say', () => {
  test('three marks of one member are a yes, two are not', () => {
    const votes = votesOf({ a: { ana: 'REA', bo: 'RE' }, b: { cy: 'R' } })
    expect(stateOf(votes)).toMatchObject({ yes: ['ana'], voters: 3 })
    expect(stateOf(votes, 'a', { ...DEFAULT_PRIORITY, yesMarks: 2 })?.yes).toEqual(['ana', 'bo'])
  })

  test('who marked nothing in the list has not voted; who marked another standard of it has', () => {
    expect(stateOf(votesOf({ a: { ana: 'REA' } }))).toMatchObject({ voters: 1, state: 'agreedStar' })
    expect(stateOf(votesOf({ a: { ana: 'REA' }, b: { bo: 'R' } }))).toMatchObject({
      voters: 2,
      state: 'open',
    })
    expect(stateOf(votesOf({ a: { ana: 'REA' }, elsewhere: { bo: 'R' } }))?.voters).toBe(1)
    expect(stateOf(votesOf({}))).toMatchObject({ voters: 0, state: 'open', isStar: false })
  })

  test('marks of who is on the team no more are told and not counted, nor are they voters', () => {
    const votes = votesOf({ a: { ana: 'REA', zoe: 'RE' }, b: { zoe: 'REAL' } })
    expect(stateOf(votes)).toMatchObject({ voters: 2, state: 'open', uncounted: 0 })
    const without = stateOf(votes, 'a', DEFAULT_PRIORITY, (id) => id !== 'zoe')
    expect(without).toMatchObject({ voters: 1, yes: ['ana'], state: 'agreedStar', uncounted: 2 })
    expect(without?.marks.map(({ memberId }) => memberId)).toEqual(['ana'])
    expect(stateOf(votes, 'b', DEFAULT_PRIORITY, () => false)).toMatchObject({
      voters: 0,
      uncounted: 4,
      isStar: false,
    })
  })

  test('a standard of several grades is voted on by whoever votes in one of them', () => {
    const list = [sixth('a'), { key: 'b', grades: ['7'] }, { key: 'both', grades: ['6', '7'] }]
    const table = priorities(
      list,
      votesOf({ a: { ana: 'REA' }, b: { bo: 'R' } }),
      DEFAULT_PRIORITY,
      everybody,
    )
    expect([...table.values()].map(({ voters }) => voters)).toEqual([1, 1, 2])
  })

  test('exactly 70 of 100 agree, a hair less does not: nothing is rounded', () => {
    const team = (yes: number, all: number) =>
      votesOf({
        a: Object.fromEntries(Array.from({ length: yes }, (_, index) => [`m${index}`, 'REA'])),
        b: Object.fromEntries(Array.from({ length: all }, (_, index) => [`m${index}`, 'R'])),
      })
    expect(stateOf(team(7, 10))?.state).toBe('agreedStar')
    expect(stateOf(team(69, 99))?.state).toBe('open')
    expect(stateOf(team(3, 10))?.state).toBe('agreedNot')
    expect(stateOf(team(31, 100))?.state).toBe('open')
  })

  test('whatever the settings, a standard is never agreed on both ways', () => {
    void fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.integer({ min: 51, max: 100 }), (yes, no, agreement) => {
        const marks = (count: number, name: string, letters: string) =>
          Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, letters]))
        const votes = votesOf({ a: { ...marks(yes, 'y', 'REAL'), ...marks(no, 'n', 'R') } })
        const turned = votesOf({ a: { ...marks(no, 'y', 'REAL'), ...marks(yes, 'n', 'R') } })
        const settings = { ...DEFAULT_PRIORITY, agreement }
        if (stateOf(votes, 'a', settings)?.state === 'agreedStar') {
          expect(stateOf(turned, 'a', settings)?.state).toBe('agreedNot')
        }
      }),
    )
  })
})

describe('what the team decides', () => {
  test('stands above the marks, with whoever wrote it down', () => {
    const not = stateOf(votesOf({ a: { ana: 'REAL' } }, { a: false }))
    expect(not).toMatchObject({ state: 'agreedStar', isStar: false, decision: { isStar: false, by: 'ana' } })
    expect(stateOf(votesOf({}, { a: true }))).toMatchObject({ state: 'open', isStar: true })
  })

  test('goes round: what the marks do not say, then back to them', () => {
    const next = (votes: PriorityVotes) => nextDecision(stateOf(votes) as never)
    const agreed = { a: { ana: 'REAL' } }
    expect([next(votesOf(agreed)), next(votesOf(agreed, { a: false }))]).toEqual([false, null])
    expect(next(votesOf(agreed, { a: true }))).toBe(false)
    const not = { b: { ana: 'R' } }
    expect([next(votesOf(not)), next(votesOf(not, { a: true }))]).toEqual([true, null])
    const ways: readonly Readonly<Record<string, boolean>>[] = [{}, { a: true }, { a: false }]
    expect(ways.map((decided) => next(votesOf({}, decided)))).toEqual([true, false, null])
  })
})

test('both ends of the aim are within it, a standard more or less is not', () => {
  const aimOf = (starred: number, total: number) => {
    const keys = Array.from({ length: total }, (_, index) => `s${index}`)
    const stars = Object.fromEntries(keys.slice(0, starred).map((key) => [key, true]))
    return sharesOf(
      [...priorities(keys.map(sixth), votesOf({}, stars), DEFAULT_PRIORITY, everybody).values()],
      DEFAULT_PRIORITY,
    )
  }
  expect(aimOf(11, 29)).toEqual({ starred: 11, total: 29, aim: 'within' })
  expect([2, 3, 5, 6].map((starred) => aimOf(starred, 10).aim)).toEqual([
    'below',
    'within',
    'within',
    'above',
  ])
  expect(aimOf(0, 0).aim).toBe('within')
})

test('a grade chooses among its standards, not parts, nor what runs through every grade unless all does', () => {
  const row = (key: string, kind: string, ...grades: string[]) => ({ key, kind, grades })
  const practice = row('MP1', 'standard', '6', '7')
  const math = [
    practice,
    row('6.RP.1', 'standard', '6'),
    row('6.RP.3A', 'part', '6'),
    row('7.G.1', 'standard', '7'),
  ]
  expect(choicesFor(math, '6').map(({ key }) => key)).toEqual(['6.RP.1'])
  expect(choicesFor([practice], '6')).toEqual([practice])
})
