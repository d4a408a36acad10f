import styles from './Wordmark.module.css'

/** The product's sign and name, for screens outside the frame. */
export function Wordmark({ name }: { readonly name: string }) {
  return (
    <span className={styles.wordmark}>
      <svg className={styles.sign} viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" />
        <path d="M8 10h16M8 16h11M8 22h6" />
      </svg>
      <span>{name}</span>
    </span>
  )
}
