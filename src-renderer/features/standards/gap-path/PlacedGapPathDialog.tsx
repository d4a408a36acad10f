import { useState } from 'react'
import type { UnitCard } from '../../../../shared/api/planning-api.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import { isSameCode } from '../../../../shared/domain/standards/code.ts'
import { useUnitDocument } from '../../../connection/documents.ts'
import { useQuery } from '../../../connection/use-query.ts'
import { useT } from '../../../messages/use-t.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { LinkButton } from '../../../ui/LinkButton.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import styles from './GapPath.module.css'
import { GapPathDialog } from './GapPathDialog.tsx'

export interface PlacedGapPathDialogProps {
  readonly code: string
  readonly onClose: () => void
}

/** A gap path that is asked for from the standards: which unit and which lesson it stands before is chosen here. */
export function PlacedGapPathDialog({ code, onClose }: PlacedGapPathDialogProps) {
  const t = useT()
  const units = useQuery('units.list', null).value?.filter((unit) => !unit.setAside)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const naming = units?.find(({ standards }) => standards.some((own) => isSameCode(own, code)))
  const unit = units?.find(({ id }) => id === chosenId) ?? naming ?? units?.[0]
  if (units !== undefined && unit !== undefined)
    return (
      <InUnit key={unit.id} code={code} units={units} unit={unit} onUnit={setChosenId} onClose={onClose} />
    )
  return (
    <Dialog
      title={t('gapPath.title', { code })}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={units !== undefined && <LinkButton href="#/units">{t('gapPath.toUnits')}</LinkButton>}
    >
      {units === undefined ? <Skeleton lines={3} height="2.5rem" /> : <p>{t('gapPath.noUnit')}</p>}
    </Dialog>
  )
}

interface InUnitProps extends PlacedGapPathDialogProps {
  readonly units: readonly UnitCard[]
  readonly unit: UnitCard
  readonly onUnit: (unitId: string) => void
}

const START = 'start'

function InUnit({ code, units, unit, onUnit, onClose }: InUnitProps) {
  const t = useT()
  const document = useUnitDocument(unit.id)
  const all = useQuery('lessons.list', { unitId: unit.id }).value ?? []
  const lessons = all.filter((lesson) => lesson.unitId === unit.id && lesson.kind === 'lesson')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const naming = lessons.find(({ standards }) => standards.some((own) => isSameCode(own, code)))
  const lessonId = chosenId ?? naming?.id ?? START
  const titleOf = (title: UnitCard['title']) =>
    lineIn(title, unit.languages[0] ?? 'en') || t('standards.untitled')
  return (
    <GapPathDialog
      code={code}
      unitId={unit.id}
      languages={unit.languages}
      document={document?.mayEdit === true ? document : null}
      lessonId={lessonId === START ? null : lessonId}
      onClose={onClose}
      place={
        <div className={styles.place}>
          <Select
            label={t('gapPath.unit')}
            value={unit.id}
            onChange={onUnit}
            items={units.map(({ id, title, languages }) => ({
              id,
              label: lineIn(title, languages[0] ?? 'en') || t('standards.untitled'),
            }))}
          />
          <Select
            label={t('gapPath.before')}
            value={lessonId}
            onChange={setChosenId}
            items={[
              { id: START, label: t('gapPath.start') },
              ...lessons.map(({ id, number, title }) => ({
                id,
                label: t('gapPath.lesson', { number: number ?? 0, title: titleOf(title) }),
              })),
            ]}
          />
        </div>
      }
    />
  )
}
