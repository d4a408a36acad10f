import { EmptyState } from '../ui/EmptyState.tsx'
import type { Icon } from '../ui/icons.ts'
import { LinkButton } from '../ui/LinkButton.tsx'
import { PageBody } from '../ui/Page.tsx'
import { useT } from './use-t.ts'

/** Below the head of a page whose address names a unit that the team does not have. */
export function NoSuchUnit({ icon }: { readonly icon: Icon }) {
  const t = useT()
  return (
    <PageBody>
      <EmptyState
        icon={icon}
        title={t('unit.notHere')}
        action={<LinkButton href="#/units">{t('checks.goToUnits')}</LinkButton>}
      >
        {t('unit.notHereHint')}
      </EmptyState>
    </PageBody>
  )
}
