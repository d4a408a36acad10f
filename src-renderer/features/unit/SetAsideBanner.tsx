import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'

/** Says that the open unit was set aside, and brings it back. */
export function SetAsideBanner({ unitId }: { readonly unitId: string }) {
  const t = useT()
  const { call } = useConnection()
  const bringBack = () => void call('units.restore', { unitId })
  return (
    <Banner tone="info" action={{ label: t('unit.bringBack'), onPress: bringBack }}>
      {t('unit.setAsideUnit')}
    </Banner>
  )
}
