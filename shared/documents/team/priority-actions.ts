import type { Criterion, PrioritySettings } from '../../domain/standards/priority.ts'
import { change, type Edit } from '../edit.ts'
import { setTeamField } from './actions.ts'
import { starRecords, voteMarks } from './shape.ts'

/** Named edits of what comes first, one transaction each. Standards go by code key. */

/** Gives or takes back one of a member's marks. Each member writes keys of their own, so any two merge. */
export function setMark(
  edit: Edit,
  key: string,
  memberId: string,
  criterion: Criterion,
  isGiven: boolean,
): void {
  const name = `${key}/${memberId}/${criterion}`
  if ((voteMarks(edit.doc).get(name) === true) === isGiven) return
  change(edit, () => (isGiven ? voteMarks(edit.doc).set(name, true) : voteMarks(edit.doc).delete(name)))
}

/** The team's own decision, written down by a member; null leaves it to the marks again. */
export function decideStar(edit: Edit, key: string, isStar: boolean | null, by: string): void {
  change(edit, () =>
    isStar === null ? starRecords(edit.doc).delete(key) : starRecords(edit.doc).set(key, { isStar, by }),
  )
}

export function setPrioritySettings(edit: Edit, settings: PrioritySettings): void {
  change(edit, () => {
    for (const [field, value] of Object.entries(settings)) setTeamField(edit, `priority/${field}`, value)
  })
}
