import { useState } from 'react'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { base64ToBytes, saveFile } from '../../ui/files.ts'
import { CopyButton } from './CopyButton.tsx'
import { type InvitingDialogProps, InvitingForm } from './InvitingForm.tsx'
import type { MemberRole } from './rights.ts'
import { SavedFile } from './SavedFile.tsx'
import styles from './TeamPage.module.css'
import { teamFailureText } from './team-failures.ts'

/** Lets one colleague in by a file and a code that goes another way. */
export function FileInvitationDialog({ isOpen, onClose, status }: InvitingDialogProps) {
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

function Inviting({ status, onClose }: Omit<InvitingDialogProps, 'isOpen'>) {
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
    <InvitingForm
      status={status}
      role={role}
      onRole={setRole}
      failure={failure}
      isBusy={isBusy}
      make={t('team.fileInviteMake')}
      onMake={() => void make()}
      onClose={onClose}
    />
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
