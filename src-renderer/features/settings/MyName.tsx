import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { callFailureText } from '../../messages/call-failure.ts'
import { useT } from '../../messages/use-t.ts'
import { showToast } from '../../ui/Toast.tsx'
import { CommittedField } from './CommittedField.tsx'
import styles from './SettingsPage.module.css'

/** My name, as colleagues see it. */
export function MyName({ name }: { readonly name: string }) {
  const t = useT()
  const { call } = useConnection()
  const rename = async (myName: string) => {
    const renamed = await call('team.rename', { myName })
    showToast(
      renamed.ok
        ? { text: t('settings.nameChanged', { name: myName }) }
        : { text: callFailureText(t, renamed.error), tone: 'warn' },
    )
  }
  return (
    <CommittedField
      label={t('settings.myName')}
      description={t('settings.myNameHint')}
      value={name}
      missing={t('settings.myNameMissing')}
      maxLength={80}
      className={styles.short}
      onCommit={(myName) => void rename(myName)}
    />
  )
}
