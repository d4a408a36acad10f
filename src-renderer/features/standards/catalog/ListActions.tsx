import { useState } from 'react'
import type { FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { FileButton } from '../../../ui/FileButton.tsx'
import { base64ToBytes, saveFile } from '../../../ui/files.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuTrigger } from '../../../ui/Menu.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { ListImportDialog } from './ListImportDialog.tsx'
import { OwnNameDialog } from './OwnNameDialog.tsx'
import { OwnStandardDialog } from './OwnStandardDialog.tsx'
import { StartListDialog } from './StartListDialog.tsx'
import { useListImport } from './use-list-import.ts'
import { useOwnList } from './use-own-list.ts'

export interface ListActionsProps {
  /** The list in view. */
  readonly framework: FrameworkRow | undefined
  readonly mayEdit: boolean
  /** A list came in, or came in anew. */
  readonly onChanged: () => void
  /** A new list is there to be filled. */
  readonly onStarted: (framework: string) => void
}

/** Lists in from files and out to them, or started by hand; those that did not come with the app can be set aside. */
export function ListActions({ framework, mayEdit, onChanged, onStarted }: ListActionsProps) {
  const t = useT()
  const { call } = useConnection()
  const importing = useListImport(onChanged)
  const [isStarting, setStarting] = useState(false)
  const [isRenaming, setRenaming] = useState(false)
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
      {framework?.source === 'own' && mayEdit && <AddOwnStandard framework={framework.id} />}
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
            {mayEdit && (
              <MenuItem icon={icons.plus} onAction={() => setStarting(true)}>
                {t('ownList.start')}
              </MenuItem>
            )}
            {framework.source === 'own' && mayEdit && (
              <MenuItem icon={icons.edit} onAction={() => setRenaming(true)}>
                {t('ownList.renameList')}
              </MenuItem>
            )}
            {framework.source === 'own' && (
              <MenuItem icon={icons.history} href={`#/history/framework:${framework.id}`}>
                {t('history.history')}
              </MenuItem>
            )}
            <MenuItem icon={icons.download} onAction={() => void save(framework.id)}>
              {t('catalog.exportFile')}
            </MenuItem>
            {framework.source !== 'builtIn' && mayEdit && (
              <MenuItem icon={icons.trash} onAction={() => void setAside(framework, true)}>
                {t('catalog.setAside')}
              </MenuItem>
            )}
          </Menu>
        </MenuTrigger>
      )}
      <ListImportDialog importing={importing} />
      {isRenaming && framework && <RenameList framework={framework} onClose={() => setRenaming(false)} />}
      {isStarting && (
        <StartListDialog
          onStarted={(started) => {
            setStarting(false)
            onStarted(started)
          }}
          onClose={() => setStarting(false)}
        />
      )}
    </>
  )
}

function AddOwnStandard({ framework }: { readonly framework: string }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="primary" icon={icons.plus} onPress={() => setOpen(true)}>
        {t('ownList.add')}
      </Button>
      {isOpen && (
        <OwnStandardDialog framework={framework} row={null} under="" onClose={() => setOpen(false)} />
      )}
    </>
  )
}

interface RenameListProps {
  readonly framework: FrameworkRow
  readonly onClose: () => void
}

function RenameList({ framework, onClose }: RenameListProps) {
  const t = useT()
  const { call } = useConnection()
  const { done, failed } = useOwnList(framework.id)
  const save = async (title: string) => {
    const result = await call('frameworks.renameOwn', { framework: framework.id, title })
    if (result.ok) done(t('ownList.renamed', { name: title }), result.value.undo)
    else failed()
    onClose()
    return null
  }
  return (
    <OwnNameDialog
      title={t('ownList.renameList')}
      label={t('ownList.title')}
      name={framework.title}
      onSave={save}
      onClose={onClose}
    />
  )
}
