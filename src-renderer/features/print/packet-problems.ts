import type { PacketProblem } from '../../../shared/domain/packets/packet-order.ts'
import type { Line } from '../../../shared/domain/planning/language.ts'

/** What stands in the way of good paper, grouped so that each group is one sentence and one kind of repair. */
export interface ProblemGroup {
  readonly type: PacketProblem['type']
  readonly places: readonly ProblemPlace[]
}

/** One lesson or check, and everything of the group's kind in it. */
export interface ProblemPlace {
  /** Title of the lesson, the check or the part of the unit. */
  readonly where: string
  /** Sections, item numbers or fields; each once. */
  readonly whats: readonly string[]
  /** Where it can be mended. */
  readonly href: string
}

/** Things that are printed wrong come before those that are only left out. */
const ORDER: readonly PacketProblem['type'][] = [
  'NoKey',
  'NoText',
  'NotTranslated',
  'TwoVersions',
  'ImageMissing',
]

export function groupProblems(
  problems: readonly PacketProblem[],
  hrefOf: (where: string) => string,
): readonly ProblemGroup[] {
  return ORDER.flatMap((type) => {
    const ofType = problems.filter((problem) => problem.type === type)
    if (ofType.length === 0) return []
    const titles = [...new Set(ofType.map((problem) => problem.where))]
    const places = titles.map((where) => ({
      where,
      whats: whatsAt(ofType, where),
      href: hrefOf(where),
    }))
    return [{ type, places }]
  })
}

function whatsAt(problems: readonly PacketProblem[], where: string): readonly string[] {
  const whats = problems.filter((problem) => problem.where === where).map((problem) => problem.what)
  return [...new Set(whats)].filter((what) => what !== '')
}

interface Titled {
  readonly id: string
  readonly title: Line
}

/** Finds the lesson or check that a packet's problem names by its title, in whatever language of the unit; of
 *  two with one title the first. What is neither, such as the family letter, belongs to the overview. */
export function hrefsByTitle(
  unitId: string,
  lessons: readonly Titled[],
  checks: readonly Titled[],
): (where: string) => string {
  const hrefs = new Map<string, string>()
  const put = (items: readonly Titled[], tab: string) => {
    for (const { id, title } of items) {
      for (const text of Object.values(title)) {
        if (!hrefs.has(text)) hrefs.set(text, `#/unit/${unitId}/${tab}/${id}`)
      }
    }
  }
  put(lessons, 'sequence')
  put(checks, 'checks')
  return (where) => hrefs.get(where) ?? `#/unit/${unitId}/overview`
}

export const countProblems = (groups: readonly ProblemGroup[]): number =>
  groups.reduce((sum, group) => sum + group.places.length, 0)
