import { useEffect, useRef } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useT } from '../../messages/use-t.ts'
import { announce } from '../../ui/announce.ts'

/** Who came onto the team since this was first shown. */
export function useArrivals(members: Status['members']): Status['members'] {
  const t = useT()
  const before = useRef(new Set(members.map((member) => member.id)))
  const said = useRef(new Set<string>())
  const arrived = members.filter((member) => !before.current.has(member.id))
  useEffect(() => {
    for (const { id, name } of arrived) {
      if (!said.current.has(id)) announce(t('team.arrived', { name }))
      said.current.add(id)
    }
  })
  return arrived
}
