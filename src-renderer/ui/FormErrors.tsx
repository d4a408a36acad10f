import { useT } from '../messages/use-t.ts'
import styles from './FormErrors.module.css'

export interface FormErrorsProps {
  readonly errors: readonly { readonly fieldId?: string | undefined; readonly text: string }[]
}

/** Every problem of a form in one place, above it, each leading to its field. */
export function FormErrors({ errors }: FormErrorsProps) {
  const t = useT()
  if (errors.length === 0) return null
  return (
    <div className={styles.summary} role="alert">
      <p className={styles.title}>{t('ui.errorSummary', { count: errors.length })}</p>
      <ul className={styles.list}>
        {errors.map(({ fieldId, text }) => (
          <li key={`${fieldId ?? ''}:${text}`}>
            {fieldId === undefined ? text : <FieldLink fieldId={fieldId} text={text} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

// A button, not a link: the address after # belongs to the screen.
function FieldLink({ fieldId, text }: { readonly fieldId: string; readonly text: string }) {
  return (
    <button type="button" className={styles.link} onClick={() => document.getElementById(fieldId)?.focus()}>
      {text}
    </button>
  )
}
