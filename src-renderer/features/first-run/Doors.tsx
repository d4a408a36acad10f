import { useId } from 'react'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'
import cardStyles from '../../ui/card.module.css'
import { classes } from '../../ui/classes.ts'
import { Glyph } from '../../ui/Glyph.tsx'
import { type Icon, icons } from '../../ui/icons.ts'
import { Meta } from '../../ui/Meta.tsx'
import { PlainButton } from '../../ui/PlainButton.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { Sign } from '../../ui/Sign.tsx'
import styles from './Doors.module.css'

export interface DoorsProps {
  readonly isMakingSample: boolean
  readonly failure: string | null
  readonly onSample: () => void
  readonly onStart: () => void
  readonly onJoin: () => void
}

/** Look around, start, or join. */
export function Doors({ isMakingSample, failure, onSample, onStart, onJoin }: DoorsProps) {
  const t = useT()
  return (
    <div className={styles.welcome}>
      <div className={styles.words}>
        <h1 className={styles.heading}>{t('firstRun.heading')}</h1>
        <p className={styles.lead}>{t('firstRun.lead')}</p>
      </div>
      {failure !== null && <Banner tone="danger">{failure}</Banner>}
      <section aria-labelledby="doors-question">
        <h2 id="doors-question" className={styles.question}>
          {t('firstRun.welcome')}
        </h2>
        <ul className={styles.doors}>
          <Door
            isMain
            icon={icons.eye}
            title={t('firstRun.sampleTitle')}
            text={t('firstRun.sampleText')}
            isBusy={isMakingSample}
            onPress={onSample}
          />
          <Door
            icon={icons.flag}
            title={t('firstRun.startTitle')}
            text={t('firstRun.startText')}
            onPress={onStart}
          />
          <Door
            icon={icons.userPlus}
            title={t('firstRun.joinTitle')}
            text={t('firstRun.joinText')}
            onPress={onJoin}
          />
        </ul>
      </section>
      <Facts />
    </div>
  )
}

function Facts() {
  const t = useT()
  return (
    <ul className={styles.facts}>
      <li>
        <Meta icon={icons.savedHere}>{t('firstRun.factPrivate')}</Meta>
      </li>
      <li>
        <Meta icon={icons.offline}>{t('firstRun.factOffline')}</Meta>
      </li>
      <li>
        <Meta icon={icons.print}>{t('firstRun.factPaper')}</Meta>
      </li>
    </ul>
  )
}

interface DoorProps {
  readonly icon: Icon
  readonly title: string
  readonly text: string
  readonly isMain?: boolean
  readonly isBusy?: boolean
  readonly onPress: () => void
}

function Door({ icon, title, text, isMain = false, isBusy = false, onPress }: DoorProps) {
  const t = useT()
  const id = useId()
  return (
    <li className={classes(cardStyles.card, styles.door, isMain && styles.main)}>
      <Sign icon={icon} className={styles.sign} />
      <h3>
        <PlainButton className={styles.open} aria-describedby={id} onPress={onPress}>
          {title}
        </PlainButton>
      </h3>
      <p id={id} className={styles.text}>
        {text}
      </p>
      <span className={styles.foot}>
        {isBusy ? (
          <ProgressBar label={t('ui.loading')} isLabelHidden />
        ) : (
          <Glyph icon={icons.arrowRight} size={20} />
        )}
      </span>
    </li>
  )
}
