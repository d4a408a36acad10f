import { isNumericAnswer } from '../../../shared/domain/checks/mastery-check.ts'

/** Whether a typed answer deserves a word: nothing typed yet is no mistake. */
export const isWrongNumber = (text: string): boolean => text.trim() !== '' && !isNumericAnswer(text)
