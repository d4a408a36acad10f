import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { showToast } from '../../ui/Toast.tsx'
import styles from './FormCard.module.css'
import { FormCard } from './FormCard.tsx'
import { type FirstRunFailure, failureText, fieldOf, type JoinField } from './first-run-failures.ts'

const EMPTY: Readonly<Record<JoinField, string>> = { address: '', code: '', myName: '' }
const FIELDS: readonly JoinField[] = ['address', 'code', 'myName']

export interface JoinFormProps {
  /** Given where this computer belonged to the team before: who I am there. */
  readonly again?: { readonly myName: string }
}

/** Address and code from a colleague's screen. */
export function JoinForm({ again }: JoinFormProps) {
  const t = useT()
  const { form, put, errors, failure, isBusy, refs, join } = useJoining(again)
  return (
    <FormCard
      back={again ? '/team' : '/'}
      title={again ? t('firstRun.joinAgainHeading') : t('firstRun.joinHeading')}
      lead={t('firstRun.joinLead')}
      submit={t('firstRun.joinAction')}
      isBusy={isBusy}
      errors={FIELDS.flatMap((field) => errors[field] ?? [])}
      failure={failure}
      onSubmit={() => void join()}
      progress={
        <ProgressBar
          label={t('firstRun.joinProgress', { address: form.address.trim() })}
          detail={t('firstRun.joinProgressDetail')}
        />
      }
    >
      <TextField
        label={t('firstRun.address')}
        description={t('firstRun.addressHint')}
        value={form.address}
        onChange={put('address')}
        error={errors.address}
        inputRef={refs.address}
        inputMode="url"
        dir="ltr"
        maxLength={200}
        isRequired
        autoFocus
      />
      <TextField
        label={t('firstRun.code')}
        description={t('firstRun.codeHint')}
        value={form.code}
        onChange={put('code')}
        error={errors.code}
        inputRef={refs.code}
        className={styles.code}
        dir="ltr"
        maxLength={60}
        isRequired
      />
      <TextField
        label={t('firstRun.myName')}
        description={t('firstRun.myNameHint')}
        value={form.myName}
        onChange={put('myName')}
        error={errors.myName}
        inputRef={refs.myName}
        maxLength={80}
        autoComplete="name"
        isRequired
      />
    </FormCard>
  )
}

type FieldErrors = Partial<Record<JoinField, string>>

function useJoining(again: JoinFormProps['again']) {
  const t = useT()
  const { call } = useConnection()
  const [, navigate] = useLocation()
  const [form, setForm] = useState({ ...EMPTY, ...again })
  const [errors, setErrors] = useState<FieldErrors>({})
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const address = useRef<HTMLInputElement>(null)
  const code = useRef<HTMLInputElement>(null)
  const myName = useRef<HTMLInputElement>(null)
  const refs = { address, code, myName }

  const put = (field: JoinField) => (text: string) => {
    setForm((now) => ({ ...now, [field]: text }))
    setErrors((now) => ({ ...now, [field]: undefined }))
  }
  const refuse = (wrong: FieldErrors) => {
    setErrors(wrong)
    const first = FIELDS.find((field) => wrong[field] !== undefined)
    if (first) refs[first].current?.focus()
  }
  const fail = (error: FirstRunFailure) => {
    const isOther = again !== undefined && error.type === 'AlreadyATeam'
    const text = isOther ? t('firstRun.failedOtherTeam') : failureText(t, error, form.address)
    const field = fieldOf(error)
    if (field) refuse({ [field]: text })
    else setFailure(text)
  }
  const join = async () => {
    setFailure(null)
    const missing: FieldErrors = {
      ...(form.address.trim() === '' && { address: t('firstRun.addressMissing') }),
      ...(form.code.trim() === '' && { code: t('firstRun.codeMissing') }),
      ...(form.myName.trim() === '' && { myName: t('firstRun.myNameMissing') }),
    }
    if (Object.keys(missing).length > 0) return refuse(missing)
    setErrors({})
    setBusy(true)
    const joined = await call('team.join', form)
    setBusy(false)
    if (!joined.ok) return fail(joined.error)
    showToast({ text: t('firstRun.joined', { team: joined.value.teamName }) })
    navigate('/units')
  }
  return { form, put, errors, failure, isBusy, refs, join }
}
