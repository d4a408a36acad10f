import { type ReactNode, useMemo, useState } from 'react'
import type { UnitCard } from '../../../shared/api/planning-api.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { useCommands } from '../../commands/shortcuts.ts'
import { useMayEditTeam } from '../../connection/documents.ts'
import { useQuery } from '../../connection/use-query.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { icons } from '../../ui/icons.ts'
import { Page, PageBody, PageHeader } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { FileDrop } from './FileDrop.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { NewUnitDialog } from './NewUnitDialog.tsx'
import { SetAsideUnits } from './SetAsideUnits.tsx'
import { UnitCardItem } from './UnitCardItem.tsx'
import styles from './UnitsPage.module.css'
import { sortUnits } from './unit-card-facts.ts'
import { useUnitActions } from './use-unit-actions.ts'
import { useImport } from './use-unit-files.ts'

export interface UnitsPageProps {
  /** What came in while the team was apart. */
  readonly notice?: ReactNode
}

/** Every unit of the team, the way to a new one, and what was set aside. */
export function UnitsPage({ notice }: UnitsPageProps) {
  const t = useT()
  const units = useQuery('units.list', null).value
  const importing = useImport()
  const [isNewOpen, setNewOpen] = useState(false)
  const mayEdit = useMayEditTeam()
  const startNew = () => setNewOpen(true)
  const newUnit = {
    id: 'units.new',
    label: t('units.newUnit'),
    group: t('units.title'),
    icon: icons.plus,
    keys: 'n',
    run: startNew,
  }
  useCommands(mayEdit ? [newUnit] : [])
  const buttons = mayEdit && (
    <>
      <FileButton onFile={(file) => void importing.bringIn(file)}>{t('units.importFile')}</FileButton>
      <Button variant="primary" icon={icons.plus} onPress={startNew}>
        {t('units.newUnit')}
      </Button>
    </>
  )
  return (
    <Page title={t('units.title')}>
      <PageHeader title={t('units.title')} actions={buttons} />
      {notice}
      <FileDrop
        hint={t('units.dropHere')}
        isDisabled={!mayEdit}
        onFile={(file) => void importing.bringIn(file)}
      >
        <PageBody>
          {units === null ? (
            <Skeleton lines={3} height="5rem" />
          ) : (
            <UnitsBody units={units} onNew={startNew} mayEdit={mayEdit} />
          )}
        </PageBody>
      </FileDrop>
      {units !== null && <NewUnitDialog units={units} isOpen={isNewOpen} onOpenChange={setNewOpen} />}
      <ImportDialog importing={importing} />
    </Page>
  )
}

interface UnitsBodyProps {
  readonly units: readonly UnitCard[]
  readonly onNew: () => void
  readonly mayEdit: boolean
}

function UnitsBody({ units, onNew, mayEdit }: UnitsBodyProps) {
  const t = useT()
  const { compare } = useFormats()
  const actions = useUnitActions()
  const live = useMemo(
    () =>
      sortUnits(
        units.filter((unit) => !unit.setAside),
        (unit) => lineIn(unit.title, unit.languages[0] ?? 'en'),
        compare,
      ),
    [units, compare],
  )
  return (
    <Stack gap={8}>
      {live.length === 0 ? (
        <EmptyState
          icon={icons.units}
          title={t('units.empty')}
          action={
            mayEdit && (
              <Button variant="primary" icon={icons.plus} onPress={onNew}>
                {t('units.newUnit')}
              </Button>
            )
          }
        >
          {t('units.emptyHint')}
        </EmptyState>
      ) : (
        <ul className={styles.cards} aria-label={t('units.title')}>
          {live.map((unit) => (
            <UnitCardItem key={unit.id} unit={unit} actions={actions} mayEdit={mayEdit} />
          ))}
        </ul>
      )}
      <SetAsideUnits units={units.filter((unit) => unit.setAside)} actions={actions} mayEdit={mayEdit} />
    </Stack>
  )
}
