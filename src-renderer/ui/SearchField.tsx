import { SearchField as AriaSearchField, Button, Group, Input } from 'react-aria-components'
import { useT } from '../messages/use-t.ts'
import { classes } from './classes.ts'
import fieldStyles from './Field.module.css'
import { Glyph } from './Glyph.tsx'
import { icons } from './icons.ts'
import styles from './SearchField.module.css'

export interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onSubmit?: ((text: string) => void) | undefined
  readonly placeholder?: string | undefined
  readonly className?: string | undefined
}

/** Words to look for. Esc empties it. */
export function SearchField(props: SearchFieldProps) {
  const t = useT()
  return (
    <AriaSearchField
      aria-label={props.label}
      className={classes(fieldStyles.field, styles.search, props.className)}
      value={props.value}
      onChange={props.onChange}
      onSubmit={props.onSubmit}
    >
      <Group className={fieldStyles.box ?? ''}>
        <Glyph icon={icons.search} size={16} className={styles.lens} />
        <Input
          className={fieldStyles.input ?? ''}
          placeholder={props.placeholder ?? props.label}
          dir="auto"
        />
        <Button className={styles.clear ?? ''} aria-label={t('ui.clear')}>
          <Glyph icon={icons.close} size={16} />
        </Button>
      </Group>
    </AriaSearchField>
  )
}
