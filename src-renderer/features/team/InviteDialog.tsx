import { useState } from 'react'
import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { Given } from '../../../shared/api/contract.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { announce } from '../../ui/announce.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { InvitationView } from './InvitationView.tsx'
import { type InvitingDialogProps, InvitingForm } from './InvitingForm.tsx'
import { JoinRequests } from './JoinRequests.tsx'
import type { MemberRole } from './rights.ts'
import { teamFailureText } from './team-failures.ts'
import { useArrivals } from './use-arrivals.ts'

export type Invitation = Given<AppContract['hub.inviteMember']>

/** First what the colleague may do, then the invitation in its three shapes; whoever comes with it is let in here. */
export function InviteDialog({ isOpen, onClose, status }: InvitingDialogProps) {
  const t = useT()
  return (
    <Dialog
      title={t('team.inviteDialog')}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      // A press beside it would take the invitation out of sight.
      closesOnOutside={false}
    >
      <Inviting status={status} onClose={onClose} />
    </Dialog>
  )
}

function Inviting({ status, onClose }: Omit<InvitingDialogProps, 'isOpen'>) {
  const t = useT()
  const { invitation, failure, isBusy, make, cancel, forget } = useInvitation()
  const [role, setRole] = useState<MemberRole>('teacher')
  const arrived = useArrivals(status.members)
  if (invitation !== null) {
    return (
      <>
        <JoinRequests status={status} />
        <InvitationView
          invitation={invitation}
          arrived={arrived}
          key={invitation.id}
          onNew={forget}
          onCancel={() => void cancel()}
          onClose={onClose}
        />
      </>
    )
  }
  return (
    <>
      <JoinRequests status={status} />
      <InvitingForm
        status={status}
        role={role}
        onRole={setRole}
        failure={failure}
        isBusy={isBusy}
        make={t('team.inviteMake')}
        onMake={() => void make(role)}
        onClose={onClose}
      />
    </>
  )
}

function useInvitation() {
  const t = useT()
  const { call } = useConnection()
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const make = async (role: MemberRole) => {
    setBusy(true)
    setFailure(null)
    const made = await call('hub.inviteMember', { role })
    setBusy(false)
    if (made.ok) setInvitation(made.value)
    else setFailure(teamFailureText(t, made.error))
  }
  const forget = () => setInvitation(null)
  const cancel = async () => {
    if (invitation === null) return
    const cancelled = await call('hub.cancelInvitation', { id: invitation.id })
    if (!cancelled.ok) return setFailure(teamFailureText(t, cancelled.error))
    announce(t('team.invitationCancelled'))
    forget()
  }
  return { invitation, failure, isBusy, make, cancel, forget }
}
