import { useState } from 'react'
import { setPrioritySettings } from '../../../../shared/documents/team/priority-actions.ts'
import { LEAST_AGREEMENT, type PrioritySettings } from '../../../../shared/domain/standards/priority.ts'
import type { OpenDocument } from '../../../connection/replica.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { NumberField } from '../../../ui/NumberField.tsx'
import styles from './Priority.module.css'

export interface PrioritySettingsDialogProps {
  readonly document: OpenDocument
  readonly settings: PrioritySettings
  readonly onClose: () => void
}

/** How many stars the team aims for, and when it calls itself agreed. */
export function PrioritySettingsDialog({ document, settings, onClose }: PrioritySettingsDialogProps) {
  const t = useT()
  const [draft, setDraft] = useState(settings)
  const field = (name: keyof PrioritySettings, min: number, max: number) => ({
    value: draft[name],
    // An emptied field goes back to what holds now.
    onChange: (value: number | null) => setDraft({ ...draft, [name]: value ?? settings[name] }),
    min,
    max,
  })
  const save = () => {
    asStep(document, () => setPrioritySettings(document.edit, draft))
    onClose()
  }
  const percent = t('priority.percent')
  return (
    <Dialog
      title={t('priority.settings')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      description={t('priority.settingsLead')}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {t('priority.save')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <NumberField label={t('priority.aimLow')} suffix={percent} {...field('aimLow', 0, draft.aimHigh)} />
        <NumberField
          label={t('priority.aimHigh')}
          suffix={percent}
          {...field('aimHigh', draft.aimLow, 100)}
        />
        <NumberField
          label={t('priority.agreement')}
          suffix={percent}
          {...field('agreement', LEAST_AGREEMENT, 100)}
        />
        <NumberField label={t('priority.yesMarks')} {...field('yesMarks', 1, 4)} />
      </div>
    </Dialog>
  )
}
