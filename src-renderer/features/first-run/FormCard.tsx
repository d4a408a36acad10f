import type { FormEvent, ReactNode, Ref } from 'react'
import { useLocation } from 'wouter'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import cardStyles from '../../ui/card.module.css'
import { classes } from '../../ui/classes.ts'
import { FormErrors } from '../../ui/FormErrors.tsx'
import { icons } from '../../ui/icons.ts'
import styles from './FormCard.module.css'

export interface FormCardProps {
  readonly back?: string
  readonly title: string
  readonly lead: string
  readonly submit: string
  readonly isBusy: boolean
  /** What is wrong with the fields; each stands beside its field too. */
  readonly errors: readonly string[]
  /** What went wrong with none of the fields. */
  readonly failure: ReactNode
  readonly onSubmit: () => void
  readonly submitRef?: Ref<HTMLButtonElement>
  readonly failureRef?: Ref<HTMLDivElement>
  /** How far it is, while it is busy. */
  readonly progress?: ReactNode
  readonly children: ReactNode
}

/** A form behind a door, and the way back. */
export function FormCard({ back = '/', ...props }: FormCardProps) {
  const t = useT()
  const [, navigate] = useLocation()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!props.isBusy) props.onSubmit()
  }
  return (
    <div className={styles.place}>
      <Button variant="quiet" icon={icons.arrowLeft} onPress={() => navigate(back)} isDisabled={props.isBusy}>
        {t('firstRun.back')}
      </Button>
      <form
        className={classes(cardStyles.card, styles.card)}
        onSubmit={submit}
        noValidate
        aria-labelledby="first-run-form"
      >
        <div>
          <h1 id="first-run-form" className={styles.title}>
            {props.title}
          </h1>
          <p className={styles.lead}>{props.lead}</p>
        </div>
        {props.failure !== null && (
          <div ref={props.failureRef} tabIndex={-1} className={styles.failure}>
            <Banner tone="danger">{props.failure}</Banner>
          </div>
        )}
        {props.errors.length > 1 && <FormErrors errors={props.errors.map((text) => ({ text }))} />}
        {props.children}
        {props.isBusy && props.progress}
        <div className={styles.actions}>
          <Button ref={props.submitRef} type="submit" variant="primary" isPending={props.isBusy}>
            {props.submit}
          </Button>
        </div>
      </form>
    </div>
  )
}
