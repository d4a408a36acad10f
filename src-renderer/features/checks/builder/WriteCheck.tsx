import { useState } from 'react'
import type { CheckItem } from '../../../../shared/domain/checks/mastery-check.ts'
import { useT } from '../../../messages/use-t.ts'
import { QuestionEditor } from '../questions/QuestionEditor.tsx'
import { ABOUT, QuestionList } from '../questions/QuestionList.tsx'
import { useQuestionActions } from '../questions/use-question-actions.ts'
import { AboutCheck } from './AboutCheck.tsx'
import styles from './WriteCheck.module.css'

export interface WriteCheckProps {
  /** The question that is open; null is the check itself. */
  readonly item: CheckItem | null
  readonly onOpen: (itemId: string | null) => void
}

/** The questions on one side, the one that is open on the other. */
export function WriteCheck({ item, onOpen }: WriteCheckProps) {
  const t = useT()
  const [newest, setNewest] = useState<string | null>(null)
  const actions = useQuestionActions(onOpen, setNewest)
  return (
    <div className={styles.write}>
      <nav className={styles.list} aria-label={t('checks.questions')} data-region="">
        <QuestionList currentId={item?.id ?? ABOUT} onOpen={onOpen} actions={actions} />
      </nav>
      <div className={styles.pane} data-region="">
        {item === null ? (
          <AboutCheck />
        ) : (
          <QuestionEditor
            key={item.id}
            item={item}
            actions={actions}
            isNew={item.id === newest}
            onLeft={() => setNewest(null)}
          />
        )}
      </div>
    </div>
  )
}
