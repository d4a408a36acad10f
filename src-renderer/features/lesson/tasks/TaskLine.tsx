import { type KeyboardEvent, useEffect, useRef } from 'react'
import { directionOf } from '../../../../shared/domain/planning/language.ts'
import type { Task } from '../../../../shared/domain/planning/unit.ts'
import { useLineText } from '../../../connection/documents.ts'
import { LineField } from '../../../editor/lines/LineField.tsx'
import { useT } from '../../../messages/use-t.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from '../../../ui/Menu.tsx'
import { useLessonView } from '../LessonView.tsx'
import styles from './TaskBoard.module.css'
import type { TaskActions } from './use-task-actions.ts'

export interface TaskLineProps {
  readonly task: Task
  /** From 1, in its list. */
  readonly number: number
  readonly isLast: boolean
  readonly hasFocus: boolean
  readonly actions: TaskActions
}

/** One task. Enter begins the next, Backspace in an empty one takes it away, Alt with the arrows moves it. */
export function TaskLine(props: TaskLineProps) {
  const { task, number, hasFocus, actions } = props
  const t = useT()
  const { document, unit, language } = useLessonView()
  const text = useLineText(document, task.id, 'text', language)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (hasFocus) row.current?.querySelector<HTMLElement>('input, textarea, [tabindex="0"]')?.focus()
  }, [hasFocus])
  const original = language === unit.baseLanguage ? undefined : task.text[unit.baseLanguage]
  return (
    <li ref={row} className={styles.task} onKeyDown={(event) => actByKey(event, text.length === 0, props)}>
      <LineField
        key={`${task.id}/${language}`}
        className={styles.line}
        text={text}
        origin={document.edit.origin}
        undo={document.undo}
        label={t('lesson.taskLabel', { priority: t(`lesson.${task.priority}`), number })}
        placeholder={original ?? t('lesson.taskPlaceholder')}
        lang={language}
        dir={directionOf(language)}
        isMultiline
        isReadOnly={!document.mayEdit}
        onEnter={() => actions.add(task.priority, number)}
      />
      {document.mayEdit && <TaskMenu {...props} />}
    </li>
  )
}

function actByKey(event: KeyboardEvent, isEmpty: boolean, { task, actions }: TaskLineProps): void {
  const isInMenu = (event.target as Element).closest('button') !== null
  if (isInMenu || event.nativeEvent.isComposing) return
  if (event.key === 'Backspace' && isEmpty) {
    event.preventDefault()
    actions.remove(task)
  } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault()
    actions.move(task, event.key === 'ArrowUp' ? -1 : 1)
  }
}

function TaskMenu({ task, number, isLast, actions }: TaskLineProps) {
  const t = useT()
  return (
    <span className={styles.menu}>
      <MenuTrigger>
        <IconButton icon={icons.more} size="small" label={t('lesson.taskMenu')} />
        <Menu placement="bottom end">
          <MenuItem
            icon={icons.arrowUp}
            shortcut="Alt+ArrowUp"
            isDisabled={number === 1}
            onAction={() => actions.move(task, -1)}
          >
            {t('lesson.moveUp')}
          </MenuItem>
          <MenuItem
            icon={icons.arrowDown}
            shortcut="Alt+ArrowDown"
            isDisabled={isLast}
            onAction={() => actions.move(task, 1)}
          >
            {t('lesson.moveDown')}
          </MenuItem>
          {actions.otherPriorities(task).map((priority) => (
            <MenuItem
              key={priority}
              id={priority}
              icon={icons.arrowRight}
              onAction={() => actions.moveTo(task, priority)}
            >
              {t('lesson.movePriority', { priority: t(`lesson.${priority}`) })}
            </MenuItem>
          ))}
          <MenuSeparator />
          <MenuItem icon={icons.close} onAction={() => actions.remove(task)}>
            {t('lesson.removeTask')}
          </MenuItem>
        </Menu>
      </MenuTrigger>
    </span>
  )
}
