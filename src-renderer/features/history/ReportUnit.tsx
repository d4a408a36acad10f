import type { MergeReportGiven } from '../../../shared/api/history-api.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { useLanguage } from '../../messages/LanguageProvider.tsx'
import type { Translator } from '../../messages/translator.ts'
import { useT } from '../../messages/use-t.ts'
import { TextLink } from '../../ui/LinkButton.tsx'
import { Section } from '../../ui/Panel.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { AsideCard } from './AsideCard.tsx'
import { BothCard } from './BothCard.tsx'
import { type DocumentKind, documentHref, documentKind } from './document-kind.ts'
import { personName, type Touched } from './people-words.ts'
import type { PlaceWords } from './place-words.ts'
import styles from './ReportPage.module.css'
import { usePlaceWords } from './use-place-words.ts'

export type UnitReport = MergeReportGiven['units'][number]

export interface ReportUnitProps {
  readonly reportId: string
  readonly unit: UnitReport
  readonly teamDocument: OpenDocument
  readonly onChanged: () => void
}

/** What came into one unit: by whom and where, what both touched, and what was set aside meanwhile. */
export function ReportUnit({ reportId, unit, teamDocument, onChanged }: ReportUnitProps) {
  const t = useT()
  const { language } = useLanguage()
  const words = usePlaceWords(teamDocument)
  const { unitId, people, both, setAside } = unit
  const named = lineIn(unit.title, language)
  const kind = documentKind(unitId)
  const href = documentHref(unitId, named)
  return (
    <Section
      title={titleOf(t, kind, named)}
      actions={href !== null && <TextLink href={href}>{t(OPEN_WORDS[kind])}</TextLink>}
    >
      <Stack gap={5}>
        <WhoDidWhat people={people} unitId={unitId} words={words} />
        {both.length > 0 && (
          <Section level={3} title={t('history.bothTitle')} lead={t('history.bothLead')}>
            <ul className={styles.cards}>
              {both.map((each) => (
                <BothCard
                  key={each.key}
                  reportId={reportId}
                  unitId={unitId}
                  both={each}
                  words={words}
                  theirName={onlyName(people)}
                  mayEdit={teamDocument.mayEdit}
                  onChanged={onChanged}
                />
              ))}
            </ul>
          </Section>
        )}
        {setAside.length > 0 && (
          <Section level={3} title={t('history.setAsideMeanwhile')}>
            <ul className={styles.cards}>
              {setAside.map((each) => (
                <AsideCard key={each.key} unitId={unitId} aside={each} words={words} />
              ))}
            </ul>
          </Section>
        )}
      </Stack>
    </Section>
  )
}

const OPEN_WORDS = {
  unit: 'history.asideOpen',
  standard: 'history.openStandard',
  list: 'history.openList',
  team: 'history.asideOpen',
} as const

function titleOf(t: Translator, kind: DocumentKind, named: string): string {
  switch (kind) {
    case 'team':
      return t('history.team')
    case 'unit':
      return named || t('unit.untitledUnit')
    case 'standard':
      return named === '' ? t('history.unpackedBare') : t('history.unpackedOf', { code: named })
    case 'list':
      return named === '' ? t('history.list') : t('history.listOf', { title: named })
  }
}

/** The colleague's name where only one can be meant. */
function onlyName(people: readonly Touched[]): string | null {
  const [only, ...others] = people.filter(({ isMe }) => !isMe)
  return only && others.length === 0 && only.name !== '' ? only.name : null
}

interface WhoDidWhatProps {
  readonly people: readonly Touched[]
  readonly unitId: string | null
  readonly words: PlaceWords
}

function WhoDidWhat({ people, unitId, words }: WhoDidWhatProps) {
  const t = useT()
  return (
    <ul className={styles.people} aria-label={t('history.came')}>
      {people.map((person) => (
        <li key={person.memberId} className={styles.person}>
          <span className={styles.name} dir="auto">
            {personName(t, person)}
          </span>
          <ul className={styles.holders}>
            {person.holders.map(({ holder, places }) => {
              const name = words.holder(holder)
              const isThere = unitId !== null && 'id' in holder && !holder.isAside
              return (
                <li key={'id' in holder ? holder.id : holder.kind}>
                  {isThere ? (
                    <TextLink href={`#/unit/${unitId}/sequence/${holder.id}`}>{name}</TextLink>
                  ) : (
                    <span dir="auto">{name}</span>
                  )}{' '}
                  <span className={styles.count}>{t('history.places', { count: places })}</span>
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}
