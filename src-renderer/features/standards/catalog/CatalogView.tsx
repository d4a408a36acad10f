import { useState } from 'react'
import { useLocation } from 'wouter'
import type { FrameworkRow } from '../../../../shared/api/standards-api.ts'
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
import { CatalogDetail } from './CatalogDetail.tsx'
import { CatalogList } from './CatalogList.tsx'
import { ListActions } from './ListActions.tsx'

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
  const team = useTeam(document)
  const [, navigate] = useLocation()
  const [framework, setFramework] = useState(frameworks[0]?.id ?? '')
  const [grade, setGrade] = useState(team.grade)
  const [text, setText] = useState('')
  // What a list says is asked once; when it came in anew, once more.
  const [revision, setRevision] = useState(0)
  const changed = () => setRevision((before) => before + 1)
  const chosen = frameworks.find(({ id }) => id === framework) ?? frameworks[0]
  // A list of other grades, or of none, shows what it has.
  const inView = chosen?.grades.includes(grade) ? grade : (chosen?.grades.at(-1) ?? null)
  return (
    <StandardsFrame
      view="catalog"
      actions={
        <ListActions
          framework={chosen}
          mayEdit={document.mayEdit}
          onChanged={changed}
          onStarted={setFramework}
        />
      }
    >
      <PageColumns
        listLabel={t('catalog.list')}
        list={
          <CatalogList
            key={revision}
            frameworks={frameworks}
            framework={chosen?.id ?? ''}
            onFramework={setFramework}
            grade={inView}
            onGrade={setGrade}
            text={text}
            onText={setText}
            currentCode={code}
            onOpen={(next) => navigate(viewPath('catalog', next))}
          />
        }
      >
        {code === null ? (
          <EmptyState icon={icons.standards} title={t('catalog.list')}>
            {t('catalog.nothing')}
          </EmptyState>
        ) : (
          <CatalogDetail
            key={`${code} ${revision}`}
            code={code}
            document={document}
            frameworks={frameworks}
            onChanged={changed}
          />
        )}
      </PageColumns>
    </StandardsFrame>
  )
}
