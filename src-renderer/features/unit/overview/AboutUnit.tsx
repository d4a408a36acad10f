import { setUnitField } from '../../../../shared/documents/unit/actions.ts'
import { sequenceOf } from '../../../../shared/domain/planning/sequence.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { CONTENT_LANGUAGES } from '../../../messages/content-languages.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { DateField } from '../../../ui/DateField.tsx'
import { NumberField } from '../../../ui/NumberField.tsx'
import { Panel } from '../../../ui/Panel.tsx'
import { TagField } from '../../../ui/TagField.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import styles from './AboutUnit.module.css'
import { useOverview } from './OverviewView.tsx'

/** The plain facts of the unit: what it is part of, when it is taught, in which languages. */
export function AboutUnit() {
  const t = useT()
  const { place } = useOverview()
  const { unit, document } = place
  const isDisabled = !document.mayEdit
  const set = (field: string) => (value: string | number | null) => {
    setUnitField(document.edit, field, value === '' ? null : value)
  }
  const lastUsed = sequenceOf(unit).at(-1)?.place.week ?? 1
  return (
    <Panel>
      <h2 className={styles.title}>{t('unit.about')}</h2>
      <div className={styles.facts}>
        <TextField
          label={t('unit.number')}
          value={unit.number}
          onChange={set('number')}
          maxLength={12}
          isDisabled={isDisabled}
        />
        <TextField
          label={t('unit.subject')}
          value={unit.subject}
          onChange={set('subject')}
          maxLength={60}
          isDisabled={isDisabled}
        />
        <TextField
          label={t('unit.grade')}
          value={unit.grade}
          onChange={set('grade')}
          maxLength={20}
          isDisabled={isDisabled}
        />
        <DateField
          label={t('unit.firstDay')}
          value={unit.startDate}
          onChange={set('startDate')}
          isDisabled={isDisabled}
        />
        <NumberField
          label={t('unit.weeks')}
          value={unit.weeks}
          onChange={(weeks) => weeks && set('weeks')(weeks)}
          min={lastUsed}
          max={60}
          isDisabled={isDisabled}
        />
        <NumberField
          label={t('unit.minutes')}
          value={unit.periodMinutes}
          onChange={(minutes) => minutes && set('periodMinutes')(minutes)}
          min={1}
          max={600}
          isDisabled={isDisabled}
        />
        <Languages />
      </div>
    </Panel>
  )
}

function Languages() {
  const t = useT()
  const { languageName, languageLabel, compare } = useFormats()
  const { place } = useOverview()
  const { unit, document, team } = place
  const others = unit.languages.filter((each) => each !== unit.baseLanguage)
  const isTeams = (id: string) => Number(team.languages.includes(id))
  const items = [...new Set([...CONTENT_LANGUAGES, ...team.languages, ...others])]
    .filter((id) => id !== unit.baseLanguage)
    .map((id) => ({ id, label: languageLabel(id) }))
    .toSorted((one, other) => isTeams(other.id) - isTeams(one.id) || compare(one.label, other.label))
  const setLanguage = (id: string, isOn: boolean) =>
    asStep(document, () => setUnitField(document.edit, `language/${id}`, isOn ? true : null))
  const change = (next: readonly string[]) => {
    for (const id of next.filter((each) => !others.includes(each))) setLanguage(id, true)
    for (const id of others.filter((each) => !next.includes(each))) {
      const step = setLanguage(id, false)
      const undo = () => step.takeBack(() => setLanguage(id, true))
      const text = t('unit.removed', { name: languageName(id) })
      showToast({ text, action: { label: t('unit.undo'), onAction: undo } })
    }
  }
  return (
    <TagField
      className={styles.wide}
      label={t('unit.languages', { language: languageName(unit.baseLanguage) })}
      description={t('unit.languagesHint')}
      placeholder={t('unit.addLanguage')}
      value={others}
      onChange={change}
      items={items}
      isDisabled={!document.mayEdit}
    />
  )
}
