import type { ReactNode } from 'react'
import { useTeamDocument } from '../../connection/documents.ts'
import { useStatus } from '../../connection/use-query.ts'
import { LanguageChoice } from '../../messages/LanguageChoice.tsx'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { Page, PageBody, PageHeader } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { HistoryKept } from './HistoryKept.tsx'
import { MyName } from './MyName.tsx'
import { SettingsCard, SettingsRow } from './SettingsCard.tsx'
import styles from './SettingsPage.module.css'
import { TeamSettings } from './TeamSettings.tsx'

export interface SettingsPageProps {
  /** The switch for light and dark, which belongs to the app. */
  readonly themeChoice: ReactNode
  readonly areLettersOn: boolean
  readonly onLettersChange: (areOn: boolean) => void
  readonly onShowKeys: () => void
  /** The list of copies of changes that the team did not take; shown while there are any. */
  readonly keptCopies?: ReactNode
}

/** What is mine, what is this computer's, and what the whole team shares. */
export function SettingsPage(props: SettingsPageProps) {
  const t = useT()
  const status = useStatus()
  const document = useTeamDocument()
  return (
    <Page title={t('settings.title')}>
      <PageHeader title={t('settings.title')} />
      <PageBody width="read" className={styles.body}>
        {status === null || document === null ? (
          <Skeleton lines={6} height="2.5rem" />
        ) : (
          <>
            <SettingsCard title={t('settings.me')}>
              <MyName name={status.me.name} />
            </SettingsCard>
            <ThisComputer {...props} />
            {status.keptCopies > 0 && (
              <SettingsCard title={t('sync.keptTitle')}>{props.keptCopies}</SettingsCard>
            )}
            <TeamSettings document={document} />
            <SettingsCard title={t('settings.about')}>
              <div className={styles.about}>
                <p className={styles.version}>
                  {t('shell.appName')} · {t('settings.aboutVersion', { version: status.version })}
                </p>
                <p>{t('settings.aboutData')}</p>
                <p>{t('settings.aboutFree')}</p>
              </div>
            </SettingsCard>
          </>
        )}
      </PageBody>
    </Page>
  )
}

function ThisComputer({ themeChoice, areLettersOn, onLettersChange, onShowKeys }: SettingsPageProps) {
  const t = useT()
  return (
    <SettingsCard title={t('settings.thisComputer')} lead={t('settings.thisComputerLead')}>
      <SettingsRow label={t('settings.language')} hint={t('settings.languageHint')}>
        <LanguageChoice />
      </SettingsRow>
      <SettingsRow label={t('settings.theme')}>{themeChoice}</SettingsRow>
      <Switch isSelected={areLettersOn} onChange={onLettersChange} description={t('settings.lettersHint')}>
        {t('settings.letters')}
      </Switch>
      <HistoryKept />
      <SettingsRow label={t('settings.keys')} hint={t('settings.keysLead')}>
        <Button icon={icons.keyboard} onPress={onShowKeys}>
          {t('settings.keysAll')}
        </Button>
      </SettingsRow>
    </SettingsCard>
  )
}
