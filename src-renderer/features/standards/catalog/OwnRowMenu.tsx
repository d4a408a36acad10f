import type { CatalogRow } from '../../../../shared/api/standards-api.ts'
import { useT } from '../../../messages/use-t.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from '../../../ui/Menu.tsx'
import { type OwnMove, ownRowName } from './use-own-list.ts'

export interface OwnRowMenuProps {
  readonly row: CatalogRow
  /** Null at an end. */
  readonly up: OwnMove | null
  readonly down: OwnMove | null
  /** Nothing stands under it. */
  readonly isEmpty: boolean
  readonly onMove: (to: OwnMove | null) => void
  readonly onEdit: () => void
  readonly onSetAside: () => void
}

/** What can be done with one row of a list made by hand. */
export function OwnRowMenu({ row, up, down, isEmpty, ...props }: OwnRowMenuProps) {
  const t = useT()
  return (
    <MenuTrigger>
      <IconButton icon={icons.more} size="small" label={t('ownList.menu', { name: ownRowName(row) })} />
      <Menu placement="bottom end">
        <MenuItem icon={icons.edit} onAction={props.onEdit}>
          {t(row.code === '' ? 'ownList.rename' : 'ownList.edit')}
        </MenuItem>
        <MenuItem
          icon={icons.arrowUp}
          shortcut="Alt+ArrowUp"
          isDisabled={up === null}
          onAction={() => props.onMove(up)}
        >
          {t('ownList.moveUp')}
        </MenuItem>
        <MenuItem
          icon={icons.arrowDown}
          shortcut="Alt+ArrowDown"
          isDisabled={down === null}
          onAction={() => props.onMove(down)}
        >
          {t('ownList.moveDown')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem
          icon={icons.archive}
          isDisabled={!isEmpty}
          description={isEmpty ? undefined : t('ownList.onlyEmpty')}
          onAction={props.onSetAside}
        >
          {t('ownList.setAside')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  )
}
