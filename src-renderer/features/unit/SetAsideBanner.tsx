import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'

export interface SetAsideBannerProps {
  readonly unitId: string
  readonly mayEdit: boolean
}

/** Says that the open unit was set aside, and brings it back. */
export function SetAsideBanner({ unitId, mayEdit }: SetAsideBannerProps) {
  const t = useT()
  const { call } = useConnection()
  const bringBack = () => void call('units.restore', { unitId })
  return (
    <Banner tone="info" action={mayEdit ? { label: t('unit.bringBack'), onPress: bringBack } : undefined}>
      {t('unit.setAsideUnit')}
    </Banner>
  )
}
