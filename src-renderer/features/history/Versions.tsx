import { Fragment, type ReactNode, useMemo } from 'react'
import { useT } from '../../messages/use-t.ts'
import styles from './Versions.module.css'
import { diffWords, type Stretch } from './word-diff.ts'

export interface Version {
  readonly title: string
  /** '' where nothing stood. */
  readonly text: string
  /** Whether this one stands in the plan now: in words. */
  readonly state?: string | undefined
  readonly action?: ReactNode
}

export interface VersionsProps {
  readonly one: Version
  readonly other: Version
  /** `change`: the one became the other. `choice`: both were written apart. */
  readonly kind: 'change' | 'choice'
  readonly lang?: string | undefined
}

/** Two versions side by side; what only one of them has is struck through or underlined, never only coloured. */
export function Versions({ one, other, kind, lang }: VersionsProps) {
  const diff = useMemo(() => diffWords(one.text, other.text), [one.text, other.text])
  const first = kind === 'change' ? 'del' : 'mark'
  const second = kind === 'change' ? 'ins' : 'mark'
  return (
    <div className={styles.versions}>
      <Side version={one} stretches={diff.one} own={first} lang={lang} />
      <Side version={other} stretches={diff.other} own={second} lang={lang} />
    </div>
  )
}

interface SideProps {
  readonly version: Version
  readonly stretches: readonly Stretch[]
  readonly own: 'del' | 'ins' | 'mark'
  readonly lang: string | undefined
}

function Side({ version, stretches, own: Own, lang }: SideProps) {
  const t = useT()
  return (
    <div className={styles.side}>
      <div className={styles.head}>
        <span className={styles.title}>{version.title}</span>
        {version.state !== undefined && <span className={styles.state}>{version.state}</span>}
      </div>
      {version.text === '' ? (
        <p className={styles.nothing}>{t('history.nothing')}</p>
      ) : (
        <p className={styles.text} dir="auto" lang={lang}>
          {stretches.map(({ text, isOwn }, index) =>
            isOwn ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches have nothing but their order
              <Fragment key={index}>
                <Own className={styles[Own]}>{text.trimEnd()}</Own>
                {text.slice(text.trimEnd().length)}
              </Fragment>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches have nothing but their order
              <span key={index}>{text}</span>
            ),
          )}
        </p>
      )}
      {version.action}
    </div>
  )
}
