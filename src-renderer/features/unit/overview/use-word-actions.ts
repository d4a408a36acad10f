import type { KeyboardEvent } from 'react'
import { addWord, restoreRecord, setAside, setField } from '../../../../shared/documents/unit/actions.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import type { VocabularyWord } from '../../../../shared/domain/planning/unit.ts'
import { rankAt } from '../../../../shared/lib/rank.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { useOverview } from './OverviewView.tsx'

export interface WordActions {
  readonly move: (word: VocabularyWord, by: -1 | 1) => void
  readonly remove: (word: VocabularyWord) => void
  readonly add: () => void
}

/** What can be done with the words; `onNew` hears of each new one. */
export function useWordActions(onNew: (id: string) => void): WordActions {
  const t = useT()
  const { clock } = useConnection()
  const { place } = useOverview()
  const { unit, document } = place
  const { edit } = document
  return {
    add: () => onNew(asStep(document, () => addWord(edit, {}, {})).value),
    move(word, by) {
      const index = unit.vocabulary.indexOf(word) + by
      if (index < 0 || index >= unit.vocabulary.length) return
      const others = unit.vocabulary.filter((each) => each.id !== word.id)
      asStep(document, () => setField(edit, 'words', word.id, 'rank', rankAt(others, index)))
    },
    remove(word) {
      const step = asStep(document, () => setAside(edit, 'words', word.id, clock.now()))
      const undo = () => step.takeBack(() => restoreRecord(edit, 'words', word.id))
      const name = lineIn(word.term, unit.baseLanguage) || t('unit.term')
      showToast({ text: t('unit.removed', { name }), action: { label: t('unit.undo'), onAction: undo } })
    },
  }
}

/** Alt with the arrows moves the word whose field has the focus. */
export function moveByKeys(event: KeyboardEvent, word: VocabularyWord, actions: WordActions): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
  event.preventDefault()
  actions.move(word, event.key === 'ArrowUp' ? -1 : 1)
}
