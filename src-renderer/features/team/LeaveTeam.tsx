import { useState } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { callFailureText } from '../../messages/call-failure.ts'
import { useT } from '../../messages/use-t.ts'
import { AlertDialog } from '../../ui/AlertDialog.tsx'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { Stack } from '../../ui/Stack.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { isOnlyLead } from './rights.ts'

/** Leaves the team, after saying what stays and what is not shared yet. */
export function LeaveTeam({ status }: { readonly status: Status }) {
  const t = useT()
  const { call } = useConnection()
  const [isAsking, setAsking] = useState(false)
  const { sharing, members } = status
  const isAllShared = sharing.type === 'joined' && sharing.state === 'inStep'
  const leave = async () => {
    const left = await call('team.leave', null)
    showToast(left.ok ? { text: t('team.left') } : { text: callFailureText(t, left.error), tone: 'warn' })
  }
  return (
    <>
      <Button variant="quiet" icon={icons.leave} onPress={() => setAsking(true)}>
        {t('team.leaveTeam')}
      </Button>
      <AlertDialog
        title={t('team.leaveQuestion')}
        isOpen={isAsking}
        onOpenChange={setAsking}
        confirm={t('team.leaveConfirm')}
        tone="danger"
        onConfirm={() => void leave()}
      >
        <Stack gap={3}>
          <p>{t('team.leaveText')}</p>
          {!isAllShared && <p>{t('team.leaveWaiting')}</p>}
          {isOnlyLead(status) && members.length > 1 && <p>{t('team.leaveLastLead')}</p>}
        </Stack>
      </AlertDialog>
    </>
  )
}
