import type * as Y from 'yjs'
import { isLanguage, type Line } from '../../domain/planning/language.ts'
import { LEVELS } from '../../domain/planning/level.ts'
import { isStandardCode, type Standard, type Team } from '../../domain/team/team.ts'
import { byRank, isRank } from '../../lib/rank.ts'
import { type FieldProblem, inKeyOrder, isFields, type RecordReader, readRecord } from '../record.ts'
import { memberRecords, standardCodes, teamFields, unitRecords, wordingText } from './shape.ts'

/** The team in a document; total, never throws. */
export function readTeam(doc: Y.Doc): { team: Team; problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = []
  const bad = (problem: FieldProblem) => problems.push(problem)
  const fields = readRecord('team', teamFields(doc), bad)
  const languages = fields.setOf('language').filter(isLanguage)
  return {
    team: {
      id: fields.text('id'),
      name: fields.text('name'),
      school: fields.text('school'),
      grade: fields.text('grade', '6'),
      periodMinutes: fields.number('periodMinutes', 50, 1, 600),
      paper: fields.oneOf('paper', ['letter', 'a4'], 'letter'),
      languages: languages.length > 0 ? languages : ['en', 'es'],
      levelNames: Object.fromEntries(
        LEVELS.map((level) => [level, fields.text(`levelName/${level}`)]).filter(([, name]) => name !== ''),
      ),
      members: readEach(memberRecords(doc), bad, readMember),
      units: readEach(unitRecords(doc), bad, readUnitEntry).sort(byRank),
      standards: readStandards(doc),
      isSample: fields.flag('isSample'),
    },
    problems,
  }
}

function readEach<T>(
  map: Y.Map<Y.Map<unknown>>,
  bad: (problem: FieldProblem) => void,
  read: (record: RecordReader) => T,
): T[] {
  return inKeyOrder(map).flatMap(([id, fields]) => {
    if (isFields(fields)) return [read(readRecord(id, fields, bad))]
    bad({ where: id, field: 'record' })
    return []
  })
}

const readMember = (member: RecordReader) => ({
  id: member.id,
  name: member.text('name'),
  color: Math.floor(member.number('color', 0, 0, 7)),
})

function readUnitEntry(unit: RecordReader) {
  const rank = unit.raw('rank')
  const deletedAt = unit.raw('deletedAt')
  return {
    id: unit.id,
    rank: isRank(rank) ? rank : 'a0',
    deletedAt: typeof deletedAt === 'number' ? deletedAt : null,
  }
}

function readStandards(doc: Y.Doc): Standard[] {
  const wordings = new Map<string, Record<string, string>>()
  for (const root of doc.share.keys()) {
    // A code may hold a slash of its own.
    const [, code, language] = /^wording\/(.+)\/([^/]+)$/.exec(root) ?? []
    if (!code || !isLanguage(language)) continue
    const text = wordingText(doc, code, language).toString()
    if (text !== '') wordings.set(code, { ...wordings.get(code), [language]: text })
  }
  return [...standardCodes(doc).keys()]
    .filter((code) => isStandardCode(code) && standardCodes(doc).get(code) === true)
    .sort()
    .map((code) => ({ code, wording: (wordings.get(code) ?? {}) as Line }))
}
