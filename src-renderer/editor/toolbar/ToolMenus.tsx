import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { icons } from '../../ui/icons.ts'
import { Menu, MenuChoice, MenuItem, MenuSection, MenuTrigger } from '../../ui/Menu.tsx'
import type { Cell } from '../cell.ts'
import styles from './ToolMenus.module.css'
import {
  changeLines,
  changeTable,
  clearFormatting,
  run,
  setStyle,
  type TableCommand,
  toggleTool,
} from './tool-commands.ts'
import type { ActiveTool, TextStyle } from './tool-state.ts'

interface ToolMenuProps {
  readonly cell: Cell | null
  readonly isDisabled: boolean
}

export function StyleMenu({ cell, isDisabled, style }: ToolMenuProps & { readonly style: TextStyle }) {
  const t = useT()
  return (
    <MenuTrigger>
      <Button variant="quiet" iconEnd={icons.chevronDown} isDisabled={isDisabled} className={styles.style}>
        {t(`editor.${style}`)}
      </Button>
      <Menu label={t('editor.style')}>
        <MenuChoice
          title={t('editor.style')}
          mode="single"
          value={[style]}
          onChange={([next]) => next && setStyle(cell, next)}
          items={[
            { id: 'paragraph', label: t('editor.paragraph'), icon: icons.paragraph },
            { id: 'heading', label: t('editor.heading'), icon: icons.heading2 },
            { id: 'subheading', label: t('editor.subheading'), icon: icons.heading3 },
          ]}
        />
      </Menu>
    </MenuTrigger>
  )
}

export function TableMenu({ cell, isDisabled, isInTable }: ToolMenuProps & { readonly isInTable: boolean }) {
  const t = useT()
  return (
    <MenuTrigger>
      <IconButton icon={icons.table} label={t('editor.table')} isDisabled={isDisabled} />
      <Menu label={t('editor.table')}>
        {isInTable ? <TableItems cell={cell} /> : <NewTableItems cell={cell} />}
      </Menu>
    </MenuTrigger>
  )
}

function NewTableItems({ cell }: { readonly cell: Cell | null }) {
  const t = useT()
  return (
    <MenuSection title={t('editor.insert')}>
      <MenuItem onAction={() => cell?.insert('table')}>{t('editor.table')}</MenuItem>
      <MenuItem onAction={() => cell?.insert('ratioTable')}>{t('editor.ratioTable')}</MenuItem>
      <MenuItem onAction={() => cell?.insert('numberLine')}>{t('editor.numberLine')}</MenuItem>
      <MenuItem onAction={() => cell?.insert('doubleNumberLine')}>{t('editor.doubleNumberLine')}</MenuItem>
    </MenuSection>
  )
}

function TableItems({ cell }: { readonly cell: Cell | null }) {
  const t = useT()
  const does = (command: TableCommand) => () => changeTable(cell, command)
  return (
    <>
      <MenuSection>
        <MenuItem onAction={does('addRowBefore')}>{t('editor.addRowAbove')}</MenuItem>
        <MenuItem onAction={does('addRowAfter')}>{t('editor.addRowBelow')}</MenuItem>
        <MenuItem onAction={does('addColumnBefore')}>{t('editor.addColumnBefore')}</MenuItem>
        <MenuItem onAction={does('addColumnAfter')}>{t('editor.addColumnAfter')}</MenuItem>
      </MenuSection>
      <MenuSection>
        <MenuItem onAction={does('toggleHeaderRow')}>{t('editor.headerRow')}</MenuItem>
        <MenuItem onAction={does('toggleHeaderColumn')}>{t('editor.headerColumn')}</MenuItem>
      </MenuSection>
      <MenuSection>
        <MenuItem onAction={does('deleteRow')}>{t('editor.deleteRow')}</MenuItem>
        <MenuItem onAction={does('deleteColumn')}>{t('editor.deleteColumn')}</MenuItem>
        <MenuItem tone="danger" onAction={does('deleteTable')}>
          {t('editor.deleteTable')}
        </MenuItem>
      </MenuSection>
    </>
  )
}

export function AnswerSpaceMenu({
  cell,
  isDisabled,
  isOnAnswerSpace,
}: ToolMenuProps & { readonly isOnAnswerSpace: boolean }) {
  const t = useT()
  const choose = (style: 'lines' | 'grid' | 'box', block: 'answerLines' | 'answerGrid' | 'answerBox') => () =>
    isOnAnswerSpace
      ? run(cell, (chain) => chain.updateAttributes('answerSpace', { style }))
      : cell?.insert(block)
  return (
    <MenuTrigger>
      <IconButton icon={icons.answerLines} label={t('editor.answerSpace')} isDisabled={isDisabled} />
      <Menu label={t('editor.answerSpace')}>
        <MenuSection>
          <MenuItem icon={icons.answerLines} onAction={choose('lines', 'answerLines')}>
            {t('editor.answerLines')}
          </MenuItem>
          <MenuItem icon={icons.answerGrid} onAction={choose('grid', 'answerGrid')}>
            {t('editor.answerGrid')}
          </MenuItem>
          <MenuItem icon={icons.answerBox} onAction={choose('box', 'answerBox')}>
            {t('editor.answerBox')}
          </MenuItem>
        </MenuSection>
        <MenuSection>
          <MenuItem isDisabled={!isOnAnswerSpace} onAction={() => changeLines(cell, 1)}>
            {t('editor.moreLines')}
          </MenuItem>
          <MenuItem isDisabled={!isOnAnswerSpace} onAction={() => changeLines(cell, -1)}>
            {t('editor.fewerLines')}
          </MenuItem>
        </MenuSection>
      </Menu>
    </MenuTrigger>
  )
}

export function MoreMenu({
  cell,
  isDisabled,
  active,
}: ToolMenuProps & { readonly active: readonly ActiveTool[] }) {
  const t = useT()
  return (
    <MenuTrigger>
      <IconButton icon={icons.more} label={t('editor.moreTools')} isDisabled={isDisabled} />
      <Menu label={t('editor.moreTools')}>
        <MenuSection>
          <MenuItem icon={icons.strike} onAction={() => toggleTool(cell, 'strike')}>
            {t('editor.strike')}
          </MenuItem>
          <MenuItem icon={icons.code} onAction={() => toggleTool(cell, 'code')}>
            {t('editor.code')}
          </MenuItem>
          <MenuItem icon={icons.minus} onAction={() => cell?.insert('divider')}>
            {t('editor.divider')}
          </MenuItem>
          <MenuItem icon={icons.checks} onAction={() => cell?.insert('exitTicket')}>
            {t('editor.exitTicket')}
          </MenuItem>
        </MenuSection>
        <MenuSection>
          <MenuItem
            icon={icons.unlink}
            isDisabled={!active.includes('link')}
            onAction={() => run(cell, (chain) => chain.extendMarkRange('link').unsetMark('link'))}
          >
            {t('editor.linkRemove')}
          </MenuItem>
          <MenuItem icon={icons.close} onAction={() => clearFormatting(cell)}>
            {t('editor.clearFormatting')}
          </MenuItem>
        </MenuSection>
      </Menu>
    </MenuTrigger>
  )
}
