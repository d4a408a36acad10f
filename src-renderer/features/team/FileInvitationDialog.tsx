import { useState } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { base64ToBytes, saveFile } from '../../ui/files.ts'
import { Row } from '../../ui/Stack.tsx'
import { CopyButton } from './CopyButton.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import { type MemberRole, myRights } from './rights.ts'
import { SavedFile } from './SavedFile.tsx'
import styles from './TeamPage.module.css'
import { teamFailureText } from './team-failures.ts'

export interface FileInvitationDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly status: Status
}

/** Lets one colleague in by a file and a code that goes another way. */
export function FileInvitationDialog({ isOpen, onClose, status }: FileInvitationDialogProps) {
  const t = useT()
  return (
    <Dialog
      title={t('team.inviteByFile')}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      description={t('team.fileInviteLead')}
      // The code is shown once.
      closesOnOutside={false}
    >
      <Inviting status={status} onClose={onClose} />
    </Dialog>
  )
}

function Inviting({ status, onClose }: Omit<FileInvitationDialogProps, 'isOpen'>) {
  const t = useT()
  const { call } = useConnection()
  const [role, setRole] = useState<MemberRole>('teacher')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [made, setMade] = useState<FileInvitation | null>(null)
  const make = async () => {
    setBusy(true)
    setFailure(null)
    const invited = await call('bundle.invite', { role })
    setBusy(false)
    if (!invited.ok) return setFailure(teamFailureText(t, invited.error))
    const { file, ...invitation } = invited.value
    saveFile(invitation.name, base64ToBytes(file))
    setMade(invitation)
  }
  if (made !== null) return <Made invitation={made} onClose={onClose} />
  return (
    <>
      {failure !== null && <Banner tone="danger">{failure}</Banner>}
      <RoleChoice
        label={t('team.inviteFirst')}
        description={t('team.inviteLead')}
        roles={myRights(status).given}
        value={role}
        onChange={setRole}
      />
      <Row justify="end">
        <Button onPress={onClose}>{t('team.cancel')}</Button>
        <Button variant="primary" isPending={isBusy} onPress={() => void make()}>
          {t('team.fileInviteMake')}
        </Button>
      </Row>
    </>
  )
}

interface FileInvitation {
  readonly name: string
  readonly code: string
  readonly expiresAt: number
}

interface MadeProps {
  readonly invitation: FileInvitation
  readonly onClose: () => void
}

function Made({ invitation: { name, code, expiresAt }, onClose }: MadeProps) {
  const t = useT()
  const { dateTime } = useFormats()
  return (
    <SavedFile file={name} hint={t('team.fileInviteSavedHint')} onClose={onClose}>
      <span className={styles.label}>{t('team.codeTitle')}</span>
      <span className={styles.code}>
        <bdi dir="ltr" className={styles.codeValue}>
          {code}
        </bdi>
        <CopyButton text={code} label={t('team.copyCode')} done={t('team.codeCopied')} />
      </span>
      <p>{t('team.codeOnce')}</p>
      <p>{t('team.fileInviteUntil', { time: dateTime(new Date(expiresAt)) })}</p>
    </SavedFile>
  )
}
