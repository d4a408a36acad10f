import { useState } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useQuery } from '../../connection/use-query.ts'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { copySentence } from './copy-words.ts'
import { KeptCopies } from './KeptCopies.tsx'

/** Where changes went that the team did not take: said calmly, and gone once every copy is. */
export function KeptCopiesBanner({ status }: { readonly status: Status }) {
  const t = useT()
  const copies = useQuery('team.keptCopies', null).value ?? []
  const [isOpen, setOpen] = useState(false)
  const [hidden, setHidden] = useState<readonly string[]>([])
  const news = copies.filter(({ id }) => !hidden.includes(id))
  const [first] = news
  return (
    <>
      {first && (
        <Banner
          tone="info"
          action={{ label: t('sync.showCopies'), onPress: () => setOpen(true) }}
          onDismiss={() => setHidden(copies.map(({ id }) => id))}
        >
          {news.length === 1
            ? copySentence(t, first, status.me.role)
            : t('sync.copiesKept', { count: news.length })}
        </Banner>
      )}
      <Dialog title={t('sync.keptTitle')} isOpen={isOpen} onOpenChange={setOpen}>
        <KeptCopies copies={copies} role={status.me.role} />
      </Dialog>
    </>
  )
}
