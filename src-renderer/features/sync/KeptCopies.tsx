import { useState } from 'react'
import type { Role } from '../../../shared/domain/team/roles.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useQuery, useStatus } from '../../connection/use-query.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { AlertDialog } from '../../ui/AlertDialog.tsx'
import { Button } from '../../ui/Button.tsx'
import { base64ToBytes, saveFile } from '../../ui/files.ts'
import { icons } from '../../ui/icons.ts'
import { showToast } from '../../ui/Toast.tsx'
import { copySentence, copyTitle, type KeptCopy } from './copy-words.ts'
import styles from './KeptCopies.module.css'

export interface KeptCopiesProps {
  readonly copies: readonly KeptCopy[]
  readonly role: Role | null
}

/** Every kept copy: to take along as a file, or to remove. */
export function KeptCopies({ copies, role }: KeptCopiesProps) {
  const t = useT()
  return (
    <ul className={styles.copies} aria-label={t('sync.keptTitle')}>
      {copies.map((copy) => (
        <CopyRow key={copy.id} copy={copy} role={role} />
      ))}
    </ul>
  )
}

/** The same, asking for itself. */
export function MyKeptCopies() {
  const copies = useQuery('team.keptCopies', null).value ?? []
  const role = useStatus()?.me.role ?? null
  return <KeptCopies copies={copies} role={role} />
}

function CopyRow({ copy, role }: { readonly copy: KeptCopy; readonly role: Role | null }) {
  const t = useT()
  const { dateTime } = useFormats()
  const { save, drop } = useCopyActions(copy)
  const [isAsking, setAsking] = useState(false)
  const title = copyTitle(t, copy)
  return (
    <li className={styles.copy}>
      <p>{copySentence(t, copy, role)}</p>
      {copy.unitId === null && <p>{t('sync.copyTeamNext')}</p>}
      <p className={styles.when}>{dateTime(new Date(copy.at))}</p>
      <div className={styles.actions}>
        {copy.unitId !== null && (
          <Button size="small" icon={icons.exportFile} onPress={() => void save()}>
            {t('sync.saveCopy')}
          </Button>
        )}
        <Button size="small" variant="quiet" icon={icons.trash} onPress={() => setAsking(true)}>
          {t('sync.dropConfirm')}
        </Button>
      </div>
      <AlertDialog
        title={t('sync.dropQuestion')}
        isOpen={isAsking}
        onOpenChange={setAsking}
        confirm={t('sync.dropConfirm')}
        tone="danger"
        onConfirm={() => void drop()}
      >
        {t('sync.dropText', { title })}
      </AlertDialog>
    </li>
  )
}

function useCopyActions({ id }: KeptCopy) {
  const t = useT()
  const { call } = useConnection()
  const fail = () => showToast({ text: t('sync.failed'), tone: 'warn' })
  return {
    async save() {
      const answer = await call('team.saveKeptCopy', { id })
      if (!answer.ok) return fail()
      saveFile(answer.value.name, base64ToBytes(answer.value.file))
      showToast({ text: t('sync.savedFile', { file: answer.value.name }) })
    },
    async drop() {
      const answer = await call('team.dropKeptCopy', { id })
      if (!answer.ok) return fail()
      showToast({ text: t('sync.dropped') })
    },
  }
}
