import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addStandard, createTeam, setMember } from '../../../shared/documents/team/actions.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { newEdit } from '../../kit/counting-edit.ts'

test("standards keep the team's words, also under a code with a slash, and are never written over", () => {
  const edit = newEdit()
  addStandard(edit, 'CCSS/6.RP.1', { en: 'Use ratio language.' })
  addStandard(edit, 'CCSS/6.RP.1', { en: 'Other words.', es: 'Usar lenguaje de razones.' })
  expect(readTeam(edit.doc).team.standards).toEqual([
    { code: 'CCSS/6.RP.1', wording: { en: 'Use ratio language.', es: 'Usar lenguaje de razones.' } },
  ])
})

test('a team that two laptops wrote into apart is one team', () => {
  const [ana, bo] = [newEdit(), newEdit()]
  createTeam(ana, { id: 'team00000001', name: 'Six', school: '', grade: '6', isSample: false })
  setMember(ana, 'member00000a', 'Ana')
  setMember(bo, 'member00000b', 'Bo')
  Y.applyUpdate(ana.doc, Y.encodeStateAsUpdate(bo.doc))
  const { team, problems } = readTeam(ana.doc)
  expect(problems).toEqual([])
  expect(team).toMatchObject({ id: 'team00000001', name: 'Six', languages: ['en', 'es'] })
  expect(team.members.map((member) => member.name).sort()).toEqual(['Ana', 'Bo'])
})

test('whoever heard of the members in another order lists them alike', () => {
  const [ana, bo] = [newEdit(), newEdit()]
  setMember(ana, 'member00000b', 'Ana')
  setMember(bo, 'member00000a', 'Bo')
  const [fromAna, fromBo] = [Y.encodeStateAsUpdate(ana.doc), Y.encodeStateAsUpdate(bo.doc)]
  Y.applyUpdate(ana.doc, fromBo)
  Y.applyUpdate(bo.doc, fromAna)
  expect(readTeam(ana.doc)).toEqual(readTeam(bo.doc))
  expect(readTeam(ana.doc).team.members.map((member) => member.name)).toEqual(['Bo', 'Ana'])
})
