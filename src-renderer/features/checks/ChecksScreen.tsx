import type { CheckRow, UnitCard } from '../../../shared/api/planning-api.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { useQuery } from '../../connection/use-query.ts'
import { useStarred } from '../../connection/use-starred.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Badge, Code } from '../../ui/Badge.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Glyph } from '../../ui/Glyph.tsx'
import { icons } from '../../ui/icons.ts'
import { LinkButton, TextLink } from '../../ui/LinkButton.tsx'
import { Page, PageBody, PageHeader } from '../../ui/Page.tsx'
import { Section } from '../../ui/Panel.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { StarMark } from '../../ui/StarMark.tsx'
import styles from './ChecksScreen.module.css'
import { CHECK_KIND_WORDS } from './check-words.ts'
import { checksByUnit } from './checks-by-unit.ts'

/** Every mastery check of the team, by unit; each opens where it is written. */
export function ChecksScreen() {
  const t = useT()
  const units = useQuery('units.list', null).value
  const checks = useQuery('checks.list', { unitId: null }).value
  return (
    <Page title={t('checks.title')}>
      <PageHeader title={t('checks.title')} />
      <PageBody>
        {units === null || checks === null ? (
          <Skeleton lines={4} height="2rem" />
        ) : (
          <Units units={units} checks={checks} />
        )}
      </PageBody>
    </Page>
  )
}

function Units(props: { readonly units: readonly UnitCard[]; readonly checks: readonly CheckRow[] }) {
  const t = useT()
  const groups = checksByUnit(props.units, props.checks)
  if (groups.length === 0) {
    return (
      <EmptyState
        icon={icons.checks}
        title={t('checks.empty')}
        action={<LinkButton href="#/units">{t('checks.goToUnits')}</LinkButton>}
      >
        {t('checks.emptyHint')}
      </EmptyState>
    )
  }
  return (
    <Stack gap={8}>
      {groups.map(({ unit, checks }) => (
        <Section key={unit.id} title={unitTitle(unit) || t('checks.untitledUnit')}>
          <ChecksTable label={unitTitle(unit) || t('checks.untitledUnit')} unit={unit} checks={checks} />
        </Section>
      ))}
    </Stack>
  )
}

const baseOf = (unit: UnitCard): string => unit.languages[0] ?? 'en'

const unitTitle = (unit: UnitCard): string =>
  [unit.number, lineIn(unit.title, baseOf(unit), baseOf(unit))].filter((part) => part !== '').join('. ')

interface ChecksTableProps {
  readonly label: string
  readonly unit: UnitCard
  readonly checks: readonly CheckRow[]
}

function ChecksTable({ label, unit, checks }: ChecksTableProps) {
  const t = useT()
  const { number } = useFormats()
  const isStarred = useStarred()
  const base = baseOf(unit)
  return (
    <DataTable
      label={label}
      columns={[
        { id: 'check', title: t('checks.check'), isRowHeader: true },
        { id: 'kind', title: t('checks.kind') },
        { id: 'week', title: t('checks.week'), align: 'end' },
        { id: 'items', title: t('checks.questions'), align: 'end' },
        { id: 'points', title: t('checks.pointsField'), align: 'end' },
        { id: 'standards', title: t('checks.standards') },
        { id: 'problems', title: t('checks.problemsColumn') },
      ]}
      rows={checks.map((check) => ({
        id: check.id,
        cells: {
          check: (
            <TextLink href={`#/unit/${check.unitId}/checks/${check.id}`}>
              <bdi lang={base}>{lineIn(check.title, base, base) || t('checks.untitled')}</bdi>
            </TextLink>
          ),
          kind: t(CHECK_KIND_WORDS[check.kind]),
          week: number(check.week),
          items: number(check.items),
          points: number(check.points),
          standards: <Codes codes={check.standards} isStarred={isStarred} />,
          problems: <Problems count={check.problems} />,
        },
      }))}
    />
  )
}

interface CodesProps {
  readonly codes: readonly string[]
  readonly isStarred: (code: string) => boolean
}

function Codes({ codes, isStarred }: CodesProps) {
  return (
    <span className={styles.codes}>
      {codes.map((code) => (
        <span key={code}>
          <Code>{code}</Code>
          {isStarred(code) && <StarMark />}
        </span>
      ))}
    </span>
  )
}

function Problems({ count }: { readonly count: number }) {
  const t = useT()
  if (count > 0) return <Badge tone="warn">{t('checks.problems', { count })}</Badge>
  return (
    <span className={styles.fine}>
      <Glyph icon={icons.done} size={16} className={styles.sign} />
      {t('checks.fine')}
    </span>
  )
}
