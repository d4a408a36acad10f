import type { CoverageTable, CoverageTableRow } from '../../../../shared/api/standards-api.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'
import { AnchoredMenu } from '../../../ui/AnchoredMenu.tsx'
import { icons } from '../../../ui/icons.ts'
import { MenuItem, MenuSeparator } from '../../../ui/Menu.tsx'
import type { CoverageWords, Week } from './coverage-words.ts'
import type { Gap } from './use-add-lesson.ts'

export interface CoverageMenuProps {
  readonly anchor: HTMLElement
  readonly row: CoverageTableRow
  readonly week: Week
  readonly weekIndex: number
  readonly items: CoverageTable['items']
  readonly words: CoverageWords
  readonly mayEdit: boolean
  readonly add: (gap: Gap) => void
  readonly onClose: () => void
}

/** What stands in a cell, each a way there, and a further lesson. */
export function CoverageMenu({
  anchor,
  row,
  week,
  weekIndex,
  words,
  mayEdit,
  add,
  ...props
}: CoverageMenuProps) {
  const { language } = useLanguage()
  const cell = row.cells.find((each) => each.week === weekIndex)
  const ids = new Set([...(cell?.lessons ?? []), ...(cell?.checks ?? [])])
  const title = (unitId: string, number: number) =>
    week.units.length === 1
      ? words.t('coverage.addHere')
      : words.t('coverage.addTo', { unit: words.unit(unitId), week: number })
  return (
    <AnchoredMenu label={`${row.code}, ${words.when(week)}`} anchor={anchor} onClose={props.onClose}>
      {props.items
        .filter(({ id }) => ids.has(id))
        .map((item) => (
          <MenuItem
            key={item.id}
            id={item.id}
            icon={item.kind === 'lesson' ? icons.file : icons.diamond}
            href={`#/unit/${item.unitId}/${item.kind === 'lesson' ? 'sequence' : 'checks'}/${item.id}`}
          >
            {lineIn(item.title, language) || words.t('standards.untitled')}
          </MenuItem>
        ))}
      {ids.size > 0 && <MenuSeparator />}
      {week.units.map(({ unitId, week: number }) => (
        <MenuItem
          key={unitId}
          id={`add ${unitId}`}
          icon={icons.plus}
          isDisabled={!mayEdit}
          description={mayEdit ? undefined : words.t('coverage.mayNot')}
          onAction={() => add({ unitId, unitTitle: words.unit(unitId), week: number, code: row.code })}
        >
          {title(unitId, number)}
        </MenuItem>
      ))}
    </AnchoredMenu>
  )
}
