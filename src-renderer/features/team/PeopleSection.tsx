import { useRef } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Section } from '../../ui/Panel.tsx'
import { PersonRow } from './PersonRow.tsx'
import { isOnlyLead, myRights } from './rights.ts'
import styles from './TeamPage.module.css'
import { useFocusBack } from './use-focus-back.ts'

/** Everybody on the team: I first, then who is here, then the others. */
export function PeopleSection({ status }: { readonly status: Status }) {
  const t = useT()
  const { compare } = useFormats()
  const { mayManage } = myRights(status)
  const people = status.members.toSorted(
    (one, other) =>
      Number(other.isMe) - Number(one.isMe) ||
      Number(other.here) - Number(one.here) ||
      compare(one.name, other.name),
  )
  const place = useRef<HTMLDivElement>(null)
  useFocusBack(place, people.length)
  return (
    <Section title={t('team.people')}>
      <div ref={place} className={styles.people}>
        <ul aria-label={t('team.peopleList')}>
          {people.map((member) => (
            <PersonRow
              key={member.id}
              member={member}
              // Alone there is no role to give away.
              mayManage={mayManage && people.length > 1}
              isOnlyLead={member.isMe && isOnlyLead(status)}
            />
          ))}
        </ul>
        {people.length === 1 && people[0]?.isMe && <p className={styles.hint}>{t('team.onlyMe')}</p>}
        {people.length > 1 && !mayManage && status.me.role !== null && (
          <p className={styles.hint}>{t('team.onlyLeadChanges')}</p>
        )}
        {people.length > 1 && isOnlyLead(status) && <p className={styles.hint}>{t('team.lastLead')}</p>}
      </div>
    </Section>
  )
}
