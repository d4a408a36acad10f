import { useId } from 'react'
import { useT } from '../../messages/use-t.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { Glyph } from '../../ui/Glyph.tsx'
import { icons } from '../../ui/icons.ts'
import { Stack } from '../../ui/Stack.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './FormCard.module.css'
import { NearbyHosts } from './NearbyHosts.tsx'
import type { Joining } from './use-joining.ts'

export interface JoinWayProps {
  readonly joining: Joining
}

/** The message that a colleague sent. */
export function InvitationWay({ joining: { draft, errors, refs, put } }: JoinWayProps) {
  const t = useT()
  return (
    <TextArea
      label={t('firstRun.invitation')}
      description={t('firstRun.invitationHint')}
      value={draft.invitation}
      // A pasted mail may be long; the host looks for the invitation in it.
      onChange={(text) => put({ invitation: text.slice(0, 20_000) })}
      error={errors.invitation}
      inputRef={refs.invitation}
      rows={4}
      isRequired
    />
  )
}

/** What a colleague reads out. */
export function CodeWay({ joining }: JoinWayProps) {
  const t = useT()
  const { draft, errors, refs, put } = joining
  const use = (address: string) => {
    put({ address })
    refs.code.current?.focus()
  }
  return (
    <Stack gap={5}>
      <TextField
        label={t('firstRun.address')}
        description={t('firstRun.addressHint')}
        value={draft.address}
        onChange={(address) => put({ address })}
        error={errors.address}
        inputRef={refs.address}
        inputMode="url"
        dir="ltr"
        maxLength={200}
        isRequired
      />
      <NearbyHosts onUse={use} />
      <CodeField joining={joining} hint={t('firstRun.codeHint')} />
    </Stack>
  )
}

/** What lies on a colleague's USB stick. */
export function FileWay({ joining }: JoinWayProps) {
  const t = useT()
  const id = useId()
  const { draft, errors, refs, put } = joining
  const { file } = draft
  return (
    <Stack gap={5}>
      <fieldset className={styles.file} aria-describedby={id}>
        <legend className={styles.legend}>{t('firstRun.file')}</legend>
        <span className={styles.chosen}>
          <FileButton buttonRef={refs.file} onFile={(chosen) => put({ file: chosen })}>
            {file === null ? t('firstRun.fileChoose') : t('firstRun.fileOther')}
          </FileButton>
          {file !== null && (
            <span className={styles.fileName} role="status">
              {t('firstRun.fileChosen', { file: file.name })}
            </span>
          )}
        </span>
        <span id={id} className={errors.file === undefined ? styles.fileHint : styles.fileError}>
          {errors.file !== undefined && <Glyph icon={icons.warning} size={16} />}
          {errors.file ?? t('firstRun.fileHint')}
        </span>
      </fieldset>
      <CodeField joining={joining} hint={t('firstRun.fileCodeHint')} />
    </Stack>
  )
}

function CodeField({ joining, hint }: JoinWayProps & { readonly hint: string }) {
  const t = useT()
  const { draft, errors, refs, put } = joining
  return (
    <TextField
      label={t('firstRun.code')}
      description={hint}
      value={draft.code}
      onChange={(code) => put({ code })}
      error={errors.code}
      inputRef={refs.code}
      className={styles.code}
      dir="ltr"
      maxLength={60}
      isRequired
    />
  )
}
