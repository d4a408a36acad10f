import { useState } from 'react'
import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { Given } from '../../../shared/api/contract.ts'
import type { UnitCard } from '../../../shared/api/planning-api.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useQuery } from '../../connection/use-query.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Row } from '../../ui/Stack.tsx'
import { GuestCode } from './GuestCode.tsx'
import styles from './TeamPage.module.css'
import { teamFailureText } from './team-failures.ts'

export interface GuestDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

const USUAL_HOURS = 2
const MOST_HOURS = 8

/** What a guest may read and for how long; then what they type into their browser. */
export function GuestDialog({ isOpen, onClose }: GuestDialogProps) {
  const t = useT()
  return (
    <Dialog
      title={t('team.guestInvite')}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      description={t('team.guestLead')}
      closesOnOutside={false}
    >
      <Inviting onClose={onClose} />
    </Dialog>
  )
}

function Inviting({ onClose }: Pick<GuestDialogProps, 'onClose'>) {
  const t = useT()
  const units = useQuery('units.list', null).value
  const { call } = useConnection()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [hours, setHours] = useState<number | null>(USUAL_HOURS)
  const [error, setError] = useState<string>()
  const [failure, setFailure] = useState<string | null>(null)
  const [made, setMade] = useState<Given<AppContract['guest.invite']> | null>(null)
  if (units === null) return <Skeleton lines={3} height="2rem" />
  if (made !== null) return <GuestCode invitation={made} onClose={onClose} />
  const live = units.filter((unit) => !unit.setAside)
  if (live.length === 0) return <p>{t('team.guestNoUnits')}</p>
  const invite = async () => {
    if (chosen.length === 0) return setError(t('team.guestUnitsMissing'))
    setFailure(null)
    const invited = await call('guest.invite', { units: [...chosen], hours: hours ?? USUAL_HOURS })
    if (invited.ok) setMade(invited.value)
    else setFailure(teamFailureText(t, invited.error))
  }
  return (
    <>
      {failure !== null && <Banner tone="danger">{failure}</Banner>}
      <UnitChoice
        units={live}
        value={chosen}
        error={error}
        onChange={(ids) => {
          setChosen(ids)
          setError(undefined)
        }}
      />
      <NumberField
        label={t('team.guestHours')}
        description={t('team.guestHoursHint')}
        value={hours}
        onChange={setHours}
        min={1}
        max={MOST_HOURS}
        className={styles.port}
      />
      <Row justify="end">
        <Button onPress={onClose}>{t('team.cancel')}</Button>
        <Button variant="primary" onPress={() => void invite()}>
          {t('team.guestMake')}
        </Button>
      </Row>
    </>
  )
}

interface UnitChoiceProps {
  readonly units: readonly UnitCard[]
  readonly value: readonly string[]
  readonly error: string | undefined
  readonly onChange: (ids: readonly string[]) => void
}

function UnitChoice({ units, value, error, onChange }: UnitChoiceProps) {
  const t = useT()
  const { compare } = useFormats()
  const items = units
    .map(({ id, title, languages }) => ({
      id,
      label: lineIn(title, languages[0] ?? 'en') || t('units.untitled'),
    }))
    .sort((one, other) => compare(one.label, other.label))
  return (
    <CheckboxGroup
      label={t('team.guestUnits')}
      value={value}
      onChange={onChange}
      items={items}
      error={error}
    />
  )
}
