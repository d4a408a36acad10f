import type { HistoryMoment } from '../../../shared/api/history-api.ts'
import type { Formats } from '../../messages/formats.ts'
import type { Translator } from '../../messages/translator.ts'
import type { PlaceWords } from './place-words.ts'

/** Somebody, and what they touched. */
export type Touched = Pick<HistoryMoment, 'memberId' | 'name' | 'isMe' | 'edits' | 'holders'>

export const personName = (t: Translator, { name, isMe }: Pick<Touched, 'name' | 'isMe'>): string =>
  isMe ? t('history.you') : name || t('history.nobody')

const MOST_NAMED = 3

/** "Ratio tables, Check 1, and 2 more", the most touched first. */
export function holdersText(
  t: Translator,
  formats: Formats,
  words: PlaceWords,
  { holders }: Touched,
): string {
  const names = holders.slice(0, MOST_NAMED).map(({ holder }) => words.holder(holder))
  const more = holders.length - names.length
  return formats.list(more > 0 ? [...names, t('history.more', { count: more })] : names)
}
