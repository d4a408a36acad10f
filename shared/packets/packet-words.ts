import { choiceLetter } from '../domain/checks/mastery-check.ts'
import type { LanguageCode } from '../domain/planning/language.ts'
import { ar } from './words/ar.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import type { PacketWords } from './words/words-shape.ts'

/** Whether packets speak this language themselves; content may be in any. */
export function packetWords(language: LanguageCode): PacketWords {
  const known: Readonly<Record<string, PacketWords>> = { en, es, ar }
  return known[language] ?? known[language.split('-')[0] ?? ''] ?? en
}

export const letterOf = (words: PacketWords, index: number): string =>
  words.letters?.[index] ?? choiceLetter(index)
