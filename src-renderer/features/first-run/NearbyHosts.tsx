import { useEffect, useState } from 'react'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import styles from './FormCard.module.css'

const ASK_EVERY_MS = 2_000
/** Anybody on the network may announce anything: more than these would only push the form away. */
const MOST_SHOWN = 4

/** Computers that announce themselves on the network: a press types the address. */
export function NearbyHosts({ onUse }: { readonly onUse: (address: string) => void }) {
  const t = useT()
  const addresses = useNearby()
  if (addresses.length === 0) return null
  return (
    <section className={styles.nearby} aria-label={t('firstRun.nearby')}>
      <span className={styles.legend}>{t('firstRun.nearby')}</span>
      <span className={styles.hosts}>
        {addresses.slice(0, MOST_SHOWN).map((address) => (
          <Button
            key={address}
            size="small"
            icon={icons.laptop}
            aria-label={t('firstRun.nearbyUse', { address })}
            onPress={() => onUse(address)}
          >
            <bdi dir="ltr">{address}</bdi>
          </Button>
        ))}
      </span>
      <span className={styles.fileHint}>{t('firstRun.nearbyHint')}</span>
    </section>
  )
}

function useNearby(): readonly string[] {
  const { call } = useConnection()
  const [addresses, setAddresses] = useState<readonly string[]>([])
  useEffect(() => {
    let isShown = true
    const ask = async () => {
      const found = await call('team.nearby', null)
      if (isShown && found.ok) setAddresses(found.value.map(({ address }) => address))
    }
    void ask()
    const timer = setInterval(() => void ask(), ASK_EVERY_MS)
    return () => {
      isShown = false
      clearInterval(timer)
    }
  }, [call])
  return addresses
}
