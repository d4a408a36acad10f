import type { Grade, StandardId } from '../domain/standards/standard.ts'
import type { JsonObject } from './json.ts'

/** A package of CASE (Competencies and Academic Standards Exchange 1.0 and 1.1, 1EdTech: imsglobal.org/spec/case)
 *  as plain values: one list of standards with its hierarchy, its associations and what else came with it.
 *  It is plain JSON. Everything in it was settled by the reader, so the writer can write it as it is. */
export interface CasePackage {
  readonly document: CaseDocument
  /** In the order of the tree: an item, then what hangs below it, siblings by their sequence. */
  readonly items: readonly CaseItem[]
  /** Every association that does not make up the tree. */
  readonly edges: readonly CaseEdge[]
  readonly rubrics: readonly CaseRubric[]
  readonly definitions: CaseDefinitions
  readonly more: JsonObject
  readonly extra: JsonObject
}

/** What every part of a package has. */
export interface CaseRecord {
  /** A UUID in lower case. */
  readonly id: string
  readonly uri: string
  /** RFC 3339; null where the file did not say. */
  readonly changedAt: string | null
  /** Fields of CASE 1.1 that nobody here reads, `extensions` among them. */
  readonly more: JsonObject
  /** Fields that CASE 1.1 does not know, as they were. */
  readonly extra: JsonObject
}

/** CASE's own shape of a link, as it lies in `more`, too. */
export interface CaseLink extends JsonObject {
  readonly title: string
  readonly identifier: string
  readonly uri: string
}

/** Texts are '' where the file has none. */
export interface CaseDocument extends CaseRecord {
  readonly title: string
  readonly creator: string
  readonly publisher: string
  readonly description: string
  readonly frameworkType: string
  readonly version: string
  readonly language: string
  readonly subject: readonly string[]
  readonly notes: string
  readonly licence: CaseLink | null
  readonly adoptionStatus: string
  readonly officialSource: string
}

export interface CaseItem extends CaseRecord {
  /** `humanCodingScheme`: the code that teachers know. */
  readonly code: string
  readonly statement: string
  readonly shortStatement: string
  /** `CFItemType`, as written. */
  readonly kind: string
  readonly grades: readonly Grade[]
  readonly subject: readonly string[]
  readonly language: string
  /** Another item, or null for the document itself. */
  readonly parent: string | null
  /** Among its siblings, from 0. */
  readonly position: number
  /** The association that hangs it there. */
  readonly placement: CasePlacement
  readonly ids: readonly StandardId[]
}

export interface CasePlacement extends CaseRecord {
  readonly sequence: number | null
}

export interface CaseEdge extends CaseRecord {
  /** `associationType`: one of CASE's own, or as written. `precedes`: `from` is learned first. */
  readonly kind: string
  /** An item's id, the document's id, or the URI of something in no package of ours. */
  readonly from: string
  readonly to: string
  /** What the file says of an end that lies outside; null for an end within. */
  readonly fromLink: CaseLink | null
  readonly toLink: CaseLink | null
  readonly sequence: number | null
}

export interface CaseRubric extends CaseRecord {
  readonly title: string
  readonly description: string
  readonly criteria: readonly CaseCriterion[]
}

export interface CaseCriterion extends CaseRecord {
  readonly category: string
  readonly description: string
  readonly weight: number | null
  readonly position: number | null
  /** The item that it is about. */
  readonly item: CaseLink | null
  readonly levels: readonly CaseLevel[]
}

export interface CaseLevel extends CaseRecord {
  readonly quality: string
  readonly description: string
  readonly feedback: string
  readonly score: number | null
  readonly position: number | null
}

export interface CaseDefinition extends CaseRecord {
  readonly title: string
}

export interface CaseDefinitions {
  readonly concepts: readonly CaseDefinition[]
  readonly subjects: readonly CaseDefinition[]
  readonly licences: readonly CaseDefinition[]
  readonly itemTypes: readonly CaseDefinition[]
  readonly groupings: readonly CaseDefinition[]
  readonly more: JsonObject
  readonly extra: JsonObject
}
