import { restoreRecord, setAside } from '../../../../shared/documents/unit/actions.ts'
import { setKey } from '../../../../shared/documents/unit/check-actions.ts'
import { type CheckItem, type Choice, choiceLetter } from '../../../../shared/domain/checks/mastery-check.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from '../../../ui/Menu.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { useCheck } from '../check-view.tsx'
import { TextLine } from '../TextLine.tsx'
import styles from './ChoiceEditor.module.css'

export interface ChoiceRowProps {
  readonly item: CheckItem
  readonly choice: Choice
  /** From 0. */
  readonly index: number
  readonly move: (choiceId: string, index: number) => void
}

/** One choice: its letter, whether it is the key, its words, and why somebody may pick it. */
export function ChoiceRow(props: ChoiceRowProps) {
  const { item, choice, index } = props
  const t = useT()
  const { document } = useCheck()
  const letter = choiceLetter(index)
  return (
    <li className={styles.choice} data-key={choice.id} data-correct={choice.isCorrect || undefined}>
      <label className={styles.key}>
        <input
          type="radio"
          name={`key-${item.id}`}
          checked={choice.isCorrect}
          onChange={() => void asStep(document, () => setKey(document.edit, item.id, choice.id))}
          disabled={!document.mayEdit}
          aria-label={t('checks.keyIs', { letter })}
        />
        <span aria-hidden="true">{letter}</span>
      </label>
      <TextLine
        className={styles.text}
        recordId={choice.id}
        field="text"
        line={choice.text}
        label={t('checks.choice', { letter })}
        placeholder={t('checks.choicePlaceholder')}
        variant="bare"
        isMultiline
      />
      {document.mayEdit && <ChoiceMenu {...props} />}
      {!choice.isCorrect && (
        <div className={styles.misconception}>
          <span className={styles.hint} aria-hidden="true">
            {t('checks.misconception', { letter })}
          </span>
          <TextLine
            recordId={choice.id}
            field="misconception"
            line={choice.misconception}
            label={t('checks.misconception', { letter })}
            placeholder={t('checks.misconceptionPlaceholder')}
            variant="bare"
            isMultiline
          />
        </div>
      )}
    </li>
  )
}

function ChoiceMenu({ item, choice, index, move }: ChoiceRowProps) {
  const t = useT()
  const { clock } = useConnection()
  const { document } = useCheck()
  const letter = choiceLetter(index)
  const remove = () => {
    const { edit } = document
    const step = asStep(document, () => setAside(edit, 'choices', choice.id, clock.now()))
    const bringBack = () => step.takeBack(() => restoreRecord(edit, 'choices', choice.id))
    showToast({
      text: t('checks.removedChoice', { letter }),
      action: { label: t('checks.undo'), onAction: bringBack },
    })
  }
  return (
    <MenuTrigger>
      <IconButton icon={icons.more} size="small" label={t('checks.choiceMenu', { letter })} />
      <Menu placement="bottom end">
        <MenuItem
          icon={icons.arrowUp}
          shortcut="Alt+ArrowUp"
          isDisabled={index === 0}
          onAction={() => move(choice.id, index - 1)}
        >
          {t('checks.moveUp')}
        </MenuItem>
        <MenuItem
          icon={icons.arrowDown}
          shortcut="Alt+ArrowDown"
          isDisabled={index === item.choices.length - 1}
          onAction={() => move(choice.id, index + 1)}
        >
          {t('checks.moveDown')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={icons.trash} onAction={remove}>
          {t('checks.remove')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  )
}
