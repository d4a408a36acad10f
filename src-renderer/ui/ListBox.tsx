import { ListBox as AriaListBox, Header, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useT } from '../messages/use-t.ts'
import { classes } from './classes.ts'
import type { Icon } from './icons.ts'
import styles from './ListBox.module.css'
import optionStyles from './Option.module.css'
import { OptionFace, OptionTick } from './Option.tsx'

/** One thing that can be chosen from a list. */
export interface Choice<K extends string> {
  readonly id: K
  readonly label: string
  readonly description?: string | undefined
  readonly icon?: Icon | undefined
  /** Choices with the same section stand together under its name. */
  readonly section?: string | undefined
}

/** The list inside a select or combo box. */
export function ChoiceList<K extends string>({ items }: { readonly items: readonly Choice<K>[] }) {
  const t = useT()
  const sections = bySection(items)
  return (
    <AriaListBox
      className={styles.list ?? ''}
      renderEmptyState={() => <div className={styles.empty}>{t('ui.noMatch')}</div>}
    >
      {sections.map(([section, choices]) =>
        section === '' ? (
          choices.map((choice) => <ChoiceRow choice={choice} key={choice.id} />)
        ) : (
          <ListBoxSection id={`section:${section}`} key={section}>
            <Header className={classes(optionStyles.header, styles.header)}>{section}</Header>
            {choices.map((choice) => (
              <ChoiceRow choice={choice} key={choice.id} />
            ))}
          </ListBoxSection>
        ),
      )}
    </AriaListBox>
  )
}

function ChoiceRow<K extends string>({ choice }: { readonly choice: Choice<K> }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} className={classes(optionStyles.option, styles.row)}>
      <OptionFace icon={choice.icon} description={choice.description}>
        {choice.label}
      </OptionFace>
      <OptionTick />
    </ListBoxItem>
  )
}

function bySection<K extends string>(
  items: readonly Choice<K>[],
): readonly (readonly [string, Choice<K>[]])[] {
  const sections = new Map<string, Choice<K>[]>()
  for (const item of items) {
    const name = item.section ?? ''
    const known = sections.get(name)
    if (known === undefined) sections.set(name, [item])
    else known.push(item)
  }
  return [...sections]
}
