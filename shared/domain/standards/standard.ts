import type { LanguageCode, Line } from '../planning/language.ts'

/** A list of standards: one that comes with the app, one that was imported, or one the team made itself. */
export interface Framework {
  readonly id: string
  readonly title: string
  readonly subject: string
  readonly source: 'builtIn' | 'imported' | 'own'
  /** Raised with every change of what comes with the app; for others what their publisher calls it. */
  readonly version: string
  /** What must be shown with it; '' for none. */
  readonly notice: string
}

/** `domain` and `cluster` are headings; a `part` is an a, b, c of a standard. */
export type StandardKind = 'domain' | 'cluster' | 'standard' | 'part'

/** The same standard has another id in each of the worlds that name it. */
export type IdScheme = 'ccss' | 'case' | 'asn' | 'ab'

export interface StandardId {
  readonly scheme: IdScheme
  readonly value: string
}

/** Grades as schools say them: `K`, `1` … `12`. */
export type Grade = string

/** A standard in its list. Nothing of it is ever edited: the team's words are a field of their own. */
export interface CatalogStandard {
  readonly framework: string
  /** Within its framework. */
  readonly id: string
  readonly parent: string | null
  readonly kind: StandardKind
  /** '' for a heading without one. */
  readonly code: string
  readonly ids: readonly StandardId[]
  readonly grades: readonly Grade[]
  readonly language: LanguageCode
  /** As its publisher says it; null where it did not come with it. */
  readonly official: string | null
  /** Short, in the words of those who made this app; never the official text. */
  readonly ours: Line
  /** For families, in everyday words. */
  readonly family: Line
  /** A suggestion for the child's page. */
  readonly iCan: Line
}

/** `precedes`: `from` is learned first. Ends are code keys (`code.ts`). */
export interface StandardEdge {
  readonly kind: 'precedes' | 'related'
  readonly from: string
  readonly to: string
}
