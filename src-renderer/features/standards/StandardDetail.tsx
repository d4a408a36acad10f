import { useLocation } from 'wouter'
import type { StandardRow } from '../../../shared/api/planning-api.ts'
import { addStandard, removeStandard } from '../../../shared/documents/team/actions.ts'
import { wordingText } from '../../../shared/documents/team/shape.ts'
import { directionOf } from '../../../shared/domain/planning/language.ts'
import { useTeam } from '../../connection/documents.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { LineField } from '../../editor/lines/LineField.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { Section } from '../../ui/Panel.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { StandardWays } from './gap-path/StandardWays.tsx'
import { ListedWords } from './ListedWords.tsx'
import { StandardArticle } from './StandardArticle.tsx'
import styles from './StandardsPage.module.css'
import { StandardUses } from './StandardUses.tsx'
import { UnpackedSection } from './unpacked/UnpackedSection.tsx'
import { useListedWords } from './use-listed-words.ts'

export interface StandardDetailProps {
  readonly row: StandardRow
  readonly document: OpenDocument
  /** What the team made of it is looked for. */
  readonly isAtUnpacked?: boolean
}

/** One standard: the team's words for it in each of its languages, and where it is used. */
export function StandardDetail({ row, document, isAtUnpacked }: StandardDetailProps) {
  const t = useT()
  const team = useTeam(document)
  const kept = team.standards.find((standard) => standard.code === row.code)
  const own = kept?.wording ?? {}
  const isKept = kept !== undefined
  const { ours: listed } = useListedWords(row.code)
  const languages = [...new Set([...team.languages, ...Object.keys(own)])]
  return (
    <StandardArticle
      code={row.code}
      actions={
        isKept &&
        row.uses.length === 0 &&
        document.mayEdit && <RemoveButton code={row.code} document={document} />
      }
    >
      <StandardWays code={row.code} mayEdit={document.mayEdit} />
      <Section title={t('standards.ownWords')} lead={t('standards.ownWordsLead')} level={3}>
        {languages.map((language) => (
          <Wording
            key={language}
            code={row.code}
            language={language}
            document={document}
            isKept={isKept}
            listed={own[language] === undefined ? listed[language] : undefined}
          />
        ))}
      </Section>
      <UnpackedSection code={row.code} languages={team.languages} isSought={isAtUnpacked} />
      <Section title={t('standards.lessonsAndChecks')} level={3}>
        <StandardUses row={row} />
      </Section>
    </StandardArticle>
  )
}

interface WordingProps {
  readonly code: string
  readonly language: string
  readonly document: OpenDocument
  readonly isKept: boolean
  /** What stands while the team has said nothing. */
  readonly listed: string | undefined
}

function Wording({ code, language, document, isKept, listed }: WordingProps) {
  const t = useT()
  const { languageName } = useFormats()
  const label = t('standards.inLanguage', { language: languageName(language) })
  // A standard that only a lesson names becomes one of the team's as soon as the team has words for it.
  const keep = () => {
    if (!isKept && document.mayEdit) addStandard(document.edit, code, {})
  }
  return (
    <div className={styles.wording} onInput={keep}>
      <span className={styles.language} aria-hidden="true">
        {label}
      </span>
      {(document.mayEdit || listed === undefined) && (
        <LineField
          text={wordingText(document.doc, code, language)}
          origin={document.edit.origin}
          undo={document.undo}
          label={`${code}, ${label}`}
          placeholder={t('standards.wordingPlaceholder')}
          lang={language}
          dir={directionOf(language)}
          variant="box"
          isMultiline
          isReadOnly={!document.mayEdit}
        />
      )}
      {listed !== undefined && <ListedWords text={listed} language={language} />}
    </div>
  )
}

function RemoveButton({ code, document }: { readonly code: string; readonly document: OpenDocument }) {
  const t = useT()
  const [, navigate] = useLocation()
  const remove = () => {
    removeStandard(document.edit, code)
    navigate('/standards')
    const onAction = () => addStandard(document.edit, code, {})
    showToast({ text: t('standards.removed', { code }), action: { label: t('ui.undo'), onAction } })
  }
  return (
    <Button variant="quiet" icon={icons.trash} onPress={remove}>
      {t('standards.remove')}
    </Button>
  )
}
