import { change } from '../../../../shared/documents/edit.ts'
import { addRecord, restoreRecord, setAside, setField } from '../../../../shared/documents/unit/actions.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import { TASK_PRIORITIES, type Task, type TaskPriority } from '../../../../shared/domain/planning/unit.ts'
import { rankAt, rankAtEnd } from '../../../../shared/lib/rank.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { useLesson, useLessonView } from '../LessonView.tsx'
import { tasksOf } from '../lesson-facts.ts'

export interface TaskActions {
  /** Before the task now at `index`. */
  readonly add: (priority: TaskPriority, index: number) => void
  readonly remove: (task: Task) => void
  readonly move: (task: Task, by: -1 | 1) => void
  readonly moveTo: (task: Task, priority: TaskPriority) => void
  readonly otherPriorities: (task: Task) => readonly TaskPriority[]
}

/** What can be done with the tasks of the open lesson. `onFocus` hears which one the focus should go to. */
export function useTaskActions(onFocus: (id: string | null) => void): TaskActions {
  const t = useT()
  const { clock } = useConnection()
  const lesson = useLesson()
  const { document, language, unit } = useLessonView()
  const { edit } = document
  return {
    otherPriorities: (task) => TASK_PRIORITIES.filter((priority) => priority !== task.priority),
    add(priority, index) {
      const rank = rankAt(tasksOf(lesson, priority), index)
      const fields = { lessonId: lesson.id, priority, rank }
      onFocus(asStep(document, () => change(edit, () => addRecord(edit, 'tasks', fields))).value)
    },
    remove(task) {
      const tasks = tasksOf(lesson, task.priority)
      const index = tasks.indexOf(task)
      const step = asStep(document, () => setAside(edit, 'tasks', task.id, clock.now()))
      onFocus((tasks[index - 1] ?? tasks[index + 1])?.id ?? null)
      const name = lineIn(task.text, language, unit.baseLanguage)
      if (name === '') return
      const undo = () => step.takeBack(() => restoreRecord(edit, 'tasks', task.id))
      showToast({ text: t('lesson.removed', { name }), action: { label: t('lesson.undo'), onAction: undo } })
    },
    move(task, by) {
      const tasks = tasksOf(lesson, task.priority)
      const index = tasks.indexOf(task) + by
      if (index < 0 || index >= tasks.length) return
      const others = tasks.filter((each) => each.id !== task.id)
      asStep(document, () => setField(edit, 'tasks', task.id, 'rank', rankAt(others, index)))
    },
    moveTo(task, priority) {
      const rank = rankAtEnd(tasksOf(lesson, priority))
      asStep(document, () =>
        change(edit, () => {
          setField(edit, 'tasks', task.id, 'priority', priority)
          setField(edit, 'tasks', task.id, 'rank', rank)
        }),
      )
    },
  }
}
