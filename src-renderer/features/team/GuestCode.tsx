import { useEffect, useRef } from 'react'
import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { Given } from '../../../shared/api/contract.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { Row } from '../../ui/Stack.tsx'
import { CopyButton } from './CopyButton.tsx'
import styles from './TeamPage.module.css'

export interface GuestCodeProps {
  readonly invitation: Given<AppContract['guest.invite']>
  readonly onClose: () => void
}

/** What a guest types into the browser. */
export function GuestCode({ invitation: { address, code, expiresAt }, onClose }: GuestCodeProps) {
  const t = useT()
  const { time } = useFormats()
  const place = useRef<HTMLDivElement>(null)
  // The button that made it has gone, and the focus with it.
  useEffect(() => place.current?.focus(), [])
  return (
    <>
      <div ref={place} tabIndex={-1} className={styles.given}>
        <span className={styles.label}>{t('team.guestAddress')}</span>
        <span className={styles.address}>
          <bdi dir="ltr" className={styles.value}>
            {address}
          </bdi>
          <CopyButton
            text={address}
            label={t('team.copyAddress', { address })}
            done={t('team.addressCopied')}
          />
        </span>
        <span className={styles.label}>{t('team.codeTitle')}</span>
        <span className={styles.code}>
          <bdi dir="ltr" className={styles.codeValue}>
            {code}
          </bdi>
          <CopyButton text={code} label={t('team.copyCode')} done={t('team.codeCopied')} />
        </span>
        <p>{t('team.guestWord')}</p>
        <p className={styles.seen}>{t('team.guestCodeUntil', { time: time(new Date(expiresAt)) })}</p>
      </div>
      <Row justify="end">
        <Button variant="primary" onPress={onClose}>
          {t('ui.done')}
        </Button>
      </Row>
    </>
  )
}
