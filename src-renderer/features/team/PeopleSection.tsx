import type { Status } from '../../../shared/api/team-api.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Section } from '../../ui/Panel.tsx'
import { PersonRow } from './PersonRow.tsx'
import { isOnlyLead, myRights } from './rights.ts'
import styles from './TeamPage.module.css'

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
  return (
    <Section title={t('team.people')}>
      <div className={styles.people}>
        <ul aria-label={t('team.peopleList')}>
          {people.map((member) => (
            <PersonRow
              key={member.id}
              member={member}
              mayManage={mayManage}
              isOnlyLead={member.isMe && isOnlyLead(status)}
            />
          ))}
        </ul>
        {people.length === 1 && <p className={styles.hint}>{t('team.onlyMe')}</p>}
        {people.length > 1 && !mayManage && <p className={styles.hint}>{t('team.onlyLeadChanges')}</p>}
      </div>
    </Section>
  )
}
