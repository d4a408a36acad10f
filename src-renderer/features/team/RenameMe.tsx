import { type FormEvent, useState } from 'react'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { callFailureText } from '../../messages/call-failure.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { showToast } from '../../ui/Toast.tsx'
import styles from './TeamPage.module.css'

export interface RenameMeProps {
  readonly name: string
  readonly onClose: () => void
}

/** My name, as a field in my row. Esc leaves it as it was. */
export function RenameMe({ name, onClose }: RenameMeProps) {
  const t = useT()
  const { call } = useConnection()
  const [draft, setDraft] = useState(name)
  const [error, setError] = useState<string>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const myName = draft.trim()
    if (myName === '') return setError(t('team.typeNameMissing'))
    if (myName !== name) {
      const renamed = await call('team.rename', { myName })
      if (!renamed.ok) return setError(callFailureText(t, renamed.error))
      showToast({ text: t('team.renamed', { name: myName }) })
    }
    onClose()
  }
  return (
    <form className={styles.rename} onSubmit={(event) => void save(event)} noValidate>
      <TextField
        label={t('team.typeName')}
        value={draft}
        onChange={setDraft}
        error={error}
        onEscape={onClose}
        maxLength={80}
        autoFocus
      />
      <Button type="submit" variant="primary">
        {t('team.renameSave')}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t('team.cancel')}
      </Button>
    </form>
  )
}
