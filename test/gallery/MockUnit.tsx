import { useState } from 'react'
import { AvatarStack } from '../../src-renderer/ui/AvatarStack.tsx'
import { Badge, Code } from '../../src-renderer/ui/Badge.tsx'
import { Breadcrumbs } from '../../src-renderer/ui/Breadcrumbs.tsx'
import { Button } from '../../src-renderer/ui/Button.tsx'
import { Glyph } from '../../src-renderer/ui/Glyph.tsx'
import { IconButton } from '../../src-renderer/ui/IconButton.tsx'
import { ItemList } from '../../src-renderer/ui/ItemList.tsx'
import { ItemRow, RowTile } from '../../src-renderer/ui/ItemRow.tsx'
import { icons } from '../../src-renderer/ui/icons.ts'
import { LevelDots } from '../../src-renderer/ui/LevelDots.tsx'
import type { ListMove } from '../../src-renderer/ui/list-move.ts'
import { Menu, MenuItem, MenuTrigger, Submenu } from '../../src-renderer/ui/Menu.tsx'
import { Meta } from '../../src-renderer/ui/Meta.tsx'
import { Page, PageColumns, PageHeader } from '../../src-renderer/ui/Page.tsx'
import { ReadinessBars } from '../../src-renderer/ui/ReadinessBars.tsx'
import { Row, Stack } from '../../src-renderer/ui/Stack.tsx'
import { NavTabs } from '../../src-renderer/ui/Tabs.tsx'
import { TextField } from '../../src-renderer/ui/TextField.tsx'
import { showToast } from '../../src-renderer/ui/Toast.tsx'
import { ToggleGroup } from '../../src-renderer/ui/ToggleGroup.tsx'
import styles from './gallery.module.css'

interface MockLesson {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly ready: readonly [number, number, number]
  readonly kind?: 'check' | 'gap'
}

const firstWeeks: Readonly<Record<string, readonly MockLesson[]>> = {
  'Week 1': [
    { id: '1', title: 'What a ratio compares', detail: 'Mon 5 Oct · 6.RP.A.1', ready: [1, 1, 1] },
    {
      id: '2',
      title: 'Ratio language: for every, per, to',
      detail: 'Tue 6 Oct · 6.RP.A.1',
      ready: [1, 1, 1],
    },
    {
      id: '3',
      title: 'Equivalent ratios with tape diagrams',
      detail: 'Wed 7 Oct · 6.RP.A.3',
      ready: [1, 1, 0.5],
    },
    { id: '4', title: 'Ratio tables', detail: 'Thu 8 Oct · 6.RP.A.3a', ready: [0.6, 1, 0.6] },
    {
      id: 'c1',
      title: 'Check 1 · Ratio reasoning',
      detail: 'Fri 9 Oct · 6.RP.A.1',
      ready: [1, 1, 1],
      kind: 'check',
    },
  ],
  'Week 2': [
    { id: '5', title: 'Double number lines', detail: 'Mon 12 Oct · 6.RP.A.3', ready: [0, 1, 0] },
    {
      id: '6',
      title: 'Unit rates in recipes and speed',
      detail: 'Tue 13 Oct · 2 days · 6.RP.A.2',
      ready: [0, 0.5, 0],
    },
    {
      id: 'g',
      title: 'Gap: equal groups and times tables',
      detail: 'Fri 16 Oct · 4.OA.A.1',
      ready: [0.7, 0.7, 0.7],
      kind: 'gap',
    },
  ],
  'Week 3': [],
}

/** The unit planner of the first study, drawn from the parts, to be held beside its picture. */
export function MockUnit() {
  const [title, setTitle] = useState('Ratios and rates')
  return (
    <Page title={title}>
      <PageHeader
        crumbs={
          <Breadcrumbs
            label="Where this is"
            items={[
              { label: 'Units', href: '#/units' },
              { label: 'Math 6', href: '#/units' },
              { label: 'Unit 3' },
            ]}
          />
        }
        lead="Unit 3"
        heading={`Unit 3 ${title}`}
        title={<TextField label="Title of the unit" variant="title" value={title} onChange={setTitle} />}
        meta={
          <>
            <Meta icon={icons.calendar}>5–30 Oct</Meta>
            <Meta icon={icons.clock}>18 class days</Meta>
            <Meta icon={icons.done}>5 of 14 lessons ready</Meta>
          </>
        }
        actions={<HeaderActions />}
        tabs={
          <NavTabs
            label="Views of the unit"
            current="sequence"
            items={['Overview', 'Sequence', 'Checks', 'Materials'].map((label) => ({
              id: label.toLowerCase(),
              label,
              href: `#/units/u1/${label.toLowerCase()}`,
            }))}
          />
        }
      />
      <PageColumns listLabel="Lesson sequence" list={<Sequence />}>
        <MockLessonView />
      </PageColumns>
    </Page>
  )
}

function HeaderActions() {
  return (
    <>
      <IconButton icon={icons.undo} label="Undo" shortcut="$mod+z" isDisabled />
      <IconButton icon={icons.redo} label="Redo" shortcut="$mod+Shift+z" isDisabled />
      <IconButton icon={icons.history} label="History" />
      <AvatarStack
        label="Here now"
        people={[
          { id: 'r', name: 'Rosa Delgado', color: 1, place: 'Learn together, Core' },
          { id: 'd', name: 'Devon Park', color: 2 },
          { id: 'a', name: 'Amina Hassan', color: 3, isIdle: true },
        ]}
      />
      <Button icon={icons.print}>Print packet</Button>
    </>
  )
}

function Sequence() {
  const [weeks, setWeeks] = useState(firstWeeks)
  const [current, setCurrent] = useState('4')
  const all = Object.values(weeks).flat()
  const nameOf = (id: string) => all.find((lesson) => lesson.id === id)?.title ?? id
  const onMove = (move: ListMove) => {
    setWeeks(moved(weeks, move))
    showToast({
      text: `${nameOf(move.ids[0] ?? '')} moved to ${move.listId}`,
      action: { label: 'Undo', onAction: () => setWeeks(weeks) },
    })
  }
  return (
    <div className={styles.sequence}>
      <Row justify="between">
        <h2 className={styles.listTitle}>Lesson sequence</h2>
        <span className={styles.quiet}>Levels ready</span>
      </Row>
      {Object.entries(weeks).map(([week, lessons]) => (
        <section key={week} aria-label={week}>
          <h3 className={styles.week}>
            {week} <span className={styles.quiet}>5–9 Oct</span>
          </h3>
          <ItemList
            label={week}
            items={lessons}
            currentId={current}
            onOpen={setCurrent}
            empty="No lessons yet. Drop one here."
            drag={{ type: 'lesson', listId: week, nameOf, onMove }}
          >
            {(lesson) => <LessonRow key={lesson.id} lesson={lesson} number={all.indexOf(lesson) + 1} />}
          </ItemList>
        </section>
      ))}
    </div>
  )
}

function LessonRow({ lesson, number }: { readonly lesson: MockLesson; readonly number: number }) {
  return (
    <ItemRow
      id={lesson.id}
      name={lesson.title}
      title={lesson.title}
      detail={<bdi>{lesson.detail}</bdi>}
      lead={
        lesson.kind === undefined ? (
          <RowTile>{number}</RowTile>
        ) : (
          <RowTile kind={lesson.kind === 'check' ? 'info' : 'warn'}>
            <Glyph icon={lesson.kind === 'check' ? icons.diamond : icons.shuffle} size={16} />
          </RowTile>
        )
      }
      end={
        <ReadinessBars
          label="Support, Core and Extend"
          bars={lesson.ready.map((ratio, level) => ({ label: `Level ${level + 1}`, ratio }))}
        />
      }
      menu={
        <MenuTrigger>
          <IconButton icon={icons.more} size="small" label={`More for ${lesson.title}`} />
          <Menu>
            <MenuItem icon={icons.arrowUp} shortcut="Alt+ArrowUp">
              Move up
            </MenuItem>
            <MenuItem icon={icons.arrowDown} shortcut="Alt+ArrowDown">
              Move down
            </MenuItem>
            <Submenu label="Move to" icon={icons.calendar}>
              <MenuItem>Week 1</MenuItem>
              <MenuItem>Week 2</MenuItem>
            </Submenu>
            <MenuItem icon={icons.trash} tone="danger">
              Set aside
            </MenuItem>
          </Menu>
        </MenuTrigger>
      }
    />
  )
}

function moved(weeks: typeof firstWeeks, move: ListMove): typeof firstWeeks {
  const lessons = Object.values(weeks).flat()
  const picked = move.ids.flatMap((id) => lessons.filter((lesson) => lesson.id === id))
  return Object.fromEntries(
    Object.entries(weeks).map(([week, rows]) => {
      const rest = rows.filter((row) => !move.ids.includes(row.id))
      if (week !== move.listId) return [week, rest]
      const at = move.beforeId === null ? rest.length : rest.findIndex((row) => row.id === move.beforeId)
      return [week, rest.toSpliced(at, 0, ...picked)]
    }),
  )
}

const levels = ['Support', 'Core', 'Extend'] as const

function MockLessonView() {
  const [shown, setShown] = useState<readonly (typeof levels)[number][]>([...levels])
  return (
    <Stack gap={3} className={styles.lesson}>
      <Row wrap gap={3}>
        <h2 className={styles.lessonTitle}>Ratio tables</h2>
        <Badge tone="info">In review</Badge>
      </Row>
      <p>
        <strong>I can</strong> use a ratio table to find equivalent ratios and explain why they work.
      </p>
      <Row wrap gap={3} justify="between">
        <Row wrap gap={4}>
          <Meta icon={icons.calendar}>Thu 8 Oct</Meta>
          <Meta icon={icons.clock}>50 min</Meta>
          <Code>6.RP.A.3a</Code>
        </Row>
        <ToggleGroup
          label="Levels shown"
          mode="multiple"
          value={shown}
          onChange={setShown}
          items={levels.map((level, index) => ({
            id: level,
            label: level,
            lead: <LevelDots level={(index + 1) as 1 | 2 | 3} />,
          }))}
        />
      </Row>
      <div className={styles.band}>
        <strong>Warm-up</strong> <span className={styles.quiet}>8 min</span>
      </div>
      <div className={styles.cells}>
        <div className={styles.cell}>
          <div className="content">
            <p>
              Build one batch with counters: <strong>2 orange</strong> and <strong>3 white</strong>. Now build
              a second batch. Say it with the frame:
            </p>
            <blockquote>
              <p>For every ___ cups of mango there are ___ cups of yogurt.</p>
            </blockquote>
          </div>
        </div>
        <div className={styles.cell}>
          <div className="content">
            <h3>Record batches in a table</h3>
            <table>
              <tbody>
                <tr>
                  <th scope="row">Mango (cups)</th>
                  <td>2</td>
                  <td>4</td>
                  <td />
                  <td>10</td>
                </tr>
                <tr>
                  <th scope="row">Yogurt (cups)</th>
                  <td>3</td>
                  <td />
                  <td>9</td>
                  <td />
                </tr>
              </tbody>
            </table>
            <ol>
              <li>What stays the same in every column?</li>
              <li>Name the rule.</li>
            </ol>
            <div className="answer-space" data-style="lines" style={{ ['--lines' as string]: 2 }} />
          </div>
        </div>
        <div className={styles.cell} data-inherited="">
          <Meta icon={icons.copy}>Same as Core</Meta>
          <div className="content" data-quiet="">
            <p>
              A smoothie uses 2 cups of mango for every 3 cups of yogurt. With a partner, list two other
              batches.
            </p>
          </div>
          <Row>
            <Button icon={icons.edit} size="small">
              Adapt for Extend
            </Button>
          </Row>
        </div>
      </div>
    </Stack>
  )
}
