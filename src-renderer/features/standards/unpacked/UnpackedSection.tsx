import { useMemo } from 'react'
import { startFrom } from '../../../../shared/documents/unpacked/actions.ts'
import type { LanguageCode } from '../../../../shared/domain/planning/language.ts'
import { useUnpacked, useUnpackedDocument } from '../../../connection/documents.ts'
import type { OpenDocument } from '../../../connection/replica.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { icons } from '../../../ui/icons.ts'
import { Section } from '../../../ui/Panel.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx'
import { StandardWords } from './StandardWords.tsx'
import styles from './Unpacked.module.css'
import { UnpackedLines } from './UnpackedLines.tsx'
import { UnpackedView, useUnpackedView } from './UnpackedView.tsx'
import { hasWords, isBlank, writtenLanguages } from './unpacked-lines.ts'
import { useCatalogWords } from './use-catalog-words.ts'
import { useWritingLanguage } from './use-writing-language.ts'

export interface UnpackedSectionProps {
  readonly code: string
  /** Those the team writes in. */
  readonly languages: readonly LanguageCode[]
}

/** A standard taken apart by the team: targets, criteria, misconceptions, vocabulary, and words for others. */
export function UnpackedSection({ code, languages }: UnpackedSectionProps) {
  const t = useT()
  const document = useUnpackedDocument(code)
  return document === null ? (
    <Section title={t('unpacked.title')} level={3}>
      <Skeleton lines={4} height="2rem" />
    </Section>
  ) : (
    <UnpackedStandard code={code} languages={languages} document={document} />
  )
}

interface UnpackedStandardProps extends UnpackedSectionProps {
  readonly document: OpenDocument
}

function UnpackedStandard({ code, languages, document }: UnpackedStandardProps) {
  const t = useT()
  const unpacked = useUnpacked(document)
  const known = [...new Set([...languages, ...writtenLanguages(unpacked)])]
  const [language, setLanguage] = useWritingLanguage(known)
  const view = useMemo(() => ({ code, document, unpacked, language }), [code, document, unpacked, language])
  return (
    <UnpackedView value={view}>
      <Section
        title={t('unpacked.title')}
        level={3}
        lead={t(isBlank(unpacked) && !document.mayEdit ? 'unpacked.nothing' : 'unpacked.lead')}
        actions={<LanguageChoice languages={known} value={language} onChange={setLanguage} />}
      >
        <UnpackedParts />
      </Section>
    </UnpackedView>
  )
}

interface LanguageChoiceProps {
  readonly languages: readonly LanguageCode[]
  readonly value: LanguageCode
  readonly onChange: (language: LanguageCode) => void
}

function LanguageChoice({ languages, value, onChange }: LanguageChoiceProps) {
  const t = useT()
  const { languageName } = useFormats()
  if (languages.length < 2) return null
  return (
    <ToggleGroup
      label={t('unpacked.language')}
      mode="single"
      size="small"
      value={[value]}
      onChange={([next]) => next !== undefined && onChange(next)}
      items={languages.map((id) => ({ id, label: languageName(id) }))}
    />
  )
}

function UnpackedParts() {
  const { document, unpacked } = useUnpackedView()
  const isShown = (part: Parameters<typeof hasWords>[1]) => document.mayEdit || hasWords(unpacked, part)
  return (
    <div className={styles.parts}>
      {document.mayEdit && <StartFromCatalog />}
      {(isShown('know') || isShown('do')) && (
        <div className={styles.targets}>
          <UnpackedLines list="know" />
          <UnpackedLines list="do" />
        </div>
      )}
      {isShown('iCan') && <StandardWords field="iCan" />}
      {isShown('criteria') && <UnpackedLines list="criteria" />}
      {isShown('misconceptions') && <UnpackedLines list="misconceptions" />}
      {isShown('terms') && <UnpackedLines list="terms" />}
      {isShown('family') && <StandardWords field="family" />}
    </div>
  )
}

/** There as long as the catalog has words where the team has none. */
function StartFromCatalog() {
  const t = useT()
  const { code, document, unpacked } = useUnpackedView()
  const words = useCatalogWords(code, unpacked)
  if (words === null) return null
  return (
    <div className={styles.start}>
      <Button
        size="small"
        icon={icons.book}
        onPress={() => asStep(document, () => startFrom(document.edit, code, words))}
      >
        {t('unpacked.start')}
      </Button>
      <p className={styles.hint}>{t('unpacked.startHint')}</p>
    </div>
  )
}
