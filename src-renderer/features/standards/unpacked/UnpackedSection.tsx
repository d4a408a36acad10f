import { useEffect, useMemo, useRef } from 'react'
import { missingWords, startFrom } from '../../../../shared/documents/unpacked/actions.ts'
import type { LanguageCode } from '../../../../shared/domain/planning/language.ts'
import { useUnpacked, useUnpackedDocument } from '../../../connection/documents.ts'
import type { OpenDocument } from '../../../connection/replica.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { icons } from '../../../ui/icons.ts'
import { LinkButton } from '../../../ui/LinkButton.tsx'
import { Section } from '../../../ui/Panel.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx'
import { useListedWords } from '../use-listed-words.ts'
import { SetAsideLines } from './SetAsideLines.tsx'
import { StandardWords } from './StandardWords.tsx'
import styles from './Unpacked.module.css'
import { UnpackedLines } from './UnpackedLines.tsx'
import { UnpackedView, useUnpackedView } from './UnpackedView.tsx'
import { hasWords, isBlank, type UnpackedPart, writtenLanguages } from './unpacked-lines.ts'
import { useWritingLanguage } from './use-writing-language.ts'

export interface UnpackedSectionProps {
  readonly code: string
  /** Those the team writes in. */
  readonly languages: readonly LanguageCode[]
  /** It is what somebody came for: brought into view. */
  readonly isSought?: boolean | undefined
}

/** A standard taken apart by the team: targets, criteria, misconceptions, vocabulary, and words for others. */
export function UnpackedSection({ code, languages, isSought }: UnpackedSectionProps) {
  const t = useT()
  const document = useUnpackedDocument(code)
  return document === null ? (
    <Section title={t('unpacked.title')} level={3}>
      <Skeleton lines={4} height="2rem" />
    </Section>
  ) : (
    <UnpackedStandard code={code} languages={languages} isSought={isSought} document={document} />
  )
}

interface UnpackedStandardProps extends UnpackedSectionProps {
  readonly document: OpenDocument
}

function UnpackedStandard({ code, languages, isSought, document }: UnpackedStandardProps) {
  const t = useT()
  const sought = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isSought) sought.current?.scrollIntoView()
  }, [isSought])
  const unpacked = useUnpacked(document)
  const known = [...new Set([...languages, ...writtenLanguages(unpacked)])]
  const [language, setLanguage] = useWritingLanguage(known)
  const listed = useListedWords(code)
  const view = useMemo(
    () => ({ code, document, unpacked, listed, language }),
    [code, document, unpacked, listed, language],
  )
  return (
    <UnpackedView value={view}>
      <div ref={sought}>
        <Section
          title={t('unpacked.title')}
          level={3}
          lead={t(isBlank(unpacked) && !document.mayEdit ? 'unpacked.nothing' : 'unpacked.lead')}
          actions={
            <>
              <LanguageChoice languages={known} value={language} onChange={setLanguage} />
              {(!isBlank(unpacked) || unpacked.setAside.length > 0) && <HistoryLink room={document.room} />}
            </>
          }
        >
          <UnpackedParts />
        </Section>
      </div>
    </UnpackedView>
  )
}

function HistoryLink({ room }: { readonly room: string }) {
  const t = useT()
  return (
    <LinkButton size="small" icon={icons.history} href={`#/history/${room}`}>
      {t('history.history')}
    </LinkButton>
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
  const { document, unpacked, listed } = useUnpackedView()
  const isListed = (part: UnpackedPart) =>
    (part === 'iCan' || part === 'family') && Object.keys(listed[part]).length > 0
  const isShown = (part: UnpackedPart) => document.mayEdit || hasWords(unpacked, part) || isListed(part)
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
      <SetAsideLines />
    </div>
  )
}

/** There as long as the catalog has words where the team has none: for who wants to change them. */
function StartFromCatalog() {
  const t = useT()
  const { code, document, unpacked, listed } = useUnpackedView()
  const missing = missingWords(unpacked, listed)
  if (Object.keys(missing.iCan).length + Object.keys(missing.family).length === 0) return null
  return (
    <div className={styles.start}>
      <Button
        size="small"
        icon={icons.book}
        onPress={() => asStep(document, () => startFrom(document.edit, code, listed))}
      >
        {t('unpacked.start')}
      </Button>
      <p className={styles.hint}>{t('unpacked.startHint')}</p>
    </div>
  )
}
