import type { CheckItem } from '../../../../shared/domain/checks/mastery-check.ts'
import { useT } from '../../../messages/use-t.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuSeparator, MenuTrigger, Submenu } from '../../../ui/Menu.tsx'
import { useCheck } from '../check-view.tsx'
import { numberOf } from '../check-words.ts'
import { indexOfStep } from '../item-moves.ts'
import type { QuestionActions } from './use-question-actions.ts'

export interface QuestionMenuProps {
  readonly item: CheckItem
  readonly actions: QuestionActions
}

/** What dragging does, for hands that do not drag, and the rest that can be done with a question. */
export function QuestionMenu({ item, actions }: QuestionMenuProps) {
  const t = useT()
  const { check } = useCheck()
  const order = check.items.map((each) => each.id)
  const step = (by: 1 | -1) => {
    const index = indexOfStep(order, item.id, by)
    if (index !== null) actions.move(item.id, index)
  }
  return (
    <MenuTrigger>
      <IconButton
        icon={icons.more}
        size="small"
        label={t('checks.questionMenu', { number: numberOf(check, item.id) })}
      />
      <Menu placement="bottom end">
        <MenuItem
          icon={icons.arrowUp}
          shortcut="Alt+ArrowUp"
          isDisabled={indexOfStep(order, item.id, -1) === null}
          onAction={() => step(-1)}
        >
          {t('checks.moveUp')}
        </MenuItem>
        <MenuItem
          icon={icons.arrowDown}
          shortcut="Alt+ArrowDown"
          isDisabled={indexOfStep(order, item.id, 1) === null}
          onAction={() => step(1)}
        >
          {t('checks.moveDown')}
        </MenuItem>
        <Submenu label={t('checks.moveTo')} icon={icons.listChecks} isDisabled={order.length < 2}>
          {order.map((id, index) => (
            <MenuItem
              key={id}
              id={`place-${index}`}
              isDisabled={id === item.id}
              onAction={() => actions.move(item.id, index)}
            >
              {t('checks.moveToPlace', { number: index + 1 })}
            </MenuItem>
          ))}
        </Submenu>
        <MenuSeparator />
        <MenuItem icon={icons.copy} onAction={() => actions.duplicate(item.id)}>
          {t('checks.duplicate')}
        </MenuItem>
        <MenuItem icon={icons.trash} onAction={() => actions.remove(item.id)}>
          {t('checks.remove')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  )
}
