import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuSeparator, MenuTrigger, Submenu } from '../../../ui/Menu.tsx'
import type { RowFacts } from './row-facts.ts'
import { useSequence } from './sequence-context.tsx'
import { placeAfter, placeBefore } from './sequence-moves.ts'

export interface RowMenuProps {
  readonly row: RowFacts
  readonly title: string
}

/** What dragging does, for hands that do not drag, and the rest that can be done with a row. */
export function RowMenu({ row, title }: RowMenuProps) {
  const t = useT()
  return (
    <MenuTrigger>
      <IconButton icon={icons.more} size="small" label={t('unit.lessonMenu', { title })} />
      <Menu placement="bottom end">
        <MoveItems row={row} />
        <MenuSeparator />
        <OtherItems row={row} />
      </Menu>
    </MenuTrigger>
  )
}

function MoveItems({ row }: Pick<RowMenuProps, 'row'>) {
  const t = useT()
  const { number } = useFormats()
  const { weeks, actions } = useSequence()
  const up = placeBefore(weeks, row.id)
  const down = placeAfter(weeks, row.id)
  const others = weeks.filter((week) => !week.items.some((item) => item.id === row.id))
  return (
    <>
      <MenuItem
        icon={icons.arrowUp}
        shortcut="Alt+ArrowUp"
        isDisabled={!up}
        onAction={() => actions.move(row.id, up)}
      >
        {t('unit.moveUp')}
      </MenuItem>
      <MenuItem
        icon={icons.arrowDown}
        shortcut="Alt+ArrowDown"
        isDisabled={!down}
        onAction={() => actions.move(row.id, down)}
      >
        {t('unit.moveDown')}
      </MenuItem>
      <Submenu label={t('unit.moveTo')} icon={icons.calendar} isDisabled={others.length === 0}>
        {others.map((week) => (
          <MenuItem
            key={week.number}
            id={String(week.number)}
            onAction={() => actions.move(row.id, { week: week.number, index: week.items.length })}
          >
            {t('unit.week', { number: number(week.number) })}
          </MenuItem>
        ))}
      </Submenu>
    </>
  )
}

function OtherItems({ row }: Pick<RowMenuProps, 'row'>) {
  const t = useT()
  const { actions } = useSequence()
  return (
    <>
      {row.bars !== null && (
        <MenuItem icon={icons.copy} onAction={() => actions.duplicate(row.id)}>
          {t('unit.duplicate')}
        </MenuItem>
      )}
      <MenuItem icon={icons.archive} onAction={() => actions.setAside(row.id)}>
        {t('unit.setAside')}
      </MenuItem>
    </>
  )
}
