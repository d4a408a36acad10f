import { lineIn } from '../../shared/domain/planning/language.ts'
import type { Standard } from '../../shared/domain/team/team.ts'

export interface StandardChoice {
  readonly id: string
  readonly label: string
  readonly description?: string
}

/** The team's standards to choose from: `first` ones on top, each with the team's words for it. */
export function standardChoices(
  standards: readonly Standard[],
  first: readonly string[],
  language: string,
): readonly StandardChoice[] {
  const choices = standards.map(({ code, wording }) => {
    const description = lineIn(wording, language)
    return description === '' ? { id: code, label: code } : { id: code, label: code, description }
  })
  const unknown = first.filter((code) => !standards.some((standard) => standard.code === code))
  const all = [...unknown.map((code) => ({ id: code, label: code })), ...choices]
  const isFirst = (choice: StandardChoice) => Number(first.includes(choice.id))
  return all.toSorted((one, other) => isFirst(other) - isFirst(one))
}
