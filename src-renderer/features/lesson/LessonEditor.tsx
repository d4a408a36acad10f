import { type Dispatch, type SetStateAction, useMemo, useState } from 'react'
import { restoreRecord } from '../../../shared/documents/unit/actions.ts'
import { itemDay } from '../../../shared/domain/planning/sequence.ts'
import type { Lesson, Unit } from '../../../shared/domain/planning/unit.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import { type PresentPerson, usePresence } from '../../connection/presence.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { useShared } from '../../connection/use-shared.ts'
import type { Cell } from '../../editor/cell.ts'
import { EditorToolbar } from '../../editor/toolbar/EditorToolbar.tsx'
import { useT } from '../../messages/use-t.ts'
import type { PresenceColor } from '../../ui/Avatar.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { LessonHead } from './head/LessonHead.tsx'
import styles from './LessonEditor.module.css'
import { LessonProvider, type LessonView, LessonViewProvider, type Writer } from './LessonView.tsx'
import { LearnerView } from './learner/LearnerView.tsx'
import { LessonSections } from './sections/LessonSections.tsx'
import { TaskBoard } from './tasks/TaskBoard.tsx'
import { type LessonLook, useLessonLook } from './use-lesson-look.ts'

export interface LessonEditorProps {
  readonly document: OpenDocument
  readonly teamDocument: OpenDocument
  readonly unit: Unit
  readonly team: Team
  readonly itemId: string | null
  readonly gapPath: LessonView['gapPath']
}

/** The work area for one lesson: what it is for, its tasks, and its sections at every level side by side. */
export function LessonEditor(props: LessonEditorProps) {
  const { unit, itemId } = props
  const lesson = unit.lessons.find((each) => each.id === itemId)
  if (!lesson) return <LessonGone {...props} />
  return <OpenLesson key={lesson.id} {...props} lesson={lesson} />
}

function OpenLesson(props: LessonEditorProps & { readonly lesson: Lesson }) {
  const { unit, lesson } = props
  const look = useLessonLook(unit)
  const [isLearnerView, setLearnerView] = useState(false)
  const [cell, setCell] = useState<Cell | null>(null)
  const view = useView(props, look, setCell)
  return (
    <LessonViewProvider value={view}>
      <LessonProvider value={lesson}>
        <article className={styles.lesson}>
          <div className={styles.scroll}>
            <LessonHead
              look={look}
              day={itemDay(unit, lesson)}
              isLearnerView={isLearnerView}
              onLearnerView={setLearnerView}
            />
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
    </LessonViewProvider>
  )
}

type SetCell = Dispatch<SetStateAction<Cell | null>>

function useView(
  { document, teamDocument, team, unit, lesson, gapPath }: LessonEditorProps & { readonly lesson: Lesson },
  { language, levels, isBeside }: LessonLook,
  setCell: SetCell,
): LessonView {
  const [freshCell, setFreshCell] = useState<string | null>(null)
  const { id, baseLanguage, languages, standards } = unit
  const facts = useShared({ id, baseLanguage, languages, standards })
  const writers = useShared(writersByCell(usePresence(document)))
  return useMemo(
    () => ({
      document,
      teamDocument,
      team,
      unit: facts,
      lessonId: lesson.id,
      language,
      levels,
      isBeside: isBeside && language !== facts.baseLanguage,
      writers,
      gapPath,
      freshCell,
      onCellStart: setFreshCell,
      onCellFocus: setCell,
      onCellGone: (name) => setCell((before) => (before?.name === name ? null : before)),
    }),
    [
      document,
      teamDocument,
      team,
      facts,
      lesson.id,
      language,
      levels,
      isBeside,
      writers,
      gapPath,
      freshCell,
      setCell,
    ],
  )
}

function writersByCell(people: readonly PresentPerson[]): LessonView['writers'] {
  const writers: Record<string, Writer[]> = {}
  for (const { memberId: id, name, color, place, idle } of people) {
    if (place?.cell === undefined || idle !== 'active') continue
    writers[place.cell] = [...(writers[place.cell] ?? []), { id, name, color: color as PresenceColor }]
  }
  return writers
}

function LessonGone({ document, unit, itemId }: LessonEditorProps) {
  const t = useT()
  const mayBringBack = document.mayEdit && unit.setAside.some((each) => each.id === itemId)
  const bringBack = () => itemId !== null && restoreRecord(document.edit, 'lessons', itemId)
  return (
    <EmptyState
      icon={icons.archive}
      title={t('lesson.gone')}
      action={
        mayBringBack && (
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
