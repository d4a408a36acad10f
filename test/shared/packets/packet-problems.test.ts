import { expect, test } from 'vitest'
import { addVariant } from '../../../shared/documents/unit/actions.ts'
import { present } from '../../../shared/lib/assert.ts'
import { packetProblems } from '../../../shared/packets/packet-problems.ts'
import { newEdit } from '../../kit/counting-edit.ts'
import {
  core,
  packetSource,
  plannedIn,
  samplePlanned,
  smallPlanned,
  texts,
} from '../../kit/packet-sources.ts'

const letter = { familyLetter: texts({ en: 'Dear families', es: 'Querida familia' }) }

test('a finished unit has nothing to tell', () => {
  expect(packetProblems(packetSource(samplePlanned()))).toEqual([])
  expect(packetProblems(packetSource(samplePlanned(), { edition: 'teacher' }))).toEqual([])
})

test('what is not translated is named in the unit’s own language, a whole lesson once', () => {
  const planned = smallPlanned({
    unit: { title: { en: 'Ratios', es: 'Razones' }, languages: ['en', 'es'] },
    overview: letter,
    sequence: [
      {
        type: 'lesson',
        title: { en: 'Half', es: 'Medio' },
        sections: [
          { kind: 'learn', texts: [core('English'), core('Español', 'es')] },
          { kind: 'practice', texts: [core('English')] },
        ],
      },
      {
        type: 'lesson',
        title: { en: 'None' },
        iCan: { en: 'I can.' },
        sections: [{ kind: 'learn', texts: [core('English')] }],
      },
      {
        type: 'check',
        title: { en: 'Check', es: 'Comprobación' },
        items: [
          {
            kind: 'choice',
            stem: texts({ en: 'Which?', es: '¿Cuál?' }),
            choices: [{ text: { en: '$\\frac{1}{2}$' }, isCorrect: true }, { text: { en: '24' } }],
          },
          {
            kind: 'numeric',
            stem: texts({ en: 'How many?', es: '¿Cuántas?' }),
            answer: '3',
            unit: { en: 'cups' },
          },
        ],
      },
    ],
  })
  expect(packetProblems(packetSource(planned, { language: 'es' }))).toEqual([
    { type: 'NotTranslated', where: 'Half', what: 'Practice' },
    { type: 'NotTranslated', where: 'None', what: '' },
    { type: 'NotTranslated', where: 'Check', what: 'Question 2' },
  ])
  expect(packetProblems(packetSource(planned))).toEqual([])
})

test('missing texts, keys and pictures are told before paper is used', () => {
  const picture = {
    type: 'doc',
    content: [{ type: 'image', attrs: { imageId: 'f'.repeat(64), alt: 'A map' } }],
  } as const
  const planned = smallPlanned({
    unit: { title: { en: 'Ratios' } },
    sequence: [
      {
        type: 'lesson',
        title: { en: 'Fruit' },
        sections: [
          { kind: 'learn', texts: [{ level: 'core', language: 'en', text: picture }] },
          { kind: 'practice', texts: [] },
          { kind: 'teacherNotes', texts: [] },
        ],
      },
      {
        type: 'check',
        title: { en: 'Check' },
        items: [
          { kind: 'choice', stem: texts('Which?'), choices: [{ text: { en: 'a' } }, { text: { en: 'b' } }] },
          { kind: 'short', stem: texts('Why?') },
          { kind: 'numeric', stem: {}, answer: '3' },
        ],
      },
    ],
  })
  expect(packetProblems(packetSource(planned))).toEqual([
    { type: 'NoText', where: 'Ratios', what: 'A letter for your family' },
    { type: 'NoText', where: 'Fruit', what: 'Practice' },
    { type: 'ImageMissing', where: 'Fruit', what: 'Learn together' },
    { type: 'NoText', where: 'Check', what: 'Question 3' },
    { type: 'NoKey', where: 'Check', what: 'Question 1' },
    { type: 'NoKey', where: 'Check', what: 'Question 2' },
  ])
})

test('two versions that were written apart are told', () => {
  const planned = smallPlanned({
    overview: letter,
    sequence: [
      { type: 'lesson', title: { en: 'Fruit' }, sections: [{ kind: 'learn', texts: [core('Core')] }] },
    ],
  })
  const section = present(planned.unit.lessons[0]?.sections[0], 'section')
  const edit = { ...newEdit(planned.doc), ids: { next: () => `id9${Math.abs(ids++)}0000000` } }
  for (let count = 0; count < 2; count += 1) {
    addVariant(edit, section.id, { level: 'support', language: 'en' }, `cell/${section.id}`)
  }
  const { doc } = planned
  expect(packetProblems(packetSource(plannedIn(doc), { level: 'support' }))).toEqual([
    { type: 'TwoVersions', where: 'Fruit', what: 'Learn together' },
  ])
  expect(packetProblems(packetSource(plannedIn(doc)))).toEqual([])
})

let ids = 1
