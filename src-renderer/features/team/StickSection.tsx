import { useState } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { Section } from '../../ui/Panel.tsx'
import { BringChanges } from './BringChanges.tsx'
import { FileInvitationDialog } from './FileInvitationDialog.tsx'
import { myRights } from './rights.ts'
import { TakeChangesDialog } from './TakeChangesDialog.tsx'
import styles from './TeamPage.module.css'

/** The team without a network: changes out, changes in, and a colleague let in, each as one file. */
export function StickSection({ status }: { readonly status: Status }) {
  const t = useT()
  const [dialog, setDialog] = useState<'take' | 'invite' | null>(null)
  const close = () => setDialog(null)
  return (
    <Section title={t('team.stick')} lead={t('team.stickLead')}>
      <div className={styles.computer}>
        <div className={styles.together}>
          <div className={styles.actions}>
            <Button icon={icons.exportFile} onPress={() => setDialog('take')}>
              {t('team.take')}
            </Button>
            {myRights(status).mayAdmit && (
              <Button icon={icons.userPlus} onPress={() => setDialog('invite')}>
                {t('team.inviteByFile')}
              </Button>
            )}
          </div>
          <BringChanges />
        </div>
      </div>
      <TakeChangesDialog isOpen={dialog === 'take'} onClose={close} members={status.members} />
      <FileInvitationDialog isOpen={dialog === 'invite'} onClose={close} status={status} />
    </Section>
  )
}
