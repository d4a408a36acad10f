import { useCallback, useEffect, useState } from 'react'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { type Diagnosis, reachWords, type Sought } from '../../messages/reach-words.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { NextSteps } from '../../ui/NextSteps.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './TeamPage.module.css'

/** Looks why the colleague's computer is not in reach, and says what to do about it. */
export function WhatIsInTheWay({ address, hostName }: Sought) {
  const t = useT()
  const { call } = useConnection()
  const [found, setFound] = useState<Diagnosis | null>(null)
  const [isLooking, setLooking] = useState(true)
  const look = useCallback(async () => {
    setLooking(true)
    const looked = await call('team.diagnose', { address })
    setLooking(false)
    if (looked.ok) setFound(looked.value)
  }, [call, address])
  useEffect(() => void look(), [look])
  return (
    <div className={styles.given} role="status" aria-label={t('team.inTheWay')}>
      {found === null && isLooking && <ProgressBar label={t('team.looking')} />}
      {found !== null && <NextSteps {...reachWords(t, found, { address, hostName })} />}
      <div className={styles.actions}>
        <Button size="small" icon={icons.refresh} isPending={isLooking} onPress={() => void look()}>
          {t('team.lookAgain')}
        </Button>
      </div>
    </div>
  )
}
