import { useState } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useStatus } from '../../connection/use-query.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { Meta } from '../../ui/Meta.tsx'
import { Page, PageBody, PageHeader } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ComputerSection } from './ComputerSection.tsx'
import { GuestsSection } from './GuestsSection.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { LetJoinDialog } from './LetJoinDialog.tsx'
import { PeopleSection } from './PeopleSection.tsx'
import { myRights } from './rights.ts'
import { StickSection } from './StickSection.tsx'
import styles from './TeamPage.module.css'

/** Who is on the team, who is here, how this computer meets the others, and how to without a network. */
export function TeamPage() {
  const t = useT()
  const status = useStatus()
  if (status !== null) return <Team status={status} />
  return (
    <Page title={t('team.title')}>
      <PageHeader title={t('team.title')} />
      <PageBody>
        <Skeleton lines={4} height="2.5rem" />
      </PageBody>
    </Page>
  )
}

function Team({ status }: { readonly status: Status }) {
  const t = useT()
  const [dialog, setDialog] = useState<'letJoin' | 'invite' | null>(null)
  const close = () => setDialog(null)
  const { sharing, members } = status
  const here = members.filter((member) => member.here || member.isMe).length
  const invite = () => setDialog(sharing.type === 'hosting' ? 'invite' : 'letJoin')
  return (
    <Page title={t('team.title')}>
      <PageHeader
        title={t('team.title')}
        meta={<Meta icon={icons.team}>{t('team.peopleHere', { here, total: members.length })}</Meta>}
        actions={sharing.type !== 'joined' && <InviteButton status={status} onPress={invite} />}
      />
      <PageBody>
        <div className={styles.columns}>
          <div className={styles.column}>
            <PeopleSection status={status} />
            <GuestsSection status={status} />
          </div>
          <div className={styles.column}>
            <ComputerSection status={status} onLetJoin={() => setDialog('letJoin')} />
            {status.me.role !== null && <StickSection status={status} />}
          </div>
        </div>
      </PageBody>
      <LetJoinDialog isOpen={dialog === 'letJoin'} onClose={close} onDone={() => setDialog('invite')} />
      <InviteDialog isOpen={dialog === 'invite'} onClose={close} status={status} />
    </Page>
  )
}

interface InviteButtonProps {
  readonly status: Status
  readonly onPress: () => void
}

/** Whoever may not invite is told who may. */
function InviteButton({ status, onPress }: InviteButtonProps) {
  const t = useT()
  if (!myRights(status).mayAdmit) return <Meta icon={icons.lock}>{t('team.inviteMayNot')}</Meta>
  return (
    <Button variant="primary" icon={icons.userPlus} onPress={onPress}>
      {t('team.invite')}
    </Button>
  )
}
