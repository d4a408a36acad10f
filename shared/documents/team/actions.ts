import * as Y from 'yjs'
import type { Line } from '../../domain/planning/language.ts'
import type { LevelId } from '../../domain/planning/level.ts'
import { rankAtEnd } from '../../lib/rank.ts'
import { change, type Edit } from '../edit.ts'
import { readTeam } from './read.ts'
import { memberRecords, standardCodes, teamFields, unitRecords, wordingText } from './shape.ts'

/** Named edits of the team document, one transaction each. */

export interface NewTeam {
  readonly id: string
  readonly name: string
  readonly school: string
  readonly grade: string
  readonly isSample: boolean
}

/** Fills a new, empty team document. Only whoever starts the team calls it, once. */
export function createTeam(edit: Edit, team: NewTeam): void {
  change(edit, () => {
    const fields = teamFields(edit.doc)
    for (const field of ['id', 'name', 'school', 'grade'] as const) fields.set(field, team[field])
    if (team.isSample) fields.set('isSample', true)
    for (const language of ['en', 'es']) fields.set(`language/${language}`, true)
  })
}

export function setTeamField(edit: Edit, field: string, value: string | number | boolean | null): void {
  const fields = teamFields(edit.doc)
  if (fields.get(field) === value) return
  change(edit, () => (value === null ? fields.delete(field) : fields.set(field, value)))
}

export const setLevelName = (edit: Edit, level: LevelId, name: string): void =>
  setTeamField(edit, `levelName/${level}`, name.trim() === '' ? null : name.trim())

/** Adds a member under an id of their own device, or renames them. */
export function setMember(edit: Edit, id: string, name: string): void {
  change(edit, () => {
    const members = memberRecords(edit.doc)
    const member = members.get(id)
    if (member) {
      if (member.get('name') !== name) member.set('name', name)
    } else {
      members.set(
        id,
        new Y.Map<unknown>([
          ['name', name],
          ['color', members.size % 8],
        ]),
      )
    }
  })
}

/** Says that a unit exists; its document is made apart. */
export function addUnitEntry(edit: Edit, unitId: string): void {
  const { units } = readTeam(edit.doc).team
  change(edit, () => {
    unitRecords(edit.doc).set(unitId, new Y.Map<unknown>([['rank', rankAtEnd(units)]]))
  })
}

/** Sets a unit aside (`now` in milliseconds) or brings it back (null). */
export function setUnitAside(edit: Edit, unitId: string, now: number | null): void {
  const unit = unitRecords(edit.doc).get(unitId)
  if (!unit) return
  change(edit, () => (now === null ? unit.delete('deletedAt') : unit.set('deletedAt', now)))
}

/** Adds a standard to those the team uses; words are added only where there are none yet. */
export function addStandard(edit: Edit, code: string, wording: Line): void {
  change(edit, () => {
    if (standardCodes(edit.doc).get(code) !== true) standardCodes(edit.doc).set(code, true)
    for (const [language, words] of Object.entries(wording)) {
      const text = wordingText(edit.doc, code, language)
      if (text.length === 0) text.insert(0, words)
    }
  })
}

/** Takes a standard off the team's list; its words stay, should it come back. */
export const removeStandard = (edit: Edit, code: string): void =>
  change(edit, () => standardCodes(edit.doc).delete(code))
