import { setLevelName, setTeamField } from '../../../shared/documents/team/actions.ts'
import { LEVELS, type LevelId } from '../../../shared/domain/planning/level.ts'
import type { Paper, Team } from '../../../shared/domain/team/team.ts'
import { useTeam } from '../../connection/documents.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { CONTENT_LANGUAGES } from '../../messages/content-languages.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { LevelDots } from '../../ui/LevelDots.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TagField } from '../../ui/TagField.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { CommittedField } from './CommittedField.tsx'
import { SettingsCard } from './SettingsCard.tsx'
import styles from './SettingsPage.module.css'

/** What every colleague shares: the team's names, its paper and its languages. */
export function TeamSettings({ document }: { readonly document: OpenDocument }) {
  const t = useT()
  const team = useTeam(document)
  const { edit, mayEdit } = document
  const put = (field: 'name' | 'school' | 'grade') => (text: string) => setTeamField(edit, field, text)
  const isDisabled = !mayEdit
  return (
    <SettingsCard title={t('settings.team')} lead={t('settings.teamLead')}>
      <CommittedField
        label={t('settings.teamName')}
        value={team.name}
        missing={t('settings.teamNameMissing')}
        maxLength={80}
        isDisabled={isDisabled}
        onCommit={put('name')}
      />
      <div className={styles.pair}>
        <CommittedField
          label={t('settings.school')}
          value={team.school}
          maxLength={120}
          isDisabled={isDisabled}
          onCommit={put('school')}
        />
        <CommittedField
          label={t('settings.grade')}
          value={team.grade}
          maxLength={20}
          isDisabled={isDisabled}
          onCommit={put('grade')}
        />
      </div>
      <Levels
        team={team}
        isDisabled={isDisabled}
        onChange={(level, name) => setLevelName(edit, level, name)}
      />
      <ContentLanguages team={team} document={document} />
      <div className={styles.pair}>
        <RadioGroup<Paper>
          label={t('settings.paper')}
          value={team.paper}
          onChange={(paper) => setTeamField(edit, 'paper', paper)}
          isDisabled={isDisabled}
          items={[
            { id: 'letter', label: t('settings.paperLetter'), description: t('settings.paperLetterHint') },
            { id: 'a4', label: t('settings.paperA4'), description: t('settings.paperA4Hint') },
          ]}
        />
        <NumberField
          label={t('settings.period')}
          description={t('settings.periodHint')}
          value={team.periodMinutes}
          onChange={(minutes) => minutes !== null && setTeamField(edit, 'periodMinutes', minutes)}
          min={1}
          max={600}
          suffix={t('settings.periodSuffix')}
          isDisabled={isDisabled}
        />
      </div>
    </SettingsCard>
  )
}

interface LevelsProps {
  readonly team: Team
  readonly isDisabled: boolean
  readonly onChange: (level: LevelId, name: string) => void
}

function Levels({ team, isDisabled, onChange }: LevelsProps) {
  const t = useT()
  return (
    <fieldset className={styles.levels}>
      <legend className={styles.label}>{t('settings.levels')}</legend>
      <p className={styles.hint}>{t('settings.levelsHint')}</p>
      <div className={styles.levelFields}>
        {LEVELS.map((level, index) => (
          <div key={level} className={styles.level}>
            <LevelDots level={(index + 1) as 1 | 2 | 3} />
            <CommittedField
              label={t(`lesson.${level}`)}
              value={team.levelNames[level] ?? ''}
              placeholder={t(`lesson.${level}`)}
              maxLength={40}
              isDisabled={isDisabled}
              onCommit={(name) => onChange(level, name)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}

interface ContentLanguagesProps {
  readonly team: Team
  readonly document: OpenDocument
}

function ContentLanguages({ team, document }: ContentLanguagesProps) {
  const t = useT()
  const { languageLabel, compare } = useFormats()
  const choices = [...new Set([...CONTENT_LANGUAGES, ...team.languages])]
    .map((id) => ({ id, label: languageLabel(id) }))
    .sort((one, other) => compare(one.label, other.label))
  const change = (languages: readonly string[]) => {
    if (languages.length === 0) return showToast({ text: t('settings.contentLanguagesOne'), tone: 'warn' })
    setLanguages(document, team.languages, languages)
  }
  return (
    <TagField
      label={t('settings.contentLanguages')}
      description={t('settings.contentLanguagesHint')}
      placeholder={t('settings.contentLanguagesAdd')}
      value={team.languages}
      onChange={change}
      items={choices}
      isDisabled={!document.mayEdit}
    />
  )
}

function setLanguages({ edit }: OpenDocument, before: readonly string[], after: readonly string[]): void {
  for (const language of after) {
    if (!before.includes(language)) setTeamField(edit, `language/${language}`, true)
  }
  for (const language of before) {
    if (!after.includes(language)) setTeamField(edit, `language/${language}`, null)
  }
}
