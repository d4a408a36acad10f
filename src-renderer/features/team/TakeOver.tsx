import { useState } from 'react'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { AlertDialog } from '../../ui/AlertDialog.tsx'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { Switch } from '../../ui/Switch.tsx'
import { showToast } from '../../ui/Toast.tsx'
import styles from './TeamPage.module.css'
import { teamFailureText } from './team-failures.ts'

/** The computer where the team met is away: this one may take its place. */
export function TakeOver() {
  const t = useT()
  const { call } = useConnection()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const takeOver = async () => {
    setBusy(true)
    const taken = await call('hub.takeOver', null)
    setBusy(false)
    showToast(
      taken.ok ? { text: t('team.takeOverDone') } : { text: teamFailureText(t, taken.error), tone: 'warn' },
    )
  }
  return (
    <div className={styles.together}>
      <p className={styles.stateText}>{t('team.takeOverWhy')}</p>
      <div className={styles.actions}>
        <Button icon={icons.team} isPending={isBusy} onPress={() => setAsking(true)}>
          {t('team.takeOver')}
        </Button>
      </div>
      <AlertDialog
        title={t('team.takeOverQuestion')}
        isOpen={isAsking}
        onOpenChange={setAsking}
        confirm={t('team.takeOverConfirm')}
        onConfirm={() => void takeOver()}
      >
        {t('team.takeOverText')}
      </AlertDialog>
    </div>
  )
}

/** Whether this computer may take the place by itself when the present host leaves. */
export function MayTakeOver({ isAllowed }: { readonly isAllowed: boolean }) {
  const t = useT()
  const { call } = useConnection()
  const allow = async (next: boolean) => {
    const set = await call('hub.setMayTakeOver', { isAllowed: next })
    if (!set.ok) showToast({ text: teamFailureText(t, set.error), tone: 'warn' })
  }
  return (
    <Switch
      isSelected={isAllowed}
      onChange={(next) => void allow(next)}
      description={t('team.mayTakeOverText')}
    >
      {t('team.mayTakeOver')}
    </Switch>
  )
}
