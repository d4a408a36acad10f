import { useT } from '../../messages/use-t.ts'
import { CopyButton } from './CopyButton.tsx'
import styles from './TeamPage.module.css'

/** The addresses a colleague can type, each to copy. */
export function AddressList({ addresses }: { readonly addresses: readonly string[] }) {
  const t = useT()
  const label = t('team.addresses', { count: addresses.length })
  return (
    <div className={styles.facts}>
      <span className={styles.label}>{label}</span>
      <ul className={styles.addresses} aria-label={label}>
        {addresses.map((address) => (
          <li key={address} className={styles.address}>
            <bdi dir="ltr" className={styles.value}>
              {address}
            </bdi>
            <CopyButton
              text={address}
              label={t('team.copyAddress', { address })}
              done={t('team.addressCopied')}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
