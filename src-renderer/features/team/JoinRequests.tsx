import { useEffect, useRef } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useT } from '../../messages/use-t.ts'
import { announce } from '../../ui/announce.ts'
import { JoinRequestCard } from './JoinRequestCard.tsx'
import styles from './JoinRequests.module.css'
import { myRights } from './rights.ts'
import { useFocusBack } from './use-focus-back.ts'

export interface JoinRequestsProps {
  readonly status: Status
  /** Said by one of the places where they are shown. */
  readonly isAnnounced?: boolean
}

/** Whoever knocks at a hub can fill a list: the others wait their turn. */
const MOST_SHOWN = 2

/** Who waits at the door, wherever the teacher is: nothing blocks, nothing is answered by itself. */
export function JoinRequests({ status, isAnnounced = false }: JoinRequestsProps) {
  const t = useT()
  const { given, mayAdmit } = myRights(status)
  const requests = mayAdmit ? status.requests : []
  const place = useRef<HTMLElement>(null)
  useFocusBack(place, requests.length)
  useAnnounced(isAnnounced ? requests : [])
  if (requests.length === 0) return null
  const more = requests.length - MOST_SHOWN
  return (
    <section ref={place} className={styles.requests} aria-label={t('team.requestsTitle')}>
      {requests.slice(0, MOST_SHOWN).map((request) => (
        <JoinRequestCard key={request.id} request={request} members={status.members} given={given} />
      ))}
      {more > 0 && <p className={styles.more}>{t('team.requestsMore', { count: more })}</p>}
    </section>
  )
}

function useAnnounced(requests: Status['requests']): void {
  const t = useT()
  const said = useRef(new Set<string>())
  useEffect(() => {
    for (const { id, memberName } of requests) {
      if (!said.current.has(id)) announce(t('team.requestTitle', { name: memberName }))
      said.current.add(id)
    }
  })
}
