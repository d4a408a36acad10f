import { SyncCard } from '../../src-renderer/app/SyncCard.tsx'
import type { SyncState } from '../../src-renderer/features/team/sync-state.ts'
import { Avatar, type PresenceColor } from '../../src-renderer/ui/Avatar.tsx'
import { Badge } from '../../src-renderer/ui/Badge.tsx'
import { Banner } from '../../src-renderer/ui/Banner.tsx'
import { Button } from '../../src-renderer/ui/Button.tsx'
import { DataTable } from '../../src-renderer/ui/DataTable.tsx'
import { EmptyState } from '../../src-renderer/ui/EmptyState.tsx'
import { icons } from '../../src-renderer/ui/icons.ts'
import { Kbd } from '../../src-renderer/ui/Kbd.tsx'
import { TextLink } from '../../src-renderer/ui/LinkButton.tsx'
import { Page, PageBody, PageHeader } from '../../src-renderer/ui/Page.tsx'
import { Panel, Section } from '../../src-renderer/ui/Panel.tsx'
import { ProgressBar } from '../../src-renderer/ui/ProgressBar.tsx'
import { Skeleton } from '../../src-renderer/ui/Skeleton.tsx'
import { Row, Stack } from '../../src-renderer/ui/Stack.tsx'
import { ButtonParts } from './ButtonParts.tsx'
import { FieldParts } from './FieldParts.tsx'
import styles from './gallery.module.css'
import { OverlayParts } from './OverlayParts.tsx'

/** Every part in its states. */
export function PartsPage() {
  return (
    <Page title="Parts">
      <PageHeader title="Parts" actions={<Button variant="primary">Main action</Button>} />
      <PageBody>
        <Stack gap={8}>
          <ButtonParts />
          <FieldParts />
          <OverlayParts />
          <SmallParts />
          <SyncParts />
          <LayoutParts />
        </Stack>
      </PageBody>
    </Page>
  )
}

function SmallParts() {
  return (
    <Section title="Small parts">
      <Row wrap gap={3}>
        {(['neutral', 'accent', 'info', 'warn', 'danger'] as const).map((tone) => (
          <Badge key={tone} tone={tone} icon={tone === 'warn' ? icons.alert : undefined}>
            {tone}
          </Badge>
        ))}
        <Kbd keys="$mod+Shift+z" />
        <Kbd keys="g u" />
        <span>
          A <TextLink href="#/units">link in text</TextLink> reads on.
        </span>
      </Row>
      <Row wrap gap={2}>
        {([1, 2, 3, 4, 5, 6, 7, 8] as const).map((color: PresenceColor) => (
          <Avatar key={color} name={`Person ${String.fromCharCode(64 + color)}`} color={color} />
        ))}
        <Avatar name="Amina Hassan" color={4} isIdle />
        <Avatar name="Devon Park" color={2} size="small" />
      </Row>
      <Stack gap={3} className={styles.narrow}>
        <ProgressBar label="Making packets" value={34} max={210} detail="34 of 210" />
        <ProgressBar label="Looking for teams nearby" />
        <Skeleton lines={3} />
      </Stack>
      <Banner tone="info">Rosa made a newer version of this block. It is kept as it is.</Banner>
      <Banner tone="warn" action={{ label: 'Shift from here', onPress: () => {} }} onDismiss={() => {}}>
        Friday has no school. Two lessons fall on it.
      </Banner>
      <Banner tone="danger" action={{ label: 'Try again', onPress: () => {} }}>
        The disk is full. What you see is safe in memory until there is room.
      </Banner>
    </Section>
  )
}

const syncStates: readonly SyncState[] = [
  { kind: 'saved', teammates: 3 },
  { kind: 'saved', teammates: 0 },
  { kind: 'saving' },
  { kind: 'alone', waiting: 12 },
  { kind: 'catchingUp', done: 34, total: 210 },
  { kind: 'stale', name: 'Devon', days: 2 },
  { kind: 'needsYou', reason: 'diskFull' },
]

function SyncParts() {
  return (
    <Section title="Sync card">
      <div className={styles.cards}>
        {syncStates.map((state) => (
          <div key={JSON.stringify(state)} className={styles.syncGround}>
            <SyncCard state={state}>The four answers</SyncCard>
          </div>
        ))}
      </div>
    </Section>
  )
}

function LayoutParts() {
  return (
    <Section title="Layout" lead="Cards, tables and empty places.">
      <div className={styles.cards}>
        <Panel title="Vocabulary" actions={<Button size="small">Add a word</Button>}>
          <p>ratio, rate, unit rate, equivalent ratios</p>
        </Panel>
        <Panel title="A quiet place">
          <EmptyState
            icon={icons.checks}
            title="No checks yet"
            action={<Button icon={icons.plus}>Add a check</Button>}
          >
            A mastery check shows who can do it alone, and what to do next.
          </EmptyState>
        </Panel>
      </div>
      <DataTable
        label="Standards of the unit"
        columns={[
          { id: 'code', title: 'Standard', isRowHeader: true },
          { id: 'text', title: 'In words' },
          { id: 'lessons', title: 'Lessons', align: 'end' },
        ]}
        rows={[
          { id: 'a', cells: { code: '6.RP.A.1', text: 'Understand the concept of a ratio', lessons: 3 } },
          { id: 'b', cells: { code: '6.RP.A.2', text: 'Understand a unit rate a/b', lessons: 12 } },
        ]}
      />
    </Section>
  )
}
