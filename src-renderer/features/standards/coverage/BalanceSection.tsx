import { useId } from 'react'
import type { Balance } from '../../../../shared/domain/standards/balance.ts'
import type { Formats } from '../../../messages/formats.ts'
import type { Translator } from '../../../messages/translator.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Section } from '../../../ui/Panel.tsx'
import { useKept } from '../../../ui/use-kept.ts'
import { useMedia } from '../../../ui/use-media.ts'
import styles from './BalanceSection.module.css'
import { DepthTable, GroupingTable } from './BalanceTables.tsx'
import { type BalanceFinding, balanceFindings } from './balance-facts.ts'

// On a low screen the grid comes first; the balance is a press away.
const LOW = '(height < 50rem)'
const KEY = 'common-prep.coverage.balance'

/** How deep lessons and checks go and how learners work, beside what is covered. */
export function BalanceSection({ balance }: { readonly balance: Balance }) {
  const t = useT()
  const id = useId()
  const isLow = useMedia(LOW)
  const [fold, setFold] = useKept(KEY, isLow ? 'closed' : 'open')
  const isOpen = fold === 'open'
  const findings = balanceFindings(balance)
  const actions = (
    <>
      {findings.length > 0 && <Badge tone="warn">{t('balance.toLookAt', { count: findings.length })}</Badge>}
      <IconButton
        className={styles.fold}
        size="small"
        icon={isOpen ? icons.chevronDown : icons.chevronUp}
        label={t(isOpen ? 'balance.hide' : 'balance.show')}
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => setFold(isOpen ? 'closed' : 'open')}
      />
    </>
  )
  return (
    <Section title={t('balance.title')} className={styles.balance} actions={actions}>
      <div id={id} className={styles.content} hidden={!isOpen}>
        <div className={styles.tables}>
          <DepthTable balance={balance} />
          <GroupingTable balance={balance} />
        </div>
        <Findings findings={findings} />
      </div>
    </Section>
  )
}

function Findings({ findings }: { readonly findings: readonly BalanceFinding[] }) {
  const t = useT()
  const formats = useFormats()
  if (findings.length === 0) return null
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={finding.type}>{findingText(t, formats, finding)}</li>
      ))}
    </ul>
  )
}

function findingText(t: Translator, { percent }: Formats, finding: BalanceFinding): string {
  switch (finding.type) {
    case 'checksOnlyRecall':
      return t('balance.checksOnlyRecall')
    case 'checksShallower': {
      const { lessons, questions } = finding
      return t('balance.checksShallower', { lessons, questions })
    }
    case 'mostlyWhole':
      return t('balance.mostlyWhole', { share: percent(finding.share) })
  }
}
