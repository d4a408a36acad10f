/** Which standards a team puts first. domain.md, T18 and the test **REAL**: Readiness, Endurance, Assessed, Leverage; a
 *  vote per teacher; aim for 30-50 % of the standards; some 70 % consensus (mccookbison.org). Shares are counts of
 *  counts and are compared as whole numbers: nothing here is rounded. */

/** Readiness: needed for what comes next. Endurance: of use beyond this year. Assessed: on the tests learners take.
 *  Leverage: helps in other subjects. */
export const CRITERIA = ['R', 'E', 'A', 'L'] as const
export type Criterion = (typeof CRITERIA)[number]

/** Which of the four a member gave a standard; at least one. */
export interface MemberMarks {
  readonly memberId: string
  readonly given: readonly Criterion[]
}

/** What the team settled by talking, whatever the marks say. */
export interface Decision {
  readonly isStar: boolean
  /** Id of the member who wrote it down; '' when nobody knows. */
  readonly by: string
}

/** Plain values, each standard once, by code key (`code.ts`). */
export interface PriorityVotes {
  readonly marks: readonly { readonly key: string; readonly members: readonly MemberMarks[] }[]
  readonly decisions: readonly (Decision & { readonly key: string })[]
}

export interface PrioritySettings {
  /** Percent of a grade's standards that should have a star: from, to. */
  readonly aimLow: number
  readonly aimHigh: number
  /** Percent of the voters who must say the same. */
  readonly agreement: number
  /** How many of the four marks make a member's yes. */
  readonly yesMarks: number
}

/** 30-50 % and 70 %: domain.md, REAL. Three of four: our reading of "meets the test", for a team to change. */
export const DEFAULT_PRIORITY: PrioritySettings = { aimLow: 30, aimHigh: 50, agreement: 70, yesMarks: 3 }

/** The least that cannot be reached by yes and by no at once. */
export const LEAST_AGREEMENT = 51

/** A standard in its list. */
export interface ListedStandard {
  readonly key: string
  readonly grades: readonly string[]
}

/** `open`: too few say the same, so talk about it. */
export type PriorityState = 'agreedStar' | 'agreedNot' | 'open'

export interface StandardPriority {
  /** Of the voters. */
  readonly marks: readonly MemberMarks[]
  /** How many marks members gave who are on the team no more: kept, and not counted. */
  readonly uncounted: number
  /** Members whose marks make a yes. */
  readonly yes: readonly string[]
  /** Members of the team who marked anything in its list. */
  readonly voters: number
  readonly state: PriorityState
  readonly decision: Decision | null
  /** The team's decision, or what the marks agree on. */
  readonly isStar: boolean
}

/** Is this member on the team? */
export type IsMember = (memberId: string) => boolean

/** How each standard of a list stands. A voter is whoever is on the team and marked any standard of the list that
 *  shares a grade with it: who marked nothing there has not voted yet and is not counted as a no (domain.md: "votes per
 *  teacher"). */
export function priorities(
  list: readonly ListedStandard[],
  votes: PriorityVotes,
  settings: PrioritySettings,
  isMember: IsMember,
): ReadonlyMap<string, StandardPriority> {
  const marks = new Map(
    votes.marks.map(({ key, members }) => [key, members.filter(({ memberId }) => isMember(memberId))]),
  )
  const uncounted = new Map(votes.marks.map(({ key, members }) => [key, marksOfOthers(members, isMember)]))
  const decisions = new Map(votes.decisions.map(({ key, isStar, by }) => [key, { isStar, by }]))
  const voters = votersByGrade(list, marks)
  return new Map(
    list.map(({ key, grades }) => {
      const among = new Set(grades.flatMap((grade) => [...(voters.get(grade) ?? [])]))
      const said = { marks: marks.get(key) ?? [], uncounted: uncounted.get(key) ?? 0 }
      return [key, priorityOf(said, among.size, decisions.get(key) ?? null, settings)]
    }),
  )
}

const marksOfOthers = (members: readonly MemberMarks[], isMember: IsMember): number =>
  members.filter(({ memberId }) => !isMember(memberId)).reduce((sum, { given }) => sum + given.length, 0)

function votersByGrade(
  list: readonly ListedStandard[],
  marks: ReadonlyMap<string, readonly MemberMarks[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const voters = new Map<string, Set<string>>()
  for (const { key, grades } of list)
    for (const grade of grades) {
      const known = voters.get(grade) ?? new Set()
      voters.set(grade, known)
      for (const { memberId } of marks.get(key) ?? []) known.add(memberId)
    }
  return voters
}

function priorityOf(
  { marks, uncounted }: Pick<StandardPriority, 'marks' | 'uncounted'>,
  voters: number,
  decision: Decision | null,
  { yesMarks, agreement }: PrioritySettings,
): StandardPriority {
  const yes = marks.filter(({ given }) => given.length >= yesMarks).map(({ memberId }) => memberId)
  const state = stateOf(yes.length, voters, agreement)
  return {
    marks,
    uncounted,
    yes,
    voters,
    state,
    decision,
    isStar: decision?.isStar ?? state === 'agreedStar',
  }
}

/** domain.md: "~70% consensus", either way; in between the team has to talk. */
function stateOf(yes: number, voters: number, agreement: number): PriorityState {
  if (voters === 0) return 'open'
  if (yes * 100 >= agreement * voters) return 'agreedStar'
  return (voters - yes) * 100 >= agreement * voters ? 'agreedNot' : 'open'
}

/** What the team's decision becomes when a teacher asks to change it: first what the marks do not say, at last what
 *  they say (null). An open standard can be settled either way. */
export function nextDecision({ state, decision }: StandardPriority): boolean | null {
  const ways: readonly (boolean | null)[] =
    state === 'open' ? [true, false, null] : [state !== 'agreedStar', null]
  const at = ways.indexOf(decision?.isStar ?? null)
  // A decision that the marks have caught up with is no way of its own.
  return at < 0 ? (ways[0] ?? null) : (ways[(at + 1) % ways.length] ?? null)
}

export interface StarShares {
  readonly starred: number
  readonly total: number
  readonly aim: 'below' | 'within' | 'above'
}

/** How many of a list have a star, and whether that is what the team aims for (domain.md: "aim 30-50% of standards";
 *  both ends are within). */
export function sharesOf(list: readonly StandardPriority[], settings: PrioritySettings): StarShares {
  const starred = list.filter(({ isStar }) => isStar).length
  const total = list.length
  if (starred * 100 < settings.aimLow * total) return { starred, total, aim: 'below' }
  return { starred, total, aim: starred * 100 > settings.aimHigh * total ? 'above' : 'within' }
}

/** What a team chooses from for one grade: its standards, without their parts (a part goes with its standard) and
 *  without what runs through all grades of the list, such as mathematical practices, unless everything does. */
export function choicesFor<T extends ListedStandard & { readonly kind: string }>(
  list: readonly T[],
  grade: string,
): readonly T[] {
  const standards = list.filter(({ kind }) => kind === 'standard')
  const all = new Set(standards.flatMap(({ grades }) => grades)).size
  const ofGrade = standards.filter(({ grades }) => grades.includes(grade))
  const narrow = ofGrade.filter(({ grades }) => grades.length < all)
  return narrow.length > 0 ? narrow : ofGrade
}
