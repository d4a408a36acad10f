import { useId, useState } from 'react'
import { TASK_PRIORITIES, type TaskPriority } from '../../../../shared/domain/planning/unit.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { icons } from '../../../ui/icons.ts'
import { useLesson } from '../LessonView.tsx'
import { tasksOf } from '../lesson-facts.ts'
import styles from './TaskBoard.module.css'
import { TaskLine } from './TaskLine.tsx'
import { type TaskActions, useTaskActions } from './use-task-actions.ts'

export interface TaskBoardProps {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** Must do, should do, aspire to do: three short lists that are written like lines on a board. */
export function TaskBoard({ isOpen, onOpenChange }: TaskBoardProps) {
  const t = useT()
  const id = useId()
  const { lesson } = useLesson()
  const [focusId, setFocusId] = useState<string | null>(null)
  const actions = useTaskActions(setFocusId)
  const counts = TASK_PRIORITIES.map(
    (priority) => `${t(`lesson.${priority}`)} ${tasksOf(lesson, priority).length}`,
  )
  return (
    <section className={styles.tasks} aria-label={t('lesson.tasks')}>
      <div className={styles.head}>
        <Button
          variant="quiet"
          size="small"
          icon={isOpen ? icons.chevronDown : icons.chevronRight}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t(isOpen ? 'lesson.hideTasks' : 'lesson.showTasks')}
          onPress={() => onOpenChange(!isOpen)}
        >
          {t('lesson.tasks')}
        </Button>
        {!isOpen && <span className={styles.counts}>{counts.join(' · ')}</span>}
      </div>
      <div id={id} className={styles.columns} hidden={!isOpen}>
        {isOpen &&
          TASK_PRIORITIES.map((priority) => (
            <TaskColumn key={priority} priority={priority} focusId={focusId} actions={actions} />
          ))}
      </div>
    </section>
  )
}

interface TaskColumnProps {
  readonly priority: TaskPriority
  readonly focusId: string | null
  readonly actions: TaskActions
}

function TaskColumn({ priority, focusId, actions }: TaskColumnProps) {
  const t = useT()
  const { lesson, document } = useLesson()
  const tasks = tasksOf(lesson, priority)
  const name = t(`lesson.${priority}`)
  return (
    <div className={styles.column}>
      <h3 className={styles.name}>{name}</h3>
      {tasks.length > 0 && (
        <ul className={styles.list} aria-label={name}>
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
      {document.mayEdit && (
        <Button
          variant="quiet"
          size="small"
          icon={icons.plus}
          className={styles.add}
          aria-label={t('lesson.addTaskTo', { priority: name })}
          onPress={() => actions.add(priority, tasks.length)}
        >
          {t('lesson.addTask')}
        </Button>
      )}
    </div>
  )
}
