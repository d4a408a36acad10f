import { useState } from 'react'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { icons } from '../../../ui/icons.ts'
import { useOverview } from './OverviewView.tsx'
import { useWordActions } from './use-word-actions.ts'
import styles from './Vocabulary.module.css'
import { WordRow } from './WordRow.tsx'

/** The words of the unit, each with a meaning a child can use, in every language of the unit. */
export function Vocabulary() {
  const t = useT()
  const { place, isBeside } = useOverview()
  const { unit, document } = place
  const [newest, setNewest] = useState<string | null>(null)
  const actions = useWordActions(setNewest)
  return (
    <section className={styles.vocabulary} aria-labelledby="unit-vocabulary">
      <h3 id="unit-vocabulary" className={styles.label}>
        {t('unit.vocabulary')}
      </h3>
      {unit.vocabulary.length === 0 ? (
        <p className={styles.hint}>{t('unit.noWordsHint')}</p>
      ) : (
        <table className={styles.table}>
          <Head isBeside={isBeside} />
          <tbody>
            {unit.vocabulary.map((word, index) => (
              <WordRow
                key={word.id}
                word={word}
                isFirst={index === 0}
                isLast={index === unit.vocabulary.length - 1}
                isNew={word.id === newest}
                onLeft={() => setNewest(null)}
                actions={actions}
              />
            ))}
          </tbody>
        </table>
      )}
      {document.mayEdit && (
        <Button size="small" icon={icons.plus} className={styles.add} onPress={actions.add}>
          {t('unit.addWord')}
        </Button>
      )}
    </section>
  )
}

function Head({ isBeside }: { readonly isBeside: boolean }) {
  const t = useT()
  return (
    <thead>
      <tr>
        {isBeside && <th scope="col">{t('unit.original')}</th>}
        <th scope="col">{t('unit.term')}</th>
        <th scope="col">{t('unit.meaning')}</th>
        <td />
      </tr>
    </thead>
  )
}
