import { type ComponentType, lazy, Suspense, useEffect } from 'react'
import { Redirect, Route, Switch, useParams } from 'wouter'
import { setLettersOn, useLettersOn } from '../commands/shortcuts.ts'
import { ReportNotice } from '../features/history/ReportNotice.tsx'
import type { LessonView } from '../features/lesson/LessonView.tsx'
import { MyKeptCopies } from '../features/sync/KeptCopies.tsx'
import type { UnitSlots } from '../features/unit/unit-slots.ts'
import { Page, PageBody } from '../ui/Page.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'

/** Each screen is a piece of its own: the first one is on the screen before the others are asked for. */
const screens = {
  units: async () => (await import('../features/units/UnitsPage.tsx')).UnitsPage,
  unit: async () => (await import('../features/unit/UnitPage.tsx')).UnitPage,
  lesson: async () => (await import('../features/lesson/LessonEditor.tsx')).LessonEditor,
  checks: async () => (await import('../features/checks/ChecksScreen.tsx')).ChecksScreen,
  check: async () => (await import('../features/checks/CheckBuilder.tsx')).CheckBuilder,
  unitChecks: async () => (await import('../features/checks/UnitChecks.tsx')).UnitChecks,
  standards: async () => (await import('../features/standards/StandardsView.tsx')).StandardsView,
  gapPath: async () => (await import('../features/standards/gap-path/GapPathDialog.tsx')).GapPathDialog,
  team: async () => (await import('../features/team/TeamPage.tsx')).TeamPage,
  print: async () => (await import('../features/print/PrintScreen.tsx')).PrintScreen,
  join: async () => (await import('../features/first-run/JoinForm.tsx')).JoinForm,
  history: async () => (await import('../features/history/HistoryPage.tsx')).HistoryPage,
  standardsHistory: async () =>
    (await import('../features/history/StandardsHistoryPage.tsx')).StandardsHistoryPage,
  report: async () => (await import('../features/history/ReportPage.tsx')).ReportPage,
  settings: async () => (await import('../features/settings/SettingsPage.tsx')).SettingsPage,
} as const

function lazily<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await load() }))
}

const UnitsPage = lazily(screens.units)
const UnitPage = lazily(screens.unit)
const LessonEditor = lazily(screens.lesson)
const ChecksScreen = lazily(screens.checks)
const CheckBuilder = lazily(screens.check)
const UnitChecks = lazily(screens.unitChecks)
const StandardsView = lazily(screens.standards)
const GapPathDialog = lazily(screens.gapPath)
const TeamPage = lazily(screens.team)
const PrintScreen = lazily(screens.print)
const JoinForm = lazily(screens.join)
const HistoryPage = lazily(screens.history)
const StandardsHistoryPage = lazily(screens.standardsHistory)
const ReportPage = lazily(screens.report)
const SettingsPage = lazily(screens.settings)

const gapPath: LessonView['gapPath'] = (asked) => (
  <Suspense fallback={null}>
    <GapPathDialog {...asked} />
  </Suspense>
)

const slots: UnitSlots = {
  notice: <ReportNotice />,
  lesson: (place) => (
    <Suspense fallback={<Coming />}>
      <LessonEditor {...place} gapPath={gapPath} />
    </Suspense>
  ),
  check: (place) => (
    <Suspense fallback={<Coming />}>
      <CheckBuilder {...place} tab="sequence" />
    </Suspense>
  ),
  checks: (place) => (
    <Suspense fallback={<Coming />}>
      <UnitChecks {...place} />
    </Suspense>
  ),
}

export interface AppRoutesProps {
  readonly path: string
  /** Who I am on the team. */
  readonly myName: string
  readonly onShowKeys: () => void
}

/** The screen that the address names. */
export function AppRoutes({ path, myName, onShowKeys }: AppRoutesProps) {
  useEffect(fetchOtherScreens, [])
  return (
    // A screen that broke is left by going to another.
    <ErrorBoundary key={path.split('/').slice(0, 3).join('/')}>
      <Suspense fallback={<Coming />}>
        <Switch>
          <Route path="/units">
            <UnitsPage notice={<ReportNotice />} />
          </Route>
          <Route path="/unit/:unitId/history">{({ unitId }) => <HistoryPage unitId={unitId} />}</Route>
          <Route path="/history/:room">{({ room }) => <StandardsHistoryPage room={room} />}</Route>
          <Route path="/reports/:reportId?">
            {({ reportId }) => <ReportPage reportId={reportId ?? null} />}
          </Route>
          <Route path="/unit/:unitId/:tab?/:itemId?">
            <UnitScreen />
          </Route>
          <Route path="/checks">
            <ChecksScreen />
          </Route>
          <Route path="/standards/view/:view/:what?">
            {({ view, what }) => <StandardsView view={view} what={what ?? null} />}
          </Route>
          <Route path="/standards/:code?">
            {({ code }) => <StandardsView view="ours" what={code ?? null} />}
          </Route>
          <Route path="/team">
            <TeamPage />
          </Route>
          <Route path="/print/:unitId?">{({ unitId }) => <PrintScreen unitId={unitId ?? null} />}</Route>
          <Route path="/join">
            <Page>
              <PageBody>
                <JoinForm again={{ myName }} />
              </PageBody>
            </Page>
          </Route>
          <Route path="/settings">
            <Settings onShowKeys={onShowKeys} />
          </Route>
          <Route>
            <Redirect to="/units" replace />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}

function UnitScreen() {
  const { unitId = '', tab, itemId } = useParams()
  return <UnitPage unitId={unitId} tab={tab} itemId={itemId} slots={slots} />
}

function Settings({ onShowKeys }: Pick<AppRoutesProps, 'onShowKeys'>) {
  return (
    <SettingsPage
      themeChoice={<ThemeChoice />}
      areLettersOn={useLettersOn()}
      onLettersChange={setLettersOn}
      onShowKeys={onShowKeys}
      keptCopies={<MyKeptCopies />}
    />
  )
}

function Coming() {
  return (
    <Page>
      <PageBody>
        <Skeleton lines={4} height="2rem" />
      </PageBody>
    </Page>
  )
}

/** Once the window has nothing else to do, the other screens come too: going there then takes no time. */
function fetchOtherScreens(): () => void {
  const idle = requestIdleCallback(() => {
    for (const load of Object.values(screens)) void load()
  })
  return () => cancelIdleCallback(idle)
}
