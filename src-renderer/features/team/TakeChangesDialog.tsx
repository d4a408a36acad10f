import { useState } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { base64ToBytes, saveFile } from '../../ui/files.ts'
import { Select } from '../../ui/Select.tsx'
import { Row } from '../../ui/Stack.tsx'
import { SavedFile } from './SavedFile.tsx'
import { teamFailureText } from './team-failures.ts'

export interface TakeChangesDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly members: Status['members']
}

/** Saves what is new for a colleague as one file. */
export function TakeChangesDialog({ isOpen, onClose, members }: TakeChangesDialogProps) {
  const t = useT()
  return (
    <Dialog
      title={t('team.take')}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      description={t('team.takeLead')}
    >
      <Taking members={members} onClose={onClose} />
    </Dialog>
  )
}

const ANYBODY = 'anybody'

function Taking({ members, onClose }: Omit<TakeChangesDialogProps, 'isOpen'>) {
  const t = useT()
  const { call } = useConnection()
  const [whom, setWhom] = useState<string>(ANYBODY)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [saved, setSaved] = useState<{ file: string; words: string } | null>(null)
  const take = async () => {
    setBusy(true)
    setFailure(null)
    const made = await call('bundle.export', { member: whom === ANYBODY ? null : whom })
    setBusy(false)
    if (!made.ok) return setFailure(teamFailureText(t, made.error))
    const { file, name, edits, units } = made.value
    saveFile(name, base64ToBytes(file))
    setSaved({ file: name, words: t('team.takeDone', { edits, units }) })
  }
  if (saved !== null) {
    return (
      <SavedFile file={saved.file} hint={t('team.fileSavedHint')} onClose={onClose}>
        <p>{saved.words}</p>
      </SavedFile>
    )
  }
  return (
    <>
      {failure !== null && <Banner tone="danger">{failure}</Banner>}
      <Select
        label={t('team.takeFor')}
        description={t('team.takeForHint')}
        value={whom}
        onChange={setWhom}
        items={[
          { id: ANYBODY, label: t('team.anybody') },
          ...members.filter(({ isMe }) => !isMe).map(({ id, name }) => ({ id, label: name })),
        ]}
      />
      <Row justify="end">
        <Button onPress={onClose}>{t('team.cancel')}</Button>
        <Button variant="primary" isPending={isBusy} onPress={() => void take()}>
          {t('team.takeMake')}
        </Button>
      </Row>
    </>
  )
}
