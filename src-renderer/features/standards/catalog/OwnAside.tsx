import { useQuery } from '../../../connection/use-query.ts'
import { useT } from '../../../messages/use-t.ts'
import { RestoreFold } from '../../../ui/RestoreFold.tsx'
import { RestoreRow } from '../../../ui/RestoreRow.tsx'
import styles from './Catalog.module.css'
import { useOwnList } from './use-own-list.ts'

export interface OwnAsideProps {
  readonly framework: string
  readonly mayEdit: boolean
}

/** What was set aside in a list made by hand, folded away under it. */
export function OwnAside({ framework, mayEdit }: OwnAsideProps) {
  const t = useT()
  const { setAside } = useOwnList(framework)
  const aside = useQuery('frameworks.ownAside', { framework }).value ?? []
  if (aside.length === 0) return null
  return (
    <div className={styles.aside}>
      <RestoreFold label={t('ownList.asideCount', { count: aside.length })}>
        {aside.map(({ id, code, words }) => (
          <RestoreRow
            key={id}
            title={[code, words].filter(Boolean).join(' ')}
            label={t('ownList.bringBack')}
            onRestore={mayEdit ? () => void setAside({ id, code, official: words }, false) : undefined}
          />
        ))}
      </RestoreFold>
    </div>
  )
}
