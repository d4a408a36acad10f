import { useDeferredValue } from 'react'
import type { StandardRow } from '../../../../shared/api/planning-api.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import { codeKey } from '../../../../shared/domain/standards/code.ts'
import { useQuery } from '../../../connection/use-query.ts'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { Code } from '../../../ui/Badge.tsx'
import { ItemList } from '../../../ui/ItemList.tsx'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { findStandards } from '../find-standards.ts'
import styles from './StandardMap.module.css'

export interface MapSearchProps {
  readonly rows: readonly StandardRow[]
  readonly text: string
  readonly onText: (text: string) => void
  readonly onOpen: (code: string) => void
}

const AT_MOST = 40

/** Finds the standard to look at: the team's own first, then all lists. */
export function MapSearch({ rows, text, onText, onOpen }: MapSearchProps) {
  const t = useT()
  const asked = useDeferredValue(text.trim())
  const items = useFound(rows, asked)
  return (
    <>
      <div className={styles.search}>
        <SearchField
          label={t('catalog.find')}
          value={text}
          onChange={onText}
          onSubmit={() => items[0] && onOpen(items[0].id)}
        />
      </div>
      {asked !== '' && (
        <ItemList
          label={t('map.found')}
          className={styles.found}
          items={items}
          onOpen={onOpen}
          empty={
            <>
              <p>{t('catalog.noMatch', { text: asked })}</p>
              <p>{t('catalog.tryCode')}</p>
            </>
          }
        >
          {({ id, words }) => (
            <ItemRow
              key={id}
              id={id}
              name={`${id} ${words}`}
              title={<Code>{id}</Code>}
              detail={
                <span className={styles.foundWords} dir="auto">
                  {words}
                </span>
              }
            />
          )}
        </ItemList>
      )}
    </>
  )
}

function useFound(rows: readonly StandardRow[], asked: string) {
  const { language } = useLanguage()
  const question = { text: asked.slice(0, 200), atMost: AT_MOST }
  const inLists = useQuery('standards.find', question, { isStill: true }).value ?? []
  if (asked === '') return []
  const found = [
    ...findStandards(rows, asked).map(({ code, wording }) => ({
      id: code,
      words: lineIn(wording, language),
    })),
    ...inLists
      .filter(({ kind }) => kind === 'standard' || kind === 'part')
      .map(({ code, official, ours }) => ({ id: code, words: official ?? lineIn(ours, language) })),
  ]
  return [...new Map(found.toReversed().map((each) => [codeKey(each.id), each])).values()].reverse()
}
