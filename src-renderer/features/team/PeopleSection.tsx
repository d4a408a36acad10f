import { useState } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Avatar, type PresenceColor } from '../../ui/Avatar.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { icons } from '../../ui/icons.ts'
import { Section } from '../../ui/Panel.tsx'
import { RenameMe } from './RenameMe.tsx'
import styles from './TeamPage.module.css'
import { isJustNow } from './time-left.ts'
import { useTicks } from './use-sync-state.ts'

type Member = Status['members'][number]

/** Everybody on the team: I first, then who is here, then the others. */
export function PeopleSection({ status }: { readonly status: Status }) {
  const t = useT()
  const { compare } = useFormats()
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
            <Person key={member.id} member={member} />
          ))}
        </ul>
        {people.length === 1 && <p className={styles.hint}>{t('team.onlyMe')}</p>}
      </div>
    </Section>
  )
}

function Person({ member }: { readonly member: Member }) {
  const t = useT()
  const [isRenaming, setRenaming] = useState(false)
  const color = (member.color + 1) as PresenceColor
  const isHere = member.here || member.isMe
  return (
    <li className={styles.person}>
      {/* The name stands beside it. */}
      <span aria-hidden="true">
        <Avatar name={member.name} color={color} isIdle={!isHere} />
      </span>
      {isRenaming ? (
        <RenameMe name={member.name} onClose={() => setRenaming(false)} />
      ) : (
        <>
          <span className={styles.who}>
            <span className={styles.name}>
              <bdi>{member.name}</bdi>
              {member.isMe && <Badge tone="accent">{t('team.me')}</Badge>}
            </span>
            <LastSeen member={member} isHere={isHere} />
          </span>
          {member.isMe && (
            <IconButton icon={icons.rename} label={t('team.rename')} onPress={() => setRenaming(true)} />
          )}
        </>
      )}
    </li>
  )
}

function LastSeen({ member, isHere }: { readonly member: Member; readonly isHere: boolean }) {
  const t = useT()
  const { ago } = useFormats()
  const { clock } = useConnection()
  useTicks(!isHere)
  const words = () => {
    if (isHere) return t('team.hereNow')
    if (member.lastSeen === null) return t('team.neverSeen')
    if (isJustNow(member.lastSeen, clock.now())) return t('team.seenJustNow')
    return t('team.lastSeen', { ago: ago(new Date(member.lastSeen), new Date(clock.now())) })
  }
  return <span className={styles.seen}>{words()}</span>
}
