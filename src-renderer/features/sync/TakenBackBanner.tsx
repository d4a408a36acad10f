import { useEffect, useState } from 'react'
import { parseRoom } from '../../../shared/documents/room.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import type { TakenBack } from '../../connection/open-documents.ts'
import { useQuery } from '../../connection/use-query.ts'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'

/** Says that the last change was taken back, and why; it stays until it is read. */
export function TakenBackBanner() {
  const { documents } = useConnection()
  const [what, setWhat] = useState<TakenBack | null>(null)
  useEffect(() => documents.onTakenBack(setWhat), [documents])
  return what && <Sentence what={what} onDismiss={() => setWhat(null)} />
}

function Sentence({ what, onDismiss }: { readonly what: TakenBack; readonly onDismiss: () => void }) {
  const t = useT()
  const title = useTitleOf(what.room)
  return (
    <Banner tone="warn" onDismiss={onDismiss}>
      {what.reason === 'tooLarge' ? t('sync.takenBackTooLarge', { title }) : t('sync.takenBackReadOnly')}
    </Banner>
  )
}

function useTitleOf(name: string): string {
  const t = useT()
  const units = useQuery('units.list', null).value ?? []
  const room = parseRoom(name)
  if (room?.kind === 'team') return t('sync.copyTeam')
  const unit = room?.kind === 'unit' ? units.find(({ id }) => id === room.id) : undefined
  return unit
    ? lineIn(unit.title, unit.languages[0] ?? 'en') || t('unit.untitledUnit')
    : t('sync.takenBackWhere')
}
