import { type ClipboardEvent, type FocusEvent, useEffect, useRef, useState } from 'react'
import type { CheckKind } from '../../../../shared/domain/checks/mastery-check.ts'
import { useCommands } from '../../../commands/shortcuts.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from '../../../ui/Menu.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { titlesIn } from './paste-titles.ts'
import styles from './QuickAdd.module.css'
import type { SequenceActions } from './use-sequence-actions.ts'

export interface QuickAddProps {
  /** Where new ones go unless the teacher says otherwise. */
  readonly week: number
  readonly weeks: number
  readonly actions: SequenceActions
}

/** The foot of the sequence: a line that makes a lesson of each title typed or pasted, and the rarer additions. */
export function QuickAdd({ week, weeks, actions }: QuickAddProps) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const open = () => setOpen(true)
  useCommands([
    {
      id: 'unit.addLesson',
      label: t('unit.addLesson'),
      group: t('unit.sequence'),
      icon: icons.plus,
      keys: 'n',
      run: open,
    },
  ])
  return (
    <div className={styles.foot}>
      {isOpen ? (
        <TitleLine week={week} weeks={weeks} actions={actions} onClose={() => setOpen(false)} />
      ) : (
        <div className={styles.closed}>
          <Button className={styles.add} variant="quiet" icon={icons.plus} shortcut="n" onPress={open}>
            {t('unit.addLesson')}
          </Button>
          <MoreAdditions week={week} actions={actions} />
        </div>
      )}
    </div>
  )
}

function TitleLine(props: QuickAddProps & { readonly onClose: () => void }) {
  const { weeks, actions, onClose } = props
  const t = useT()
  const { number } = useFormats()
  const [text, setText] = useState('')
  const [week, setWeek] = useState(props.week)
  const showNew = useShowRow()
  const add = (titles: readonly string[]) => {
    if (titles.length === 0) return
    setText('')
    showNew(actions.addTitles(titles, week).at(-1) ?? null)
  }
  const paste = (event: ClipboardEvent) => {
    const titles = titlesIn(event.clipboardData.getData('text/plain'))
    if (titles.length < 2) return
    event.preventDefault()
    add(text.trim() === '' ? titles : [text.trim(), ...titles])
  }
  const leave = (event: FocusEvent) => {
    // The list of weeks opens outside; the focus comes back from there.
    const isStill = event.currentTarget.contains(event.relatedTarget) || event.relatedTarget === null
    const isInPopover = event.relatedTarget?.closest('[role="listbox"]') ?? false
    if (!isStill && !isInPopover && text.trim() === '') onClose()
  }
  const items = Array.from({ length: weeks }, (_, index) => ({
    id: String(index + 1),
    label: t('unit.week', { number: number(index + 1) }),
  }))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to what its field takes in
    <div className={styles.open} onPaste={paste} onBlur={leave}>
      <div className={styles.line}>
        <TextField
          className={styles.title}
          label={t('unit.addLesson')}
          isLabelHidden
          placeholder={t('unit.addLesson')}
          value={text}
          onChange={setText}
          onEnter={() => add(titlesIn(text))}
          onEscape={onClose}
          maxLength={200}
          autoFocus
        />
        <Select
          label={t('unit.quickAddWeek')}
          isLabelHidden
          value={String(week)}
          onChange={(id) => setWeek(Number(id))}
          items={items}
        />
      </div>
      <p className={styles.hint}>{t('unit.addLessonHint')}</p>
    </div>
  )
}

/** Brings the row with an id into view once it is drawn. */
function useShowRow() {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const row = document.querySelector(`[data-key="${CSS.escape(wanted.current)}"]`)
    if (row === null) return
    row.scrollIntoView({ block: 'nearest' })
    wanted.current = null
  })
  return (id: string | null) => {
    wanted.current = id
  }
}

function MoreAdditions({ week, actions }: Pick<QuickAddProps, 'week' | 'actions'>) {
  const t = useT()
  const check = (kind: CheckKind) => () => actions.addCheck(kind, week)
  return (
    <MenuTrigger>
      <IconButton icon={icons.chevronUp} label={t('unit.addMore')} variant="secondary" />
      <Menu placement="top end">
        <MenuItem icon={icons.history} onAction={() => actions.addGapLesson(week)}>
          {t('unit.addGap')}
        </MenuItem>
        <MenuItem icon={icons.diamond} onAction={check('preCheck')}>
          {t('unit.addPreCheck')}
        </MenuItem>
        <MenuItem icon={icons.diamond} onAction={check('masteryCheck')}>
          {t('unit.addCheck')}
        </MenuItem>
        <MenuItem icon={icons.diamond} onAction={check('unitCheck')}>
          {t('unit.addUnitCheck')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={icons.calendar} onAction={actions.addWeek}>
          {t('unit.addWeek')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  )
}
