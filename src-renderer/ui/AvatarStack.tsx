import { Button } from 'react-aria-components'
import { useT } from '../messages/use-t.ts'
import { Avatar, type PresenceColor } from './Avatar.tsx'
import styles from './AvatarStack.module.css'
import { Tooltip } from './Tooltip.tsx'

export interface Person {
  readonly id: string
  readonly name: string
  readonly color: PresenceColor
  readonly isIdle?: boolean
  /** Where they are: "in Learn together, Core". */
  readonly place?: string | undefined
}

export interface AvatarStackProps {
  readonly label: string
  readonly people: readonly Person[]
  readonly max?: number
  /** Pressing a person: follow them, go where they are. */
  readonly onPress?: ((id: string) => void) | undefined
}

/** Who is here. Circles touch but never overlap: each is a target of its own. */
export function AvatarStack({ label, people, max = 5, onPress }: AvatarStackProps) {
  const t = useT()
  const shown = people.slice(0, people.length > max ? max - 1 : max)
  const hidden = people.slice(shown.length)
  if (people.length === 0) return null
  return (
    <ul className={styles.stack} aria-label={label}>
      {shown.map((person) => (
        <li key={person.id}>
          <PersonButton person={person} onPress={onPress} />
        </li>
      ))}
      {hidden.length > 0 && (
        <li>
          <Tooltip text={hidden.map((person) => person.name).join(', ')}>
            <Button className={styles.more ?? ''} aria-label={t('ui.morePeople', { count: hidden.length })}>
              +{hidden.length}
            </Button>
          </Tooltip>
        </li>
      )}
    </ul>
  )
}

function PersonButton(props: {
  readonly person: Person
  readonly onPress: ((id: string) => void) | undefined
}) {
  const t = useT()
  const { person, onPress } = props
  const name = person.isIdle ? t('ui.personIdle', { name: person.name }) : person.name
  const text = person.place === undefined ? name : `${name} · ${person.place}`
  return (
    <Tooltip text={text} placement="bottom">
      <Button className={styles.person ?? ''} aria-label={text} onPress={() => onPress?.(person.id)}>
        <Avatar name={person.name} color={person.color} isIdle={person.isIdle ?? false} />
      </Button>
    </Tooltip>
  )
}
