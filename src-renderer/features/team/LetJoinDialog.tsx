import { useState } from 'react'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { readPort, USUAL_PORT } from './port.ts'
import styles from './TeamPage.module.css'
import { teamFailureText } from './team-failures.ts'

export interface LetJoinDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Colleagues can join now. */
  readonly onDone: () => void
}

/** Opens this computer's door for colleagues. */
export function LetJoinDialog({ isOpen, onClose, onDone }: LetJoinDialogProps) {
  const t = useT()
  const { call } = useConnection()
  const [scope, setScope] = useState<'network' | 'computer'>('network')
  const [port, setPort] = useState(String(USUAL_PORT))
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  const turnOn = async () => {
    const chosen = readPort(port)
    if (chosen === null) return setError(t('team.portBad'))
    setBusy(true)
    const turned = await call('hub.turnOn', { port: chosen, network: scope === 'network' })
    setBusy(false)
    if (!turned.ok) return setError(teamFailureText(t, turned.error))
    onDone()
  }
  return (
    <Dialog
      title={t('team.letJoin')}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      description={t('team.letJoinText')}
      footer={
        <>
          <Button onPress={onClose}>{t('team.cancel')}</Button>
          <Button variant="primary" isPending={isBusy} onPress={() => void turnOn()}>
            {t('team.letJoinAction')}
          </Button>
        </>
      }
    >
      <RadioGroup
        label={t('team.scope')}
        variant="cards"
        value={scope}
        onChange={setScope}
        items={[
          { id: 'network', label: t('team.scopeNetwork'), description: t('team.scopeNetworkText') },
          { id: 'computer', label: t('team.scopeComputer'), description: t('team.scopeComputerText') },
        ]}
      />
      <TextField
        label={t('team.port')}
        description={t('team.portHint', { port: String(USUAL_PORT) })}
        value={port}
        onChange={(text) => {
          setPort(text)
          setError(undefined)
        }}
        error={error}
        onEnter={() => void turnOn()}
        inputMode="numeric"
        dir="ltr"
        maxLength={5}
        className={styles.port}
      />
    </Dialog>
  )
}
