import { bandOrder } from '../../../../shared/domain/standards/grade.ts'
import { useT } from '../../../messages/use-t.ts'
import { Code } from '../../../ui/Badge.tsx'
import { TextLink } from '../../../ui/LinkButton.tsx'
import { Section } from '../../../ui/Panel.tsx'
import { StarMark } from '../../../ui/StarMark.tsx'
import { viewPath } from '../standards-views.ts'
import { bandWord } from './band-word.ts'
import type { MapStandard } from './map-standards.ts'
import styles from './StandardMap.module.css'

export interface MapListProps {
  readonly standards: readonly MapStandard[]
  readonly isStarred: (code: string) => boolean
}

/** The map as a list: all that is on the way, nearest grade first, and all that it leads to. */
export function MapList({ standards, isStarred }: MapListProps) {
  const t = useT()
  const onSide = (side: MapStandard['side']) => standards.filter((each) => each.side === side)
  return (
    <div className={styles.lists}>
      {/* Where the map is below, not beside. */}
      <p className={styles.whose}>
        <Code>{standards[0]?.code}</Code>
      </p>
      <Section title={t('catalog.before')} level={3}>
        <ByGrade
          standards={onSide('before')}
          isStarred={isStarred}
          isBackwards
          none={t('catalog.noBefore')}
        />
      </Section>
      <Section title={t('catalog.after')} level={3}>
        <ByGrade
          standards={onSide('after')}
          isStarred={isStarred}
          isBackwards={false}
          none={t('catalog.noAfter')}
        />
      </Section>
    </div>
  )
}

interface ByGradeProps extends MapListProps {
  readonly isBackwards: boolean
  readonly none: string
}

function ByGrade({ standards, isStarred, isBackwards, none }: ByGradeProps) {
  const t = useT()
  const sign = isBackwards ? -1 : 1
  const bands = [...new Set(standards.map(({ band }) => band))].sort(
    (one, other) => sign * (bandOrder(one) - bandOrder(other)),
  )
  if (bands.length === 0) return <p className={styles.quiet}>{none}</p>
  return bands.map((band) => (
    <div key={band} className={styles.grade}>
      <h4 className={styles.gradeTitle}>{t('map.grade', { grade: bandWord(band) })}</h4>
      <ul className={styles.steps}>
        {standards
          .filter((each) => each.band === band)
          .map((each) => (
            <ListedStandard key={each.key} standard={each} isStarred={isStarred(each.code)} />
          ))}
      </ul>
    </div>
  ))
}

function ListedStandard({ standard, isStarred }: { standard: MapStandard; isStarred: boolean }) {
  const { code, words } = standard
  return (
    <li className={styles.step}>
      <span className={styles.stepCode}>
        <TextLink href={`#${viewPath('map', code)}`}>
          <bdi dir="ltr">{code}</bdi>
        </TextLink>
        {isStarred && <StarMark />}
      </span>
      {words !== '' && <span dir="auto">{words}</span>}
    </li>
  )
}
