import styles from './FieldHead.module.css'

export interface FieldHeadProps {
  /** Of the heading: what stands below is named by it. */
  readonly id: string
  readonly label: string
  readonly hint: string
}

/** What a part of the overview is called and what belongs in it. */
export function FieldHead({ id, label, hint }: FieldHeadProps) {
  return (
    <div className={styles.head}>
      <h3 id={id} className={styles.label}>
        {label}
      </h3>
      <p className={styles.hint}>{hint}</p>
    </div>
  )
}
