import { expect, test } from 'vitest'
import { type Choice, problemsOf } from '../../../../shared/domain/checks/mastery-check.ts'
import {
  checkTitle,
  numberOf,
  problemLines,
  problemText,
} from '../../../../src-renderer/features/checks/check-words.ts'
import { createTranslator } from '../../../../src-renderer/messages/translator.ts'
import { checkOf, itemOf } from './check-of.ts'

const en = createTranslator('en')
const es = createTranslator('es')

const troubled = checkOf([
  itemOf('fine00001'),
  itemOf('choice001', { kind: 'choice' }),
  itemOf('number001', { kind: 'numeric', answer: 'twelve', standards: [] }),
  itemOf('rubric001', { kind: 'constructed' }),
])

test('every problem says which question and what is missing, in both languages', () => {
  const said = (t: typeof en) => problemsOf(troubled).map((problem) => problemText(t, problem, troubled))
  expect(said(en)).toEqual([
    'Question 2: fewer than two choices',
    'Question 3: no standard',
    'Question 3: no answer key',
    'Question 4: a level of the rubric is empty',
  ])
  expect(said(es)[2]).toBe('Pregunta 3: sin clave de respuestas')
})

test('what one question lacks is told in one line, which leads to it', () => {
  expect(problemLines(en, troubled)).toEqual([
    { itemId: 'choice001', text: 'Question 2: fewer than two choices' },
    { itemId: 'number001', text: 'Question 3: no standard, no answer key' },
    { itemId: 'rubric001', text: 'Question 4: a level of the rubric is empty' },
  ])
  expect(problemLines(es, checkOf([]))).toEqual([{ itemId: null, text: 'Todavía sin preguntas' }])
})

test('a question that asks nothing keeps a check from being given', () => {
  const silent = checkOf([itemOf('number001', { kind: 'numeric', answer: '12', hasQuestion: false })])
  expect(problemsOf(silent).map((problem) => problemText(en, problem, silent))).toEqual([
    'Question 1: nothing is asked yet',
  ])
})

test('a choice without words keeps a check from being given', () => {
  const choice = (id: string, text: string): Choice => ({
    id,
    rank: id,
    text: text === '' ? {} : { en: text },
    isCorrect: id === 'a',
    misconception: {},
  })
  const half = checkOf([
    itemOf('choice001', { kind: 'choice', choices: [choice('a', '2 : 3'), choice('b', '')] }),
  ])
  expect(problemsOf(half).map((problem) => problemText(en, problem, half))).toEqual([
    'Question 1: a choice is empty',
  ])
})

test('a check without questions says so', () => {
  const empty = checkOf([])
  expect(problemsOf(empty).map((problem) => problemText(en, problem, empty))).toEqual(['No questions yet'])
})

test('questions count from 1', () => {
  expect(numberOf(troubled, 'number001')).toBe(3)
})

test('a title is read in the unit’s language, else in any, else called untitled', () => {
  expect(checkTitle(en, checkOf([]), 'en')).toBe('Check 1')
  expect(checkTitle(en, checkOf([], { title: { es: 'Comprobación' } }), 'en')).toBe('Comprobación')
  expect(checkTitle(en, checkOf([], { title: {} }), 'en')).toBe('Untitled check')
})
