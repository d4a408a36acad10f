import { type FormEvent, useId, useState } from 'react'
import { useLocation } from 'wouter'
import type { UnitCard } from '../../../shared/api/planning-api.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useTeamDocument } from '../../connection/documents.ts'
import { CONTENT_LANGUAGES } from '../../messages/content-languages.ts'
import { useLanguage } from '../../messages/LanguageProvider.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { failureText } from './import-words.ts'
import styles from './NewUnitDialog.module.css'
import { localDay, suggestedStart } from './unit-card-facts.ts'

export interface NewUnitDialogProps {
  readonly units: readonly UnitCard[]
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** Starts a unit: a title is enough, the rest is guessed from the team and the unit before. */
export function NewUnitDialog({ units, isOpen, onOpenChange }: NewUnitDialogProps) {
  const t = useT()
  const formId = useId()
  const [isStarting, setStarting] = useState(false)
  const footer = (
    <>
      <Button onPress={() => onOpenChange(false)}>{t('units.cancel')}</Button>
      <Button variant="primary" type="submit" form={formId} isPending={isStarting}>
        {t('units.create')}
      </Button>
    </>
  )
  return (
    <Dialog
      title={t('units.newUnit')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      closesOnOutside={false}
      footer={footer}
    >
      <NewUnitForm units={units} formId={formId} isStarting={isStarting} onStarting={setStarting} />
    </Dialog>
  )
}

interface Draft {
  readonly title: string
  readonly subject: string
  readonly grade: string
  readonly startDate: string | null
  readonly weeks: number
  readonly language: string
}

function useDraft(units: readonly UnitCard[]) {
  const { clock } = useConnection()
  const { language } = useLanguage()
  const team = useTeamDocument()
  const last = units.toSorted((one, other) => one.changedAt - other.changedAt).at(-1)
  const [typed, setTyped] = useState<Partial<Draft>>({})
  const draft: Draft = {
    title: '',
    subject: last?.subject ?? '',
    grade: last?.grade ?? (team ? readTeam(team.doc).team.grade : ''),
    startDate: suggestedStart(units, localDay(clock.now())),
    weeks: 3,
    language: last?.languages[0] ?? (language === 'es' ? 'es' : 'en'),
    ...typed,
  }
  return { draft, change: (fields: Partial<Draft>) => setTyped((before) => ({ ...before, ...fields })) }
}

interface NewUnitFormProps {
  readonly units: readonly UnitCard[]
  readonly formId: string
  /** Under way: pressed twice, it is still one unit. */
  readonly isStarting: boolean
  readonly onStarting: (isStarting: boolean) => void
}

function NewUnitForm({ units, formId, isStarting, onStarting }: NewUnitFormProps) {
  const t = useT()
  const { call } = useConnection()
  const [, navigate] = useLocation()
  const { draft, change } = useDraft(units)
  const [error, setError] = useState<string>()

  const create = async () => {
    if (draft.title.trim() === '') return setError(t('units.titleMissing'))
    onStarting(true)
    const result = await call('units.create', draft)
    onStarting(false)
    if (result.ok) navigate(`/unit/${result.value.unitId}/overview`)
    else setError(failureText(t, result.error))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isStarting) void create()
  }
  return (
    <form id={formId} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        className={styles.wide}
        label={t('units.fieldTitle')}
        placeholder={t('units.fieldTitlePlaceholder')}
        value={draft.title}
        onChange={(title) => change({ title })}
        error={error}
        maxLength={200}
        autoFocus
        isRequired
      />
      <DraftFacts draft={draft} change={change} />
    </form>
  )
}

interface DraftFactsProps {
  readonly draft: Draft
  readonly change: (fields: Partial<Draft>) => void
}

function DraftFacts({ draft, change }: DraftFactsProps) {
  const t = useT()
  const formats = useFormats()
  const languages = CONTENT_LANGUAGES.map((id) => ({ id, label: formats.languageLabel(id) })).toSorted(
    (one, other) => formats.compare(one.label, other.label),
  )
  return (
    <>
      <TextField
        label={t('units.fieldSubject')}
        value={draft.subject}
        onChange={(subject) => change({ subject })}
        maxLength={60}
      />
      <TextField
        label={t('units.fieldGrade')}
        value={draft.grade}
        onChange={(grade) => change({ grade })}
        maxLength={20}
      />
      <DateField
        label={t('units.fieldStart')}
        description={t('units.fieldStartHint')}
        value={draft.startDate}
        onChange={(startDate) => change({ startDate })}
      />
      <NumberField
        label={t('units.fieldWeeks')}
        value={draft.weeks}
        onChange={(weeks) => change({ weeks: weeks ?? 1 })}
        min={1}
        max={40}
      />
      <ComboBox
        className={styles.wide}
        label={t('units.fieldLanguage')}
        value={draft.language}
        onChange={(language) => language !== null && change({ language })}
        items={languages}
      />
    </>
  )
}
