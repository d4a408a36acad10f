import { weeksOf } from '../../../../shared/domain/planning/sequence.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuSeparator, MenuTrigger, Submenu } from '../../../ui/Menu.tsx'
import type { SequenceRowProps } from './SequenceRow.tsx'
import { placeAfter, placeBefore } from './sequence-moves.ts'

/** What dragging does, for hands that do not drag, and the rest that can be done with a row. */
export function RowMenu({ place, item, actions, title }: SequenceRowProps & { readonly title: string }) {
  const t = useT()
  const { number } = useFormats()
  const weeks = weeksOf(place.unit)
  const up = placeBefore(weeks, item.id)
  const down = placeAfter(weeks, item.id)
  const others = weeks.filter((week) => week.number !== item.place.week)
  return (
    <MenuTrigger>
      <IconButton icon={icons.more} size="small" label={t('unit.lessonMenu', { title })} />
      <Menu placement="bottom end">
        <MenuItem
          icon={icons.arrowUp}
          shortcut="Alt+ArrowUp"
          isDisabled={!up}
          onAction={() => actions.move(item.id, up)}
        >
          {t('unit.moveUp')}
        </MenuItem>
        <MenuItem
          icon={icons.arrowDown}
          shortcut="Alt+ArrowDown"
          isDisabled={!down}
          onAction={() => actions.move(item.id, down)}
        >
          {t('unit.moveDown')}
        </MenuItem>
        <Submenu label={t('unit.moveTo')} icon={icons.calendar} isDisabled={others.length === 0}>
          {others.map((week) => (
            <MenuItem
              key={week.number}
              id={String(week.number)}
              onAction={() => actions.move(item.id, { week: week.number, index: week.items.length })}
            >
              {t('unit.week', { number: number(week.number) })}
            </MenuItem>
          ))}
        </Submenu>
        <MenuSeparator />
        {item.kind === 'lesson' && (
          <MenuItem icon={icons.copy} onAction={() => actions.duplicate(item)}>
            {t('unit.duplicate')}
          </MenuItem>
        )}
        <MenuItem icon={icons.archive} onAction={() => actions.setAside(item)}>
          {t('unit.setAside')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  )
}
