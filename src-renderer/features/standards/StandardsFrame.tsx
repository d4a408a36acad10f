import type { ReactNode } from 'react'
import { useT } from '../../messages/use-t.ts'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { NavTabs } from '../../ui/Tabs.tsx'
import { STANDARDS_VIEWS, type StandardsViewId, viewHref } from './standards-views.ts'

export interface StandardsFrameProps {
  readonly view: StandardsViewId
  readonly meta?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** What all views of the standards have in common: their title and the way from one to another. */
export function StandardsFrame({ view, meta, actions, children }: StandardsFrameProps) {
  const t = useT()
  const tabs = STANDARDS_VIEWS.map(({ id, label }) => ({ id, label: t(label), href: viewHref(id) }))
  return (
    <Page title={t('standards.title')}>
      <PageHeader
        title={t('standards.title')}
        meta={meta}
        actions={actions}
        tabs={<NavTabs label={t('standards.views')} items={tabs} current={view} />}
      />
      {children}
    </Page>
  )
}
