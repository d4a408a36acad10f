import type { Status } from '../../../shared/api/team-api.ts'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Row } from '../../ui/Stack.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import { type MemberRole, myRights } from './rights.ts'

/** Of a dialog that makes an invitation. */
export interface InvitingDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly status: Status
}

export interface InvitingFormProps extends Omit<InvitingDialogProps, 'isOpen'> {
  readonly role: MemberRole
  readonly onRole: (role: MemberRole) => void
  readonly failure: string | null
  readonly isBusy: boolean
  /** What the button says. */
  readonly make: string
  readonly onMake: () => void
}

/** What a colleague who is invited may do, and the making of the invitation. */
export function InvitingForm(props: InvitingFormProps) {
  const t = useT()
  return (
    <>
      {props.failure !== null && <Banner tone="danger">{props.failure}</Banner>}
      <RoleChoice
        label={t('team.inviteFirst')}
        description={t('team.inviteLead')}
        roles={myRights(props.status).given}
        value={props.role}
        onChange={props.onRole}
      />
      <Row justify="end">
        <Button onPress={props.onClose}>{t('team.cancel')}</Button>
        <Button variant="primary" isPending={props.isBusy} onPress={props.onMake}>
          {props.make}
        </Button>
      </Row>
    </>
  )
}
