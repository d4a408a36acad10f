import { memo, useId, useState } from 'react'
import { directionOf } from '../../../../shared/domain/planning/language.ts'
import { TASK_PRIORITIES, type TaskPriority } from '../../../../shared/domain/planning/unit.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { useLesson, useLessonView } from '../LessonView.tsx'
import { tasksOf } from '../lesson-facts.ts'
import styles from './TaskBoard.module.css'
import { TaskLine } from './TaskLine.tsx'
import { type TaskActions, useTaskActions } from './use-task-actions.ts'

export interface TaskBoardProps {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** Must do, should do, aspire to do: three short lists that are written like lines on a board. */
export const TaskBoard = memo(function TaskBoard({ isOpen, onOpenChange }: TaskBoardProps) {
  const t = useT()
  const id = useId()
  const [focusId, setFocusId] = useState<string | null>(null)
  const actions = useTaskActions(setFocusId)
  return (
    <section className={styles.tasks} aria-label={t('lesson.tasks')}>
      <div id={id} className={isOpen ? styles.columns : styles.counts}>
        {TASK_PRIORITIES.map((priority) =>
          isOpen ? (
            <TaskColumn key={priority} priority={priority} focusId={focusId} actions={actions} />
          ) : (
            <TaskCount key={priority} priority={priority} />
          ),
        )}
      </div>
      <IconButton
        className={styles.fold}
        size="small"
        icon={isOpen ? icons.chevronUp : icons.chevronDown}
        label={t(isOpen ? 'lesson.hideTasks' : 'lesson.showTasks')}
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => onOpenChange(!isOpen)}
      />
    </section>
  )
})

function TaskCount({ priority }: { readonly priority: TaskPriority }) {
  const t = useT()
  const { number } = useFormats()
  const lesson = useLesson()
  return (
    <span>
      <strong>{t(`lesson.${priority}`)}</strong> {number(tasksOf(lesson, priority).length)}
    </span>
  )
}

interface TaskColumnProps {
  readonly priority: TaskPriority
  readonly focusId: string | null
  readonly actions: TaskActions
}

function TaskColumn({ priority, focusId, actions }: TaskColumnProps) {
  const t = useT()
  const lesson = useLesson()
  const { document, language } = useLessonView()
  const tasks = tasksOf(lesson, priority)
  const name = t(`lesson.${priority}`)
  return (
    <div className={styles.column}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        {document.mayEdit && (
          <IconButton
            icon={icons.plus}
            size="small"
            label={t('lesson.addTaskTo', { priority: name })}
            onPress={() => actions.add(priority, tasks.length)}
          />
        )}
      </div>
      {tasks.length > 0 && (
        <ul dir={directionOf(language)} aria-label={name}>
          {tasks.map((task, index) => (
            <TaskLine
              key={task.id}
              task={task}
              number={index + 1}
              isLast={index === tasks.length - 1}
              hasFocus={task.id === focusId}
              actions={actions}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
