import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { StandardRow } from '../../../shared/api/planning-api.ts'
import { isSameCode } from '../../../shared/domain/standards/code.ts'
import { useTeamDocument } from '../../connection/documents.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { useQuery } from '../../connection/use-query.ts'
import { useLanguage } from '../../messages/LanguageProvider.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { Meta } from '../../ui/Meta.tsx'
import { PageBody, PageColumns } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AddStandardDialog } from './AddStandardDialog.tsx'
import { findStandards } from './find-standards.ts'
import { StandardDetail } from './StandardDetail.tsx'
import { StandardList } from './StandardList.tsx'
import { StandardsFrame } from './StandardsFrame.tsx'

export interface StandardsPageProps {
  /** Of the standard in the address. */
  readonly code: string | null
  /** What the team made of it is what is looked for. */
  readonly isAtUnpacked?: boolean
}

/** The standards the team plans for, in its own words, and where each is used. */
export function StandardsPage({ code, isAtUnpacked = false }: StandardsPageProps) {
  const t = useT()
  const rows = useQuery('standards.list', null).value
  const document = useTeamDocument()
  const [isAdding, setAdding] = useState(false)
  const add = document?.mayEdit === true && (
    <Button variant="primary" icon={icons.plus} onPress={() => setAdding(true)}>
      {t('standards.add')}
    </Button>
  )
  const used = rows?.filter((row) => row.uses.length > 0).length ?? 0
  const isEmpty = rows?.length === 0 && !isAtUnpacked
  return (
    <StandardsFrame
      view="ours"
      meta={
        rows !== null &&
        !isEmpty && <Meta icon={icons.standards}>{t('standards.taught', { used, total: rows.length })}</Meta>
      }
      actions={!isEmpty && add}
    >
      {rows === null || document === null ? (
        <PageBody>
          <Skeleton lines={5} height="2.25rem" />
        </PageBody>
      ) : isEmpty ? (
        <PageBody>
          <EmptyState icon={icons.standards} title={t('standards.empty')} action={add}>
            {t('standards.emptyHint')}
          </EmptyState>
        </PageBody>
      ) : (
        <Standards rows={rows} document={document} code={code} isAtUnpacked={isAtUnpacked} />
      )}
      {document !== null && (
        <AddStandardDialog
          document={document}
          known={rows ?? []}
          isOpen={isAdding}
          onClose={() => setAdding(false)}
        />
      )}
    </StandardsFrame>
  )
}

interface StandardsProps {
  readonly rows: readonly StandardRow[]
  readonly document: OpenDocument
  readonly code: string | null
  readonly isAtUnpacked: boolean
}

function Standards({ rows, document, code, isAtUnpacked }: StandardsProps) {
  const t = useT()
  const { language } = useLanguage()
  const { compare } = useFormats()
  const [, navigate] = useLocation()
  const [query, setQuery] = useState('')
  const sorted = useMemo(() => rows.toSorted((one, other) => compare(one.code, other.code)), [rows, compare])
  const found = findStandards(sorted, query)
  const asked = sorted.find((row) => row.code === code) ?? (isAtUnpacked ? unpackedRow(sorted, code) : null)
  const chosen = asked ?? found[0] ?? sorted[0]
  return (
    <PageColumns
      listLabel={t('standards.list')}
      list={
        <StandardList
          rows={found}
          language={language}
          query={query}
          onQuery={setQuery}
          currentCode={chosen?.code ?? null}
          onOpen={(next) => navigate(`/standards/${encodeURIComponent(next)}`)}
        />
      }
    >
      {chosen && (
        <StandardDetail
          key={chosen.code}
          row={chosen}
          document={document}
          isAtUnpacked={isAtUnpacked && chosen === asked}
        />
      )}
    </PageColumns>
  )
}

/** What was unpacked may be spelled otherwise in the list, or stand in it no more. */
function unpackedRow(rows: readonly StandardRow[], code: string | null): StandardRow | null {
  if (code === null) return null
  const none = { wording: {}, lessons: 0, checks: 0, isPriority: false, uses: [] }
  return rows.find((row) => isSameCode(row.code, code)) ?? { code, ...none }
}
