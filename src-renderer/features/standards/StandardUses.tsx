import type { StandardRow } from '../../../shared/api/planning-api.ts'
import { type Line, lineIn } from '../../../shared/domain/planning/language.ts'
import { useQuery } from '../../connection/use-query.ts'
import { useT } from '../../messages/use-t.ts'
import { Glyph } from '../../ui/Glyph.tsx'
import { icons } from '../../ui/icons.ts'
import { TextLink } from '../../ui/LinkButton.tsx'
import styles from './StandardsPage.module.css'

/** The lessons and checks that name a standard, unit by unit, each a way there. */
export function StandardUses({ row }: { readonly row: StandardRow }) {
  const t = useT()
  const units = useQuery('units.list', null).value ?? []
  const unitIds = [...new Set(row.uses.map((use) => use.unitId))]
  if (unitIds.length === 0) return <p className={styles.quiet}>{t('standards.unused')}</p>
  // In the language the unit was written in first, as everywhere.
  const titleIn = (unitId: string, title?: Line) => {
    const unit = units.find((each) => each.id === unitId)
    return lineIn(title ?? unit?.title ?? {}, unit?.languages[0] ?? 'en') || t('standards.untitled')
  }
  return (
    <>
      {unitIds.map((unitId) => (
        <div key={unitId} className={styles.unit}>
          <h4 className={styles.unitTitle} dir="auto">
            <TextLink href={`#/unit/${unitId}`}>{titleIn(unitId)}</TextLink>
          </h4>
          <ul className={styles.uses}>
            {row.uses
              .filter((use) => use.unitId === unitId)
              .map((use) => (
                <li key={use.id}>
                  <a href={hrefOf(use)} className={styles.use}>
                    <Glyph icon={use.kind === 'lesson' ? icons.file : icons.checks} className={styles.sign} />
                    <span dir="auto">{titleIn(unitId, use.title)}</span>
                    <span className={styles.kind}>
                      {use.kind === 'lesson' ? t('standards.lesson') : t('standards.check')}
                    </span>
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  )
}

const hrefOf = ({ unitId, kind, id }: StandardRow['uses'][number]): string =>
  `#/unit/${unitId}/${kind === 'lesson' ? 'sequence' : 'checks'}/${id}`
