import type { FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { FileButton } from '../../../ui/FileButton.tsx'
import { base64ToBytes, saveFile } from '../../../ui/files.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuTrigger } from '../../../ui/Menu.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { ListImportDialog } from './ListImportDialog.tsx'
import { useListImport } from './use-list-import.ts'

export interface ListActionsProps {
  /** The list in view. */
  readonly framework: FrameworkRow | undefined
  readonly mayEdit: boolean
  /** A list came in, or came in anew. */
  readonly onChanged: () => void
}

/** Lists in from files and out to them; one that was brought in can be set aside. */
export function ListActions({ framework, mayEdit, onChanged }: ListActionsProps) {
  const t = useT()
  const { call } = useConnection()
  const importing = useListImport(onChanged)
  const failed = () => showToast({ text: t('units.failedConnection'), tone: 'warn' })

  async function save(id: string): Promise<void> {
    const result = await call('frameworks.export', { framework: id })
    if (result.ok) saveFile(result.value.fileName, base64ToBytes(result.value.bytes))
    else failed()
  }

  async function setAside({ id, title }: FrameworkRow, isAside: boolean): Promise<void> {
    const result = await call('frameworks.setAside', { framework: id, isAside })
    if (!result.ok) failed()
    else if (isAside) {
      const onAction = () => void setAside({ ...(framework as FrameworkRow), id, title }, false)
      showToast({ text: t('catalog.wasSetAside', { title }), action: { label: t('ui.undo'), onAction } })
    }
  }

  return (
    <>
      {mayEdit && (
        <FileButton
          isPending={importing.state.type === 'reading'}
          onFile={(file) => void importing.bringIn(file)}
        >
          {t('catalog.importFile')}
        </FileButton>
      )}
      {framework && (
        <MenuTrigger>
          <IconButton icon={icons.more} label={t('catalog.more')} />
          <Menu placement="bottom end">
            {mayEdit && (
              <MenuItem icon={icons.importFile} onAction={importing.paste}>
                {t('sheet.pasteAction')}
              </MenuItem>
            )}
            <MenuItem icon={icons.download} onAction={() => void save(framework.id)}>
              {t('catalog.exportFile')}
            </MenuItem>
            {framework.source === 'imported' && mayEdit && (
              <MenuItem icon={icons.trash} onAction={() => void setAside(framework, true)}>
                {t('catalog.setAside')}
              </MenuItem>
            )}
          </Menu>
        </MenuTrigger>
      )}
      <ListImportDialog importing={importing} />
    </>
  )
}
