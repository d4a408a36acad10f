import { memo } from 'react'
import { useLocation } from 'wouter'
import { UNIT_RECORD } from '../../../shared/documents/unit/shape.ts'
import { weekDates } from '../../../shared/domain/planning/calendar.ts'
import { directionOf } from '../../../shared/domain/planning/language.ts'
import { isLessonReady } from '../../../shared/domain/planning/sequence.ts'
import type { Unit } from '../../../shared/domain/planning/unit.ts'
import { useCommands } from '../../commands/shortcuts.ts'
import { useLineText } from '../../connection/documents.ts'
import { usePresence } from '../../connection/presence.ts'
import { useStatus } from '../../connection/use-query.ts'
import { useUndo } from '../../connection/use-saved.ts'
import { LineField } from '../../editor/lines/LineField.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { AvatarStack } from '../../ui/AvatarStack.tsx'
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { icons } from '../../ui/icons.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Meta } from '../../ui/Meta.tsx'
import { PageHeader } from '../../ui/Page.tsx'
import { NavTabs } from '../../ui/Tabs.tsx'
import { itemOf, peopleHere } from './people.ts'
import styles from './UnitHeader.module.css'
import type { UnitPlace } from './unit-slots.ts'
import { useUnitTitle } from './unit-titles.ts'

export type UnitTab = 'overview' | 'sequence' | 'checks'

export interface UnitHeaderProps {
  readonly place: UnitPlace
  readonly tab: UnitTab
}

/** Where this is, what it is called, how far it is, who is here and the way to paper. */
export const UnitHeader = memo(function UnitHeader({ place, tab }: UnitHeaderProps) {
  const t = useT()
  const { document, unit } = place
  const { baseLanguage } = unit
  const title = useLineText(document, UNIT_RECORD, 'title', baseLanguage)
  return (
    <PageHeader
      crumbs={<UnitCrumbs unit={unit} />}
      lead={unit.number === '' ? undefined : t('unit.unitNumber', { number: unit.number })}
      heading={useUnitTitle(unit)}
      title={
        <LineField
          text={title}
          origin={document.edit.origin}
          undo={document.undo}
          variant="title"
          label={t('unit.titleField')}
          placeholder={t('unit.titlePlaceholder')}
          lang={baseLanguage}
          dir={directionOf(baseLanguage)}
          isReadOnly={!document.mayEdit}
        />
      }
      meta={<UnitMeta unit={unit} mayEdit={document.mayEdit} />}
      actions={<UnitActions place={place} />}
      tabs={<UnitTabs unit={unit} tab={tab} />}
    />
  )
})

function UnitCrumbs({ unit }: { readonly unit: Unit }) {
  const t = useT()
  const { subject, grade } = unit
  // A grade alone says what it is a number of.
  const area = subject === '' && grade !== '' ? t('units.grade', { grade }) : `${subject} ${grade}`.trim()
  const here = unit.number === '' ? t('unit.untitledUnit') : t('unit.unitNumber', { number: unit.number })
  const title = useUnitTitle(unit)
  const crumbs = [
    { label: t('unit.units'), href: '#/units' },
    ...(area === '' ? [] : [{ label: area }]),
    { label: unit.number === '' ? title : here },
  ]
  return <Breadcrumbs label={t('unit.units')} items={crumbs} />
}

function UnitMeta({ unit, mayEdit }: { readonly unit: Unit; readonly mayEdit: boolean }) {
  const t = useT()
  const formats = useFormats()
  const first = weekDates(unit.startDate, 1)
  const last = weekDates(unit.startDate, unit.weeks)
  const ready = unit.lessons.filter(isLessonReady).length
  return (
    <>
      {first && last && <Meta icon={icons.calendar}>{formats.dayRange(first.from, last.to)}</Meta>}
      {unit.lessons.length > 0 && (
        <Meta icon={icons.done}>{t('unit.lessonsReady', { ready, total: unit.lessons.length })}</Meta>
      )}
      {!mayEdit && <Reading />}
    </>
  )
}

/** Why nothing can be pressed here. */
function Reading() {
  const t = useT()
  const role = useStatus()?.me.role ?? 'coach'
  return <Meta icon={icons.eye}>{t('sync.reading', { role })}</Meta>
}

function UnitTabs({ unit, tab }: { readonly unit: Unit; readonly tab: UnitTab }) {
  const t = useT()
  const tabs = (['overview', 'sequence', 'checks'] as const).map((id) => ({
    id,
    label: t(`unit.${id}`),
    href: `#/unit/${unit.id}/${id}`,
  }))
  return <NavTabs label={t('unit.tabs')} items={tabs} current={tab} />
}

function UnitActions({ place }: { readonly place: UnitPlace }) {
  const t = useT()
  const { document, unit } = place
  const { canUndo, canRedo, undo, redo } = useUndo(document)
  const group = t('unit.tabs')
  const { mayEdit } = document
  const undoing = [
    { id: 'unit.undo', label: t('unit.undo'), group, icon: icons.undo, keys: '$mod+z', run: undo },
    { id: 'unit.redo', label: t('unit.redo'), group, icon: icons.redo, keys: '$mod+Shift+z', run: redo },
    { id: 'unit.redo2', label: t('unit.redo'), group, keys: '$mod+y', run: redo, isHidden: true },
  ]
  useCommands(mayEdit ? undoing : [])
  return (
    <>
      <IconButton
        icon={icons.undo}
        label={t('unit.undo')}
        shortcut="$mod+z"
        isDisabled={!canUndo || !mayEdit}
        onPress={undo}
      />
      <IconButton
        icon={icons.redo}
        label={t('unit.redo')}
        shortcut="$mod+Shift+z"
        isDisabled={!canRedo || !mayEdit}
        onPress={redo}
      />
      <LinkButton href={`#/unit/${unit.id}/history`} icon={icons.history} variant="quiet">
        {t('history.history')}
      </LinkButton>
      <WhoIsHere place={place} />
      <LinkButton href={`#/print/${unit.id}`} icon={icons.print}>
        {t('unit.print')}
      </LinkButton>
    </>
  )
}

function WhoIsHere({ place }: { readonly place: UnitPlace }) {
  const t = useT()
  const [, navigate] = useLocation()
  const present = usePresence(place.document)
  const people = peopleHere(t, place.unit, present)
  const follow = (memberId: string) => {
    const person = present.find((each) => each.memberId === memberId)
    const item = person && itemOf(person)
    if (item) navigate(`/unit/${place.unit.id}/sequence/${item}`)
  }
  if (people.length === 0) return null
  return (
    <div className={styles.people}>
      <AvatarStack label={t('unit.here')} people={people} onPress={follow} />
    </div>
  )
}
