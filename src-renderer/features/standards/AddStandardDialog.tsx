import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { StandardRow } from '../../../shared/api/planning-api.ts'
import { addStandard } from '../../../shared/documents/team/actions.ts'
import { isStandardCode } from '../../../shared/domain/team/team.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { useLanguage } from '../../messages/LanguageProvider.tsx'
import type { Translator } from '../../messages/translator.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { showToast } from '../../ui/Toast.tsx'

export interface AddStandardDialogProps {
  readonly document: OpenDocument
  readonly known: readonly StandardRow[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A new standard: its code, and the team's words for it. */
export function AddStandardDialog({ isOpen, onClose, ...rest }: AddStandardDialogProps) {
  return isOpen ? <OpenDialog onClose={onClose} {...rest} /> : null
}

function OpenDialog({ document, known, onClose }: Omit<AddStandardDialogProps, 'isOpen'>) {
  const t = useT()
  const { language } = useLanguage()
  const [, navigate] = useLocation()
  const [code, setCode] = useState('')
  const [words, setWords] = useState('')
  const [error, setError] = useState<string>()
  const field = useRef<HTMLInputElement>(null)

  const add = () => {
    const problem = codeProblem(t, code.trim(), known)
    setError(problem)
    if (problem !== undefined) return field.current?.focus()
    const wording = words.trim() === '' ? {} : { [languageOf(language)]: words.trim() }
    addStandard(document.edit, code.trim(), wording)
    showToast({ text: t('standards.added', { code: code.trim() }) })
    onClose()
    navigate(`/standards/${encodeURIComponent(code.trim())}`)
  }
  return (
    <Dialog
      title={t('standards.add')}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      description={t('standards.addLead')}
      closesOnOutside={code === '' && words === ''}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" onPress={add}>
            {t('standards.addAction')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('standards.code')}
        description={t('standards.codeHint')}
        value={code}
        onChange={(text) => {
          setCode(text)
          setError(undefined)
        }}
        error={error}
        inputRef={field}
        onEnter={add}
        dir="ltr"
        maxLength={40}
        isRequired
        autoFocus
      />
      <TextArea label={t('standards.wording')} value={words} onChange={setWords} rows={3} />
    </Dialog>
  )
}

/** Content in a language that is only for pictures of the screens is English. */
const languageOf = (language: string): string => (language === 'es' ? 'es' : 'en')

function codeProblem(t: Translator, code: string, known: readonly StandardRow[]): string | undefined {
  if (code === '') return t('standards.codeMissing')
  if (!isStandardCode(code)) return t('standards.codeBad')
  const isKnown = known.some((row) => row.code.toLowerCase() === code.toLowerCase())
  return isKnown ? t('standards.codeTaken', { code }) : undefined
}
