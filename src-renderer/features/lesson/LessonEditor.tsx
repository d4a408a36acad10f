import { useCallback, useState } from 'react'
import { restoreRecord } from '../../../shared/documents/unit/actions.ts'
import type { Unit } from '../../../shared/domain/planning/unit.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import { usePresence } from '../../connection/presence.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import type { Cell } from '../../editor/cell.ts'
import { EditorToolbar } from '../../editor/toolbar/EditorToolbar.tsx'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { LessonHead } from './head/LessonHead.tsx'
import styles from './LessonEditor.module.css'
import { LessonProvider, type LessonView } from './LessonView.tsx'
import { LearnerView } from './learner/LearnerView.tsx'
import { LessonSections } from './sections/LessonSections.tsx'
import { TaskBoard } from './tasks/TaskBoard.tsx'
import { useLessonLook } from './use-lesson-look.ts'

export interface LessonEditorProps {
  readonly document: OpenDocument
  readonly teamDocument: OpenDocument
  readonly unit: Unit
  readonly team: Team
  readonly itemId: string | null
}

/** The work area for one lesson: what it is for, its tasks, and its sections at every level side by side. */
export function LessonEditor(props: LessonEditorProps) {
  const { unit, itemId } = props
  const lesson = unit.lessons.find((each) => each.id === itemId)
  if (!lesson) return <LessonGone {...props} />
  return <OpenLesson key={lesson.id} {...props} lesson={lesson} />
}

function OpenLesson({ itemId: _, ...shown }: LessonEditorProps & Pick<LessonView, 'lesson'>) {
  const { document, unit } = shown
  const look = useLessonLook(unit)
  const [isLearnerView, setLearnerView] = useState(false)
  const [cell, setCell] = useState<Cell | null>(null)
  const [freshCell, setFreshCell] = useState<string | null>(null)
  const onCellGone = useCallback(
    (name: string) => setCell((before) => (before?.name === name ? null : before)),
    [],
  )
  const view: LessonView = {
    ...shown,
    language: look.language,
    levels: look.levels,
    isBeside: look.isBeside && look.language !== unit.baseLanguage,
    people: usePresence(document),
    freshCell,
    onCellStart: setFreshCell,
    onCellFocus: setCell,
    onCellGone,
  }
  return (
    <LessonProvider value={view}>
      <article className={styles.lesson}>
        <div className={styles.scroll}>
          <LessonHead look={look} isLearnerView={isLearnerView} onLearnerView={setLearnerView} />
          {isLearnerView ? (
            <LearnerView />
          ) : (
            <>
              <TaskBoard isOpen={look.areTasksOpen} onOpenChange={look.setTasksOpen} />
              <LessonSections />
            </>
          )}
        </div>
        {cell !== null && !isLearnerView && (
          <div className={styles.dock}>
            <EditorToolbar cell={cell} />
          </div>
        )}
      </article>
    </LessonProvider>
  )
}

function LessonGone({ document, unit, itemId }: LessonEditorProps) {
  const t = useT()
  const isAside = unit.setAside.some((each) => each.id === itemId)
  const bringBack = () => itemId !== null && restoreRecord(document.edit, 'lessons', itemId)
  return (
    <EmptyState
      icon={icons.archive}
      title={t('lesson.gone')}
      action={
        isAside && (
          <Button icon={icons.restore} onPress={bringBack}>
            {t('lesson.bringBack')}
          </Button>
        )
      }
    >
      {t('lesson.goneHint')}
    </EmptyState>
  )
}
