import { useState } from 'react'
import { useLocation } from 'wouter'
import type { CatalogRow, FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { useTeam, useTeamDocument } from '../../../connection/documents.ts'
import type { OpenDocument } from '../../../connection/replica.ts'
import { useQuery } from '../../../connection/use-query.ts'
import { useT } from '../../../messages/use-t.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { icons } from '../../../ui/icons.ts'
import { PageBody, PageColumns } from '../../../ui/Page.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { StandardsFrame } from '../StandardsFrame.tsx'
import { viewPath } from '../standards-views.ts'
import { useViewFilters } from '../use-view-filters.ts'
import { CatalogDetail } from './CatalogDetail.tsx'
import { CatalogList } from './CatalogList.tsx'
import { type CatalogPlace, isNamed, namedIn, nameOf, placeIn } from './catalog-place.ts'
import { ListActions } from './ListActions.tsx'
import { UncodedDetail } from './UncodedDetail.tsx'

export interface CatalogViewProps {
  /** Of the standard in the address, in any spelling. */
  readonly code: string | null
}

/** The lists that come with the app and those that were brought in: look through, find, read, add to ours. */
export function CatalogView({ code }: CatalogViewProps) {
  const document = useTeamDocument()
  const frameworks = useQuery('frameworks.list', null).value
  if (frameworks !== null && document !== null)
    return <Lists frameworks={frameworks} document={document} code={code} />
  return (
    <StandardsFrame view="catalog">
      <PageBody>
        <Skeleton lines={5} height="2.25rem" />
      </PageBody>
    </StandardsFrame>
  )
}

interface ListsProps extends CatalogViewProps {
  readonly frameworks: readonly FrameworkRow[]
  readonly document: OpenDocument
}

function Lists({ frameworks, document, code }: ListsProps) {
  const t = useT()
  const [, navigate] = useLocation()
  const [text, setText] = useState('')
  // What a list says is asked once; when it came in anew, once more.
  const [revision, setRevision] = useState(0)
  const changed = () => setRevision((before) => before + 1)
  const { filters, setFilters } = useViewFilters('catalog', ['list', 'grade'], code)
  const place = useCatalogPlace({ frameworks, document, code, filters })
  const { framework, grade } = place ?? { framework: undefined, grade: null }
  const open = (row: CatalogRow) => {
    const shown = grade !== null && (row.grades.length === 0 || row.grades.includes(grade))
    const list = { list: row.framework, grade: shown ? grade : (row.grades[0] ?? grade) }
    navigate(viewPath('catalog', nameOf(row), list))
  }
  return (
    <StandardsFrame
      view="catalog"
      actions={
        <ListActions
          framework={framework}
          mayEdit={document.mayEdit}
          onChanged={changed}
          onStarted={(list) => navigate(viewPath('catalog', null, { list }))}
        />
      }
    >
      <PageColumns
        listLabel={t('catalog.list')}
        list={
          place === null ? (
            <Skeleton lines={8} height="2.25rem" />
          ) : (
            <CatalogList
              key={revision}
              frameworks={frameworks}
              framework={framework}
              onFramework={(list) => setFilters({ list })}
              grade={grade}
              onGrade={(next) => setFilters({ list: framework?.id ?? null, grade: next })}
              text={text}
              onText={setText}
              current={code}
              onOpen={open}
              mayEdit={document.mayEdit}
            />
          )
        }
      >
        <InView
          key={`${code} ${revision}`}
          code={code}
          document={document}
          frameworks={frameworks}
          isLive={framework?.source === 'own'}
        />
      </PageColumns>
    </StandardsFrame>
  )
}

interface PlaceOf extends ListsProps {
  readonly filters: Readonly<Record<'list' | 'grade', string | null>>
}

/** Where an address leads that names a standard and no list; the last place until that is known, null at first. */
function useCatalogPlace({ frameworks, document, code, filters }: PlaceOf): CatalogPlace | null {
  const team = useTeam(document)
  const named = code === null ? null : namedIn(code)
  const text = named !== null && 'code' in named ? named.code : ''
  const hasOwn = frameworks.some(({ source }) => source === 'own')
  const found = useQuery('standards.find', { text: text.slice(0, 200), atMost: 20 }, { isStill: !hasOwn })
  const [last, setLast] = useState<CatalogPlace | null>(null)
  if (found.value === null && found.error === null) return null
  const rows = (found.value ?? []).filter((row) => isNamed(row, code))
  // The answer is to the question before this one, or no list has it.
  const isNowhere = code !== null && rows.length === 0 && filters.list === null
  if (isNowhere && last !== null) return last
  const place = placeIn({ frameworks, ...filters, teamGrade: team.grade, rows })
  if (last?.framework !== place.framework || last?.grade !== place.grade) setLast(place)
  return place
}

interface InViewProps extends ListsProps {
  readonly isLive: boolean
}

function InView({ code, document, frameworks, isLive }: InViewProps) {
  const t = useT()
  if (code === null) {
    return (
      <EmptyState icon={icons.standards} title={t('catalog.list')}>
        {t('catalog.nothing')}
      </EmptyState>
    )
  }
  const named = namedIn(code)
  if ('row' in named)
    return <UncodedDetail {...named.row} document={document} frameworks={frameworks} isLive={isLive} />
  return <CatalogDetail code={code} document={document} frameworks={frameworks} isLive={isLive} />
}
