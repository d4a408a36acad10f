import styles from './Excerpt.module.css'
import { excerptParts } from './excerpt-parts.ts'

export interface ExcerptProps {
  readonly text: string
  readonly lang: string
}

/** The words around a hit, with the hit marked. */
export function Excerpt({ text, lang }: ExcerptProps) {
  return (
    <bdi lang={lang}>
      {excerptParts(text).map((part, index) => {
        const key = `${index}:${part.text}`
        return part.isHit ? (
          <mark key={key} className={styles.hit}>
            {part.text}
          </mark>
        ) : (
          <span key={key}>{part.text}</span>
        )
      })}
    </bdi>
  )
}
