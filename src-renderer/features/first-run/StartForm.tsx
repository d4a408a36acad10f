import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { TextField } from '../../ui/TextField.tsx'
import styles from './FormCard.module.css'
import { FormCard } from './FormCard.tsx'
import { failureText } from './first-run-failures.ts'

const EMPTY = { teamName: '', school: '', grade: '6', myName: '' }

/** Names the team and whoever starts it. */
export function StartForm() {
  const t = useT()
  const { form, put, teamError, nameError, failure, isBusy, teamField, nameField, start } = useStarting()
  return (
    <FormCard
      title={t('firstRun.startHeading')}
      lead={t('firstRun.startLead')}
      submit={t('firstRun.startAction')}
      isBusy={isBusy}
      errors={[teamError, nameError].filter((error) => error !== undefined)}
      failure={failure}
      onSubmit={() => void start()}
    >
      <TextField
        label={t('firstRun.teamName')}
        value={form.teamName}
        onChange={put('teamName')}
        placeholder={t('firstRun.teamNamePlaceholder')}
        error={teamError}
        inputRef={teamField}
        maxLength={80}
        isRequired
        autoFocus
      />
      <div className={styles.pair}>
        <TextField
          label={t('firstRun.school')}
          value={form.school}
          onChange={put('school')}
          maxLength={120}
        />
        <TextField
          label={t('firstRun.grade')}
          description={t('firstRun.gradeHint')}
          value={form.grade}
          onChange={put('grade')}
          maxLength={20}
        />
      </div>
      <TextField
        label={t('firstRun.myName')}
        description={t('firstRun.myNameHint')}
        value={form.myName}
        onChange={put('myName')}
        error={nameError}
        inputRef={nameField}
        maxLength={80}
        autoComplete="name"
        isRequired
      />
    </FormCard>
  )
}

function useStarting() {
  const t = useT()
  const { call } = useConnection()
  const [, navigate] = useLocation()
  const [form, setForm] = useState(EMPTY)
  const [wasTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const teamField = useRef<HTMLInputElement>(null)
  const nameField = useRef<HTMLInputElement>(null)
  const put = (field: keyof typeof EMPTY) => (text: string) => setForm((now) => ({ ...now, [field]: text }))
  const lacksTeam = form.teamName.trim() === ''
  const lacksName = form.myName.trim() === ''

  const start = async () => {
    setTried(true)
    if (lacksTeam || lacksName) return (lacksTeam ? teamField : nameField).current?.focus()
    setBusy(true)
    setFailure(null)
    const started = await call('team.start', form)
    setBusy(false)
    if (started.ok) navigate('/units')
    else setFailure(failureText(t, started.error))
  }
  return {
    form,
    put,
    teamError: wasTried && lacksTeam ? t('firstRun.teamNameMissing') : undefined,
    nameError: wasTried && lacksName ? t('firstRun.myNameMissing') : undefined,
    failure,
    isBusy,
    teamField,
    nameField,
    start,
  }
}
