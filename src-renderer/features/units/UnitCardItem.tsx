import type { UnitCard } from '../../../shared/api/planning-api.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useLanguage } from '../../messages/LanguageProvider.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Code } from '../../ui/Badge.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { icons } from '../../ui/icons.ts'
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from '../../ui/Menu.tsx'
import { Meta } from '../../ui/Meta.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './UnitCardItem.module.css'
import { unitDates } from './unit-card-facts.ts'
import type { UnitActions } from './use-unit-actions.ts'

const MOST_STANDARDS = 5

export interface UnitCardItemProps {
  readonly unit: UnitCard
  readonly actions: UnitActions
  readonly mayEdit: boolean
}

/** One unit of the list: when, how far, which standards and languages. The whole card opens it. */
export function UnitCardItem({ unit, actions, mayEdit }: UnitCardItemProps) {
  const t = useT()
  const title = useTitle(unit)
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <p className={styles.lead}>{useLead(unit)}</p>
        <UnitMenu unit={unit} title={title} actions={actions} mayEdit={mayEdit} />
      </div>
      <h2 className={styles.title}>
        <a href={`#/unit/${unit.id}`} className={styles.link} dir="auto" lang={unit.languages[0]}>
          {title}
        </a>
      </h2>
      <Facts unit={unit} />
      {unit.lessons > 0 && (
        <ProgressBar
          label={t('units.lessonsReady', { ready: unit.readyLessons, total: unit.lessons })}
          value={unit.readyLessons}
          max={unit.lessons}
        />
      )}
      <Standards codes={unit.standards} />
    </li>
  )
}

/** The unit's title in its own language, or ours for one that has none yet. */
export function useTitle(unit: UnitCard): string {
  const t = useT()
  return lineIn(unit.title, unit.languages[0] ?? 'en') || t('units.untitled')
}

function useLead(unit: UnitCard): string {
  const t = useT()
  const number = unit.number === '' ? '' : t('units.unitNumber', { number: unit.number })
  const grade = unit.grade === '' ? '' : t('units.grade', { grade: unit.grade })
  return [number, unit.subject, grade].filter((part) => part !== '').join(' · ')
}

function Facts({ unit }: { readonly unit: UnitCard }) {
  const t = useT()
  const formats = useFormats()
  const { clock } = useConnection()
  const { language } = useLanguage()
  const dates = unitDates(unit)
  const names = unit.languages.map((each) => formats.languageName(each))
  const isOnlyMine = unit.languages.length === 1 && unit.languages[0] === language
  return (
    <div className={styles.facts}>
      <Meta icon={icons.calendar}>
        {dates ? formats.dayRange(dates.from, dates.to) : t('units.noDates')}
        {' · '}
        {t('units.weeks', { count: unit.weeks })}
      </Meta>
      {unit.lessons === 0 && <Meta icon={icons.units}>{t('units.noLessons')}</Meta>}
      <Meta icon={icons.checks}>{t('units.checks', { count: unit.checks })}</Meta>
      {!isOnlyMine && (
        <Meta icon={icons.languages}>{t('units.languages', { languages: formats.list(names) })}</Meta>
      )}
      <Meta icon={icons.clock}>
        {t('units.changed', { ago: formats.ago(new Date(unit.changedAt), new Date(clock.now())) })}
      </Meta>
    </div>
  )
}

function Standards({ codes }: { readonly codes: readonly string[] }) {
  const t = useT()
  if (codes.length === 0) return null
  const shown = codes.length > MOST_STANDARDS + 1 ? codes.slice(0, MOST_STANDARDS) : codes
  return (
    <ul className={styles.standards} aria-label={t('units.standards')}>
      {shown.map((code) => (
        <li key={code}>
          <Code>{code}</Code>
        </li>
      ))}
      {shown.length < codes.length && (
        <li className={styles.more}>{t('units.moreStandards', { count: codes.length - shown.length })}</li>
      )}
    </ul>
  )
}

function UnitMenu({ unit, title, actions, mayEdit }: UnitCardItemProps & { readonly title: string }) {
  const t = useT()
  return (
    <div className={styles.menu}>
      <MenuTrigger>
        <IconButton icon={icons.more} label={t('units.actions', { title })} size="small" />
        <Menu placement="bottom end">
          <MenuItem icon={icons.print} href={`#/print/${unit.id}`}>
            {t('units.printPacket')}
          </MenuItem>
          <MenuItem
            icon={icons.copy}
            isDisabled={!mayEdit}
            onAction={() => void actions.duplicate(unit.id, title)}
          >
            {t('units.duplicate')}
          </MenuItem>
          <MenuItem icon={icons.exportFile} onAction={() => void actions.exportFile(unit.id)}>
            {t('units.exportUnit')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem
            icon={icons.archive}
            isDisabled={!mayEdit}
            onAction={() => void actions.setAside(unit.id, title)}
          >
            {t('units.setAside')}
          </MenuItem>
        </Menu>
      </MenuTrigger>
    </div>
  )
}
