import type { PacketProblem } from '../../../shared/domain/packets/packet-order.ts'
import { unreachable } from '../../../shared/lib/assert.ts'
import type { Translator } from '../../messages/translator.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Glyph } from '../../ui/Glyph.tsx'
import { icons } from '../../ui/icons.ts'
import { TextLink } from '../../ui/LinkButton.tsx'
import { Section } from '../../ui/Panel.tsx'
import styles from './PacketProblems.module.css'
import type { ProblemGroup, ProblemPlace } from './packet-problems.ts'

export interface PacketProblemsProps {
  readonly groups: readonly ProblemGroup[]
  /** Language of the packet, and of the unit. */
  readonly language: string
  readonly original: string
}

/** Said before paper is used: what is missing, what stands in for it, and the way to mend it. */
export function PacketProblems({ groups, language, original }: PacketProblemsProps) {
  const t = useT()
  const { languageName } = useFormats()
  const names = { language: languageName(language), original: languageName(original) }
  return (
    <Section title={t('print.before')}>
      {groups.length === 0 && (
        <p className={styles.fine}>
          <Glyph icon={icons.done} size={16} />
          {t('print.nothingMissing')}
        </p>
      )}
      {groups.map((group) => (
        <div key={group.type} className={styles.group}>
          <h3 className={styles.title}>
            <Glyph icon={icons.alert} size={16} className={styles.sign} />
            {problemText(t, group.type, names)}
          </h3>
          <ul className={styles.places}>
            {group.places.map((place) => (
              <Place key={place.where} place={place} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

function Place({ place: { where, whats, href } }: { readonly place: ProblemPlace }) {
  const { list } = useFormats()
  return (
    <li>
      <TextLink href={href}>
        <bdi>{where}</bdi>
      </TextLink>
      {whats.length > 0 && <span className={styles.whats}>{list(whats)}</span>}
    </li>
  )
}

/** One kind of problem as a sentence: what is missing and what happens on paper. */
export function problemText(
  t: Translator,
  type: PacketProblem['type'],
  names: { readonly language: string; readonly original: string },
): string {
  switch (type) {
    case 'NoKey':
      return t('print.noKey')
    case 'NoText':
      return t('print.noText')
    case 'NotTranslated':
      return t('print.notTranslated', names)
    case 'TwoVersions':
      return t('print.twoVersions')
    case 'ImageMissing':
      return t('print.imageMissing')
    default:
      return unreachable(type)
  }
}
