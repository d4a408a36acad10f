import type { KeyboardEvent } from 'react'
import type {
  Target,
  UnpackedLine,
  UnpackedList,
  UnpackedTerm,
} from '../../../../shared/domain/standards/unpacked.ts'
import { useT } from '../../../messages/use-t.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from '../../../ui/Menu.tsx'
import { DepthChoice } from './DepthChoice.tsx'
import styles from './Unpacked.module.css'
import { UnpackedField } from './UnpackedField.tsx'
import { useUnpackedView } from './UnpackedView.tsx'
import type { LineActions } from './use-line-actions.ts'

export interface UnpackedRowProps {
  readonly list: UnpackedList
  readonly line: UnpackedLine
  /** From 1, in its list. */
  readonly number: number
  readonly isLast: boolean
  readonly hasFocus: boolean
  /** It had the focus it was given, and lost it. */
  readonly onLeft: () => void
  readonly actions: LineActions
}

/** One line. Enter begins the next, Backspace in an empty one takes it away, Alt with the arrows moves it. */
export function UnpackedRow(props: UnpackedRowProps) {
  const { list, line, number, hasFocus, onLeft, actions } = props
  const t = useT()
  const { document } = useUnpackedView()
  const label = t('unpacked.line', { list: t(`unpacked.${list}`), number })
  const onEnter = () => actions.add(number)
  return (
    <li className={styles.row} onKeyDown={(event) => actByKey(event, props)}>
      <div className={list === 'terms' ? styles.term : styles.line}>
        <UnpackedField
          recordId={line.id}
          field="text"
          written={line.text}
          label={label}
          placeholder={t(`unpacked.${list}Placeholder`)}
          hasFocus={hasFocus}
          onLeft={onLeft}
          onEnter={onEnter}
        />
        {isTerm(line) && (
          <UnpackedField
            recordId={line.id}
            field="meaning"
            written={line.meaning}
            label={`${label}, ${t('unpacked.meaning')}`}
            placeholder={t('unpacked.meaning')}
            onEnter={onEnter}
          />
        )}
      </div>
      {isTarget(line) && <DepthChoice target={line} label={label} />}
      {document.mayEdit && <RowMenu {...props} label={label} />}
    </li>
  )
}

const isTerm = (line: UnpackedLine): line is UnpackedTerm => 'meaning' in line
const isTarget = (line: UnpackedLine): line is Target => 'kind' in line

function actByKey(event: KeyboardEvent, { line, actions }: UnpackedRowProps): void {
  const field = event.target
  const isInField = field instanceof HTMLTextAreaElement && !field.readOnly
  if (!isInField || event.nativeEvent.isComposing) return
  if (event.key === 'Backspace' && field.value === '' && !hasText(line)) {
    event.preventDefault()
    actions.remove(line)
  } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault()
    actions.move(line, event.key === 'ArrowUp' ? -1 : 1)
  }
}

/** In any language: what is empty in one may be a colleague's work in another. */
const hasText = (line: UnpackedLine): boolean =>
  Object.keys(line.text).length > 0 || (isTerm(line) && Object.keys(line.meaning).length > 0)

function RowMenu({ line, number, isLast, actions, label }: UnpackedRowProps & { readonly label: string }) {
  const t = useT()
  const other = isTarget(line) ? (line.kind === 'know' ? 'do' : 'know') : null
  return (
    <MenuTrigger>
      <IconButton
        icon={icons.more}
        size="small"
        className={styles.menu}
        label={t('unpacked.menu', { line: label })}
      />
      <Menu placement="bottom end">
        <MenuItem
          icon={icons.arrowUp}
          shortcut="Alt+ArrowUp"
          isDisabled={number === 1}
          onAction={() => actions.move(line, -1)}
        >
          {t('unpacked.moveUp')}
        </MenuItem>
        <MenuItem
          icon={icons.arrowDown}
          shortcut="Alt+ArrowDown"
          isDisabled={isLast}
          onAction={() => actions.move(line, 1)}
        >
          {t('unpacked.moveDown')}
        </MenuItem>
        {other !== null && (
          <MenuItem icon={icons.arrowRight} onAction={() => actions.moveTo(line, other)}>
            {t('unpacked.moveTo', { list: t(`unpacked.${other}`) })}
          </MenuItem>
        )}
        <MenuSeparator />
        <MenuItem icon={icons.close} onAction={() => actions.remove(line)}>
          {t('unpacked.remove')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  )
}
