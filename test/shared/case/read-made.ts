import type { CaseChange } from '../../../shared/case/case-changes.ts'
import type { CasePackage } from '../../../shared/case/case-package.ts'
import { parseCase, type ReadCase, readCase } from '../../../shared/case/read-case.ts'
import { association, document } from './made-package.ts'

/** A package of these parts, with whatever else is said. */
export function readMade(
  items: readonly object[],
  associations: readonly object[],
  others: object = {},
): MadePackage {
  const result = readCase({ CFDocument: document, CFItems: items, CFAssociations: associations, ...others })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return { ...result.value.casePackage, changes: result.value.changes }
}

export interface MadePackage extends CasePackage {
  readonly changes: readonly CaseChange[]
}

/** Hangs items at the document. */
export const roots = (...numbers: readonly number[]) =>
  numbers.map((number) => association(number + 100, 'isChildOf', [number, 1]))

/** The package in a text that is known to be one. */
export function readText(text: string): ReadCase {
  const result = parseCase(text)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
