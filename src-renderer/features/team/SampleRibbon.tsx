import { useState } from 'react'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { callFailureText } from '../../messages/call-failure.ts'
import { useT } from '../../messages/use-t.ts'
import { AlertDialog } from '../../ui/AlertDialog.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { showToast } from '../../ui/Toast.tsx'
import styles from './SampleRibbon.module.css'

/** Says that this is sample data, on every screen, with the one button that removes it. */
export function SampleRibbon({ onRemoved }: { readonly onRemoved: () => void }) {
  const t = useT()
  const { call } = useConnection()
  const [isAsking, setAsking] = useState(false)
  const remove = async () => {
    const removed = await call('team.removeSample', null)
    if (removed.ok || removed.error.type === 'NotASample') onRemoved()
    else showToast({ text: callFailureText(t, removed.error), tone: 'warn' })
  }
  return (
    <>
      <Banner
        tone="info"
        className={styles.ribbon}
        action={{ label: t('team.sampleRemove'), onPress: () => setAsking(true) }}
      >
        {t('team.sampleRibbon')}
      </Banner>
      <AlertDialog
        title={t('team.sampleRemoveQuestion')}
        isOpen={isAsking}
        onOpenChange={setAsking}
        confirm={t('team.sampleRemoveConfirm')}
        tone="danger"
        onConfirm={() => void remove()}
      >
        {t('team.sampleRemoveText')}
      </AlertDialog>
    </>
  )
}
