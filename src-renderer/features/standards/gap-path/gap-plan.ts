import type { CatalogRow, ProgressionStep } from '../../../../shared/api/standards-api.ts'
import type { GapStep } from '../../../../shared/documents/unit/gap-actions.ts'
import { type LanguageCode, type Line, lineIn } from '../../../../shared/domain/planning/language.ts'
import { type GapGraph, gapPathOf, inLearningOrder } from '../../../../shared/domain/standards/gap-path.ts'
import { type Band, bandOf, gradeNumber } from '../../../../shared/domain/standards/grade.ts'

/** A standard that may be a step of the path. */
export interface GapChoice {
  readonly key: string
  readonly code: string
  readonly band: Band
  readonly words: Line
  readonly iCan: Line
}

export interface GapPlan {
  /** All that is on the way to the standard, in the order in which it is learned. */
  readonly choices: readonly GapChoice[]
  /** Keys of the path to begin with. */
  readonly suggested: ReadonlySet<string>
}

export interface KnownWays {
  readonly key: string
  readonly entries: readonly Pick<CatalogRow, 'code' | 'grades'>[]
  readonly before: readonly ProgressionStep[]
  readonly edges: readonly (readonly [string, string])[]
}

export function gapPlanOf(
  { key, entries, before, edges }: KnownWays,
  spell: (code: string) => string = (code) => code,
): GapPlan {
  const choices = new Map(before.map((step) => [step.key, choiceOf(step, spell)]))
  const [entry] = entries
  const inGraph = (each: Pick<GapChoice, 'key' | 'code' | 'band'>) => ({
    key: each.key,
    code: each.code,
    grade: gradeNumber(each.band),
  })
  const graph: GapGraph = {
    goal: inGraph({ key, code: entry?.code ?? key, band: bandOf(key, entry?.grades ?? []) }),
    before: [...choices.values()].map(inGraph),
    edges,
  }
  return {
    choices: inLearningOrder(graph, new Set(choices.keys())).flatMap((each) => choices.get(each) ?? []),
    suggested: new Set(gapPathOf(graph)),
  }
}

const choiceOf = ({ key, standard }: ProgressionStep, spell: (code: string) => string): GapChoice => ({
  key,
  code: spell(standard?.code ?? key),
  band: bandOf(key, standard?.grades ?? []),
  words: standard?.ours ?? {},
  iCan: standard?.iCan ?? {},
})

export interface StepWords {
  /** Of the unit, the one it was written in first before all. */
  readonly languages: readonly LanguageCode[]
  /** For a standard without words. */
  readonly untitled: string
  readonly checkOf: (title: string) => string
}

/** What the path's lesson and check for a standard start with. Nothing of it names a grade: pages of children show it. */
export function gapStepOf({ code, band, words, iCan }: GapChoice, { languages, ...say }: StepWords): GapStep {
  const base = languages[0] ?? 'en'
  const title = inLanguages(words, languages, shortTitle)
  const titles = Object.keys(title).length > 0 ? title : { [base]: say.untitled }
  return {
    code,
    grade: band,
    title: titles,
    iCan: inLanguages(iCan, languages, (text) => text),
    checkTitle: { [base]: say.checkOf(lineIn(titles, base)) },
  }
}

/** In the languages of the unit; words in none of them stand where its own would. */
function inLanguages(line: Line, languages: readonly LanguageCode[], say: (text: string) => string): Line {
  const own = Object.entries(line).filter(([language]) => languages.includes(language))
  if (own.length > 0) return Object.fromEntries(own.map(([language, text]) => [language, say(text)]))
  const text = lineIn(line, languages[0] ?? 'en')
  return text === '' ? {} : { [languages[0] ?? 'en']: say(text) }
}

const LEAST_TITLE = 20
const LONGEST_TITLE = 72

/** The first part of a sentence that can stand as the title of a lesson. */
export function shortTitle(words: string): string {
  const sentence = words.trim().replace(/\.$/, '')
  const ends = [...sentence.matchAll(/[,;:.](?=\s)/g)].map(({ index }) => index)
  const end = ends.find((index) => index >= LEAST_TITLE)
  const part = end === undefined ? sentence : sentence.slice(0, end)
  if (part.length <= LONGEST_TITLE) return part
  return `${part.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`
}
