import { useState } from 'react'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { showToast } from '../../../ui/Toast.tsx'

export interface StartListDialogProps {
  readonly onStarted: (framework: string) => void
  readonly onClose: () => void
}

/** An empty list that the team fills by hand: all it needs is a name. */
export function StartListDialog({ onStarted, onClose }: StartListDialogProps) {
  const t = useT()
  const { call } = useConnection()
  const { language } = useLanguage()
  const [title, setTitle] = useState('')
  const start = async () => {
    if (title.trim() === '') return
    const takes = { title: title.trim(), language: language === 'es' ? 'es' : 'en' }
    const result = await call('frameworks.startOwn', takes)
    if (!result.ok) return showToast({ text: t('units.failedConnection'), tone: 'warn' })
    showToast({ text: t('ownList.started', { title: takes.title }) })
    onStarted(result.value.framework)
  }
  return (
    <Dialog
      title={t('ownList.start')}
      description={t('ownList.startLead')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      closesOnOutside={title === ''}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" isDisabled={title.trim() === ''} onPress={() => void start()}>
            {t('ownList.startAction')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('ownList.title')}
        value={title}
        onChange={setTitle}
        onEnter={() => void start()}
        maxLength={200}
        isRequired
        autoFocus
      />
    </Dialog>
  )
}
