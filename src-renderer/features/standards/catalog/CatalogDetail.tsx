import { useLocation } from 'wouter'
import type { CatalogRow, FrameworkRow, ProgressionStep } from '../../../../shared/api/standards-api.ts'
import { addStandard } from '../../../../shared/documents/team/actions.ts'
import { type Line, lineIn } from '../../../../shared/domain/planning/language.ts'
import { isSameCode } from '../../../../shared/domain/standards/code.ts'
import { useTeam } from '../../../connection/documents.ts'
import type { OpenDocument } from '../../../connection/replica.ts'
import { useQuery } from '../../../connection/use-query.ts'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { Badge, Code } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { icons } from '../../../ui/icons.ts'
import { TextLink } from '../../../ui/LinkButton.tsx'
import { Section } from '../../../ui/Panel.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { StandardWays } from '../gap-path/StandardWays.tsx'
import { StandardArticle } from '../StandardArticle.tsx'
import { viewHref, viewPath } from '../standards-views.ts'
import styles from './Catalog.module.css'
import { OwnStandardActions } from './OwnStandardActions.tsx'

export interface CatalogDetailProps {
  readonly code: string
  readonly document: OpenDocument
  readonly frameworks: readonly FrameworkRow[]
  /** Its list is one that colleagues write. */
  readonly isLive: boolean
}

/** What the lists say of a standard, what leads to it, and the way to make it one of ours. */
export function CatalogDetail({ code, document, frameworks, isLive }: CatalogDetailProps) {
  const t = useT()
  const about = useQuery('standards.about', { code }, { isStill: !isLive }).value
  if (about === null) return <Skeleton lines={6} height="2rem" />
  const row = about.entries[0]
  const sources = frameworks.filter(
    ({ id, notice }) => notice !== '' && about.entries.some((each) => each.framework === id),
  )
  return (
    <StandardArticle
      code={row?.code ?? code}
      actions={
        row && (row.kind === 'standard' || row.kind === 'part') && <Ours row={row} document={document} />
      }
    >
      {officialFirst(about.entries).map((each) => (
        <Wordings
          key={`${each.framework} ${each.id}`}
          row={each}
          from={frameworks.find(({ id }) => id === each.framework)}
        />
      ))}
      {document.mayEdit &&
        about.entries
          .filter((each) => frameworks.some(({ id, source }) => id === each.framework && source === 'own'))
          .map((each) => <OwnStandardActions key={each.id} row={each} />)}
      {row && <StandardWays code={row.code} mayEdit={document.mayEdit && about.before.length > 0} />}
      {row === undefined && <p>{t('catalog.noMatch', { text: code })}</p>}
      {row && (
        <Ways
          title={t('catalog.before')}
          steps={about.before}
          none={t('catalog.noBefore')}
          more="catalog.moreBefore"
        />
      )}
      {row && (
        <Ways
          title={t('catalog.after')}
          steps={about.after}
          none={t('catalog.noAfter')}
          more="catalog.moreAfter"
        />
      )}
      {about.beside.length > 0 && (
        <Ways title={t('catalog.beside')} steps={about.beside} none="" more="catalog.moreAfter" />
      )}
      {sources.map(({ id, notice }) => (
        <p key={id} className={styles.notice}>
          {notice}
        </p>
      ))}
    </StandardArticle>
  )
}

/** Where the official text was brought in, it is what teachers look for. */
const officialFirst = (entries: readonly CatalogRow[]): readonly CatalogRow[] =>
  entries.toSorted((one, other) => Number(one.official === null) - Number(other.official === null))

function Ours({ row, document }: { readonly row: CatalogRow; readonly document: OpenDocument }) {
  const t = useT()
  const [, navigate] = useLocation()
  const ours = useTeam(document).standards.find(({ code }) => isSameCode(code, row.code))
  if (ours !== undefined) {
    return (
      <span className={styles.have}>
        <Badge tone="accent" icon={icons.check}>
          {t('catalog.have')}
        </Badge>
        <TextLink href={`#${viewPath('ours', ours.code)}`}>{t('catalog.openOurs')}</TextLink>
      </span>
    )
  }
  if (!document.mayEdit) return null
  const add = () => {
    // The code alone: until the team has words of its own, those of the list stand, and two who add it apart have one.
    addStandard(document.edit, row.code, {})
    const onAction = () => navigate(viewPath('ours', row.code))
    showToast({
      text: t('catalog.added', { code: row.code }),
      action: { label: t('catalog.openOurs'), onAction },
    })
  }
  return (
    <Button variant="primary" icon={icons.plus} onPress={add}>
      {t('catalog.add')}
    </Button>
  )
}

interface WordingsProps {
  readonly row: CatalogRow
  /** The list it stands in. */
  readonly from: FrameworkRow | undefined
}

function Wordings({ row, from }: WordingsProps) {
  const t = useT()
  return (
    <>
      {row.official !== null && (
        <Section
          title={t(from?.source === 'own' ? 'ownList.words' : 'catalog.official')}
          lead={from?.title}
          level={3}
        >
          <p lang={row.language} dir="auto">
            {row.official}
          </p>
        </Section>
      )}
      <Words title={t('catalog.ourWords')} lead={t('catalog.ourWordsLead')} words={row.ours} />
      <Words title={t('catalog.family')} words={row.family} />
      <Words title={t('catalog.iCan')} words={row.iCan} />
    </>
  )
}

interface WordsProps {
  readonly title: string
  readonly lead?: string
  readonly words: Line
}

function Words({ title, lead, words }: WordsProps) {
  const { language } = useLanguage()
  const text = lineIn(words, language)
  if (text === '') return null
  return (
    <Section title={title} lead={lead} level={3}>
      <p className={styles.text} dir="auto">
        {text}
      </p>
    </Section>
  )
}

interface WaysProps {
  readonly title: string
  readonly steps: readonly ProgressionStep[]
  readonly none: string
  /** What lies behind the next step. */
  readonly more: 'catalog.moreBefore' | 'catalog.moreAfter'
}

/** The next step each way; how much lies behind it is on the map. */
function Ways({ title, steps, none, more }: WaysProps) {
  const t = useT()
  const { language } = useLanguage()
  const next = steps.filter((step) => step.steps === 1)
  const further = steps.length - next.length
  return (
    <Section title={title} level={3}>
      {next.length === 0 ? (
        <p className={styles.quiet}>{none}</p>
      ) : (
        <ul className={styles.ways}>
          {next.map(({ key, standard }) => (
            <li key={key}>
              <TextLink href={`${viewHref('catalog')}/${encodeURIComponent(standard?.code ?? key)}`}>
                <Code>{standard?.code ?? key}</Code>
              </TextLink>
              <span dir="auto">{standard ? lineIn(standard.ours, language) : t('catalog.high')}</span>
            </li>
          ))}
        </ul>
      )}
      {further > 0 && <p className={styles.quiet}>{t(more, { count: further })}</p>}
    </Section>
  )
}
