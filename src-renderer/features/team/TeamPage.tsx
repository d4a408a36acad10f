import { useState } from 'react'
import { useStatus } from '../../connection/use-query.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { Meta } from '../../ui/Meta.tsx'
import { Page, PageBody, PageHeader } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ComputerSection } from './ComputerSection.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { LetJoinDialog } from './LetJoinDialog.tsx'
import { PeopleSection } from './PeopleSection.tsx'
import styles from './TeamPage.module.css'

/** Who is on the team, who is here, and how this computer meets the others. */
export function TeamPage() {
  const t = useT()
  const status = useStatus()
  const [dialog, setDialog] = useState<'letJoin' | 'invite' | null>(null)
  const close = () => setDialog(null)
  if (status === null) {
    return (
      <Page title={t('team.title')}>
        <PageHeader title={t('team.title')} />
        <PageBody>
          <Skeleton lines={4} height="2.5rem" />
        </PageBody>
      </Page>
    )
  }
  const { sharing, members } = status
  const here = members.filter((member) => member.here || member.isMe).length
  const invite = () => setDialog(sharing.type === 'hosting' ? 'invite' : 'letJoin')
  return (
    <Page title={t('team.title')}>
      <PageHeader
        title={t('team.title')}
        meta={<Meta icon={icons.team}>{t('team.peopleHere', { here, total: members.length })}</Meta>}
        actions={
          sharing.type !== 'joined' && (
            <Button variant="primary" icon={icons.userPlus} onPress={invite}>
              {t('team.invite')}
            </Button>
          )
        }
      />
      <PageBody>
        <div className={styles.columns}>
          <PeopleSection status={status} />
          <ComputerSection
            sharing={sharing}
            isSample={status.team?.isSample === true}
            onLetJoin={() => setDialog('letJoin')}
          />
        </div>
      </PageBody>
      <LetJoinDialog isOpen={dialog === 'letJoin'} onClose={close} onDone={() => setDialog('invite')} />
      <InviteDialog isOpen={dialog === 'invite'} onClose={close} members={members} />
    </Page>
  )
}
