import { useEffect, useMemo, useRef, useState } from 'react'
import type { UnitCard } from '../../../shared/api/planning-api.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import { useCommands } from '../../commands/shortcuts.ts'
import { useQuery } from '../../connection/use-query.ts'
import { useT } from '../../messages/use-t.ts'
import { announce } from '../../ui/announce.ts'
import { Banner } from '../../ui/Banner.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { PageColumns } from '../../ui/Page.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { type MakingProps, MakingStrip, NoPagesYet } from './MakingNotice.tsx'
import { PacketFoot } from './PacketFoot.tsx'
import { PacketProblems } from './PacketProblems.tsx'
import { PageViewer } from './PageViewer.tsx'
import { PrintChoices } from './PrintChoices.tsx'
import { type DeskState, isSameOrder, type PacketJob } from './packet-desk.ts'
import { groupProblems, hrefsByTitle } from './packet-problems.ts'
import { pdfBytes, savePdf } from './pdf-file.ts'
import type { PdfPages } from './pdf-pages.ts'
import { loadChoice, saveChoice, startingOrder } from './print-choice.ts'
import styles from './UnitPrinting.module.css'
import { usePacketDesk } from './use-packet-desk.ts'
import { usePdfPages } from './use-pdf-pages.ts'
import { usePrintSheets } from './use-print-sheets.ts'

export interface UnitPrintingProps {
  readonly unit: UnitCard
  readonly units: readonly { readonly id: string; readonly label: string }[]
  readonly onUnit: (unitId: string) => void
  /** Id of this member: choices are remembered per person. */
  readonly me: string
  readonly team: Team
}

/** The packet of one unit: its choices beside its pages. */
export function UnitPrinting({ unit, units, onUnit, me, team }: UnitPrintingProps) {
  const t = useT()
  const [order, setOrder] = useOrder({ unit, me, team })
  const [state, desk] = usePacketDesk()
  const job = { unitId: unit.id, order, changedAt: unit.changedAt }
  useAskedPages(job, desk.ask)
  const made = state.made?.unitId === unit.id ? state.made : null
  const isCurrent = made !== null && isSameOrder(made.order, order)
  const { pages, isOpening, isUnreadable } = usePdfPages(made?.packet ?? null)
  const printing = usePrintSheets(pages, order.paper)
  const save = () => made && savePdf(made.packet.fileName, pdfBytes(made.packet.pdf))
  useCommands([
    {
      id: 'print.packet',
      label: t('print.print'),
      group: t('print.title'),
      icon: icons.print,
      keys: '$mod+p',
      run: () => isCurrent && !isOpening && printing.start(),
    },
  ])
  return (
    <PageColumns
      listLabel={t('print.choices')}
      list={
        <Stack gap={6} className={styles.choices}>
          <PrintChoices
            units={units}
            unitId={unit.id}
            onUnit={onUnit}
            languages={unit.languages}
            levelNames={team.levelNames}
            order={order}
            onOrder={setOrder}
          />
          {made !== null && isCurrent && <Problems unit={unit} state={state} />}
        </Stack>
      }
    >
      <div className={styles.work}>
        {pages !== null && <MakingStrip state={state} isOpening={isOpening} desk={desk} />}
        {made !== null && isCurrent && made.changedAt < unit.changedAt && state.progress === null && (
          <Banner tone="info" action={{ label: t('print.makeAgain'), onPress: () => desk.ask(job) }}>
            {t('print.changed', { title: lineIn(unit.title, unit.languages[0] ?? 'en') })}
          </Banner>
        )}
        {printing.hasFailed && <Banner tone="warn">{t('print.savedPdfInstead')}</Banner>}
        <Pages pages={pages} isUnreadable={isUnreadable} state={state} desk={desk} />
        <PacketFoot
          packet={made?.packet ?? null}
          isCurrent={isCurrent && !isOpening}
          printing={printing}
          onSave={() => void save()}
        />
      </div>
    </PageColumns>
  )
}

interface PagesProps extends MakingProps {
  readonly pages: PdfPages | null
  readonly isUnreadable: boolean
}

function Pages({ pages, isUnreadable, state, desk }: PagesProps) {
  const t = useT()
  if (pages !== null) return <PageViewer pages={pages} />
  if (isUnreadable) {
    return (
      <div className={styles.none}>
        <EmptyState icon={icons.print} title={t('print.unreadable')} />
      </div>
    )
  }
  return <NoPagesYet state={state} desk={desk} />
}

function Problems({ unit, state }: { readonly unit: UnitCard; readonly state: DeskState }) {
  const lessons = useQuery('lessons.list', { unitId: unit.id }).value
  const checks = useQuery('checks.list', { unitId: unit.id }).value
  const hrefOf = useMemo(() => hrefsByTitle(unit.id, lessons ?? [], checks ?? []), [unit.id, lessons, checks])
  if (state.made === null) return null
  const groups = groupProblems(state.made.packet.problems, hrefOf)
  return (
    <PacketProblems
      groups={groups}
      language={state.made.order.language}
      original={unit.languages[0] ?? state.made.order.language}
    />
  )
}

/** What is chosen now; every choice is remembered for the next packet. */
function useOrder({ unit, me, team }: Pick<UnitPrintingProps, 'unit' | 'me' | 'team'>) {
  const [order, setOrder] = useState(() =>
    startingOrder(loadChoice(me), { languages: unit.languages, paper: team.paper }),
  )
  const change = (part: Partial<typeof order>) => {
    const next = { ...order, ...part }
    setOrder(next)
    saveChoice(me, { ...next, unitId: unit.id })
  }
  return [order, change] as const
}

// Long enough to pass over a level with the arrow keys without printing it.
const SETTLE_MS = 250

/** Asks for the pages of each choice. That the unit changes meanwhile is said, not acted on: a colleague's
 *  typing must not keep the print engine busy. */
function useAskedPages(job: PacketJob, ask: (job: PacketJob) => void): void {
  const t = useT()
  const latest = useRef(job)
  latest.current = job
  const chosen = JSON.stringify([job.unitId, job.order])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice is what is asked for, not a change of the unit
  useEffect(() => {
    const timer = setTimeout(() => ask(latest.current), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [chosen, ask])
  const [{ made }] = usePacketDesk()
  const first = useRef(made)
  useEffect(() => {
    if (made !== null && made !== first.current) announce(t('print.pagesReady', { pages: made.packet.pages }))
  }, [made, t])
}
