import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { TextField } from '../../ui/TextField.tsx'
import { FormCard } from './FormCard.tsx'
import styles from './FormCard.module.css'
import { failureText } from './first-run-failures.ts'

const EMPTY = { teamName: '', school: '', grade: '6', myName: '' }

/** Names the team and whoever starts it. */
export function StartForm() {
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

  const teamError = form.teamName.trim() === '' ? t('firstRun.teamNameMissing') : undefined
  const nameError = form.myName.trim() === '' ? t('firstRun.myNameMissing') : undefined
  const errors = wasTried ? [teamError, nameError].filter((error) => error !== undefined) : []

  const start = async () => {
    setTried(true)
    const wrong = teamError ? teamField : nameError ? nameField : null
    if (wrong) return wrong.current?.focus()
    setBusy(true)
    setFailure(null)
    const started = await call('team.start', form)
    setBusy(false)
    if (started.ok) navigate('/units')
    else setFailure(failureText(t, started.error))
  }
  return (
    <FormCard
      title={t('firstRun.startHeading')}
      lead={t('firstRun.startLead')}
      submit={t('firstRun.startAction')}
      isBusy={isBusy}
      errors={errors}
      failure={failure}
      onSubmit={() => void start()}
    >
      <TextField
        label={t('firstRun.teamName')}
        value={form.teamName}
        onChange={put('teamName')}
        placeholder={t('firstRun.teamNamePlaceholder')}
        error={wasTried ? teamError : undefined}
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
          autoComplete="organization"
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
        error={wasTried ? nameError : undefined}
        inputRef={nameField}
        maxLength={80}
        autoComplete="name"
        isRequired
      />
    </FormCard>
  )
}
