import { codeKey } from '../../../../shared/domain/standards/code.ts'
import {
  loadsOf,
  type ParityGap,
  parityGaps,
  type Term,
  termKey,
} from '../../../../shared/domain/standards/parity.ts'
import { useQuery } from '../../../connection/use-query.ts'
import type { Translator } from '../../../messages/translator.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { DataTable } from '../../../ui/DataTable.tsx'
import { Glyph } from '../../../ui/Glyph.tsx'
import { icons } from '../../../ui/icons.ts'
import { Section } from '../../../ui/Panel.tsx'
import styles from './Priority.module.css'

/** Standards and checks of each subject, term by term, and a sentence where one has less than half of another. */
export function ParityCheck() {
  const t = useT()
  const { number } = useFormats()
  const units = useQuery('units.list', null).value ?? []
  const standards = useQuery('standards.list', null).value ?? []
  const loads = loadsOf(
    units.filter(({ setAside }) => !setAside),
    standards.map(({ code, uses }) => ({
      key: codeKey(code),
      unitIds: uses.filter(({ kind }) => kind === 'lesson').map(({ unitId }) => unitId),
    })),
  )
  if (loads.length === 0) return null
  const gaps = parityGaps(loads)
  return (
    <Section title={t('priority.parity')} lead={t('priority.parityLead')} className={styles.parity}>
      {gaps.map((gap) => (
        <p key={`${gap.what} ${termKey(gap.term)} ${gap.less.subject}`} className={styles.gap}>
          <Glyph icon={icons.alert} size={16} />
          <span>{gapWords(t, gap)}</span>
        </p>
      ))}
      {gaps.length === 0 && <p className={styles.quiet}>{t('priority.parityEven')}</p>}
      <DataTable
        label={t('priority.parity')}
        columns={[
          { id: 'subject', title: t('priority.subject'), isRowHeader: true },
          { id: 'term', title: t('priority.term') },
          { id: 'standards', title: t('priority.taught'), align: 'end' },
          { id: 'checks', title: t('priority.checks'), align: 'end' },
        ]}
        rows={loads.map((load) => ({
          id: `${termKey(load.term)} ${load.subject}`,
          cells: {
            subject: <bdi>{load.subject || t('priority.subjectNone')}</bdi>,
            term: termWords(t, load.term),
            standards: number(load.standards),
            checks: number(load.checks),
          },
        }))}
      />
    </Section>
  )
}

function gapWords(t: Translator, { what, term, less, more }: ParityGap): string {
  return t('priority.parityGap', {
    what,
    term: termWords(t, term),
    less: less.subject || t('priority.subjectNone'),
    few: less[what],
    more: more.subject || t('priority.subjectNone'),
    many: more[what],
  })
}

function termWords(t: Translator, term: Term | null): string {
  if (term === null) return t('priority.termNone')
  return t(term.half === 'fall' ? 'priority.termFall' : 'priority.termSpring', { year: String(term.year) })
}
