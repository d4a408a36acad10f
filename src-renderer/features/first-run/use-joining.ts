import { type RefObject, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import type { Connection } from '../../connection/connection.ts'
import type { Translator } from '../../messages/translator.ts'
import { useT } from '../../messages/use-t.ts'
import { fileToBase64, MOST_BYTES } from '../../ui/files.ts'
import { showToast } from '../../ui/Toast.tsx'
import { type FirstRunFailure, failureText, fieldOf, type JoinField } from './first-run-failures.ts'

/** The ways in: a message to paste, an address and a code to type, a file on a stick. */
export type JoinWay = 'invitation' | 'code' | 'file'

export const FIELDS: Readonly<Record<JoinWay, readonly JoinField[]>> = {
  invitation: ['invitation', 'myName'],
  code: ['address', 'code', 'myName'],
  file: ['file', 'code', 'myName'],
}

export interface JoinDraft {
  readonly invitation: string
  readonly address: string
  readonly code: string
  readonly myName: string
  readonly file: File | null
}

export type FieldErrors = Partial<Readonly<Record<JoinField, string>>>

/** Where the focus goes once the form stands as it will. */
type Landing = JoinField | 'submit' | 'failure'

export interface JoinRefs {
  readonly invitation: RefObject<HTMLTextAreaElement | null>
  readonly address: RefObject<HTMLInputElement | null>
  readonly file: RefObject<HTMLButtonElement | null>
  readonly code: RefObject<HTMLInputElement | null>
  readonly myName: RefObject<HTMLInputElement | null>
  readonly submit: RefObject<HTMLButtonElement | null>
  readonly failure: RefObject<HTMLDivElement | null>
}

export interface Joining {
  readonly way: JoinWay
  readonly draft: JoinDraft
  readonly errors: FieldErrors
  /** What went wrong with none of the fields. */
  readonly failure: FirstRunFailure | null
  readonly isBusy: boolean
  readonly refs: JoinRefs
  choose(way: JoinWay): void
  put(change: Partial<JoinDraft>): void
  join(): Promise<void>
  cancel(): void
}

const EMPTY: JoinDraft = { invitation: '', address: '', code: '', myName: '', file: null }

/** The form of joining: what was typed, what is wrong with it, and the call that is on its way. */
export function useJoining(myName = ''): Joining {
  const t = useT()
  const { call } = useConnection()
  const [, navigate] = useLocation()
  const [way, setWay] = useState<JoinWay>('invitation')
  const [draft, setDraft] = useState<JoinDraft>({ ...EMPTY, myName })
  const [errors, setErrors] = useState<FieldErrors>({})
  const [failure, setFailure] = useState<FirstRunFailure | null>(null)
  const [underWay, setUnderWay] = useState<AbortController | null>(null)
  const { refs, land } = useLanding()

  const choose = (next: JoinWay) => {
    setWay(next)
    setErrors({})
    if (failure !== null) land(FIELDS[next][0] ?? 'submit')
    setFailure(null)
  }
  const put = (change: Partial<JoinDraft>) => {
    setDraft((now) => ({ ...now, ...change }))
    const fields = Object.keys(change)
    setErrors((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !fields.includes(field))))
  }
  const refuse = (wrong: FieldErrors) => {
    setErrors(wrong)
    land(FIELDS[way].find((field) => wrong[field] !== undefined) ?? 'submit')
  }
  const fail = (error: FirstRunFailure) => {
    const field = fieldOf(error)
    if (field !== null && FIELDS[way].includes(field)) {
      return refuse({ [field]: failureText(t, error, draft.address) })
    }
    setFailure(error)
    land('failure')
  }
  const join = async () => {
    setFailure(null)
    const missing = missingFields(t, way, draft)
    if (Object.keys(missing).length > 0) return refuse(missing)
    setErrors({})
    const controller = new AbortController()
    setUnderWay(controller)
    const joined = await ask(call, { way, draft, signal: controller.signal })
    setUnderWay(null)
    if (joined.ok) {
      showToast({ text: t('firstRun.joined', { team: joined.value.teamName }) })
      navigate('/units')
    } else if (controller.signal.aborted) land('submit')
    else fail(joined.error)
  }
  const cancel = () => underWay?.abort()
  return { way, draft, errors, failure, isBusy: underWay !== null, refs, choose, put, join, cancel }
}

/** Moves the focus after the form has been drawn again: while a call is on its way its fields are not there. */
function useLanding(): { readonly refs: JoinRefs; land(on: Landing): void } {
  const [landing, setLanding] = useState<{ readonly on: Landing }>({ on: 'invitation' })
  const invitation = useRef<HTMLTextAreaElement>(null)
  const address = useRef<HTMLInputElement>(null)
  const file = useRef<HTMLButtonElement>(null)
  const code = useRef<HTMLInputElement>(null)
  const myName = useRef<HTMLInputElement>(null)
  const submit = useRef<HTMLButtonElement>(null)
  const failure = useRef<HTMLDivElement>(null)
  const refs = { invitation, address, file, code, myName, submit, failure }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the refs never change; every landing counts once.
  useEffect(() => refs[landing.on].current?.focus(), [landing])
  return { refs, land: (on) => setLanding({ on }) }
}

function missingFields(t: Translator, way: JoinWay, draft: JoinDraft): FieldErrors {
  const words: Readonly<Record<JoinField, string>> = {
    invitation: t('firstRun.invitationMissing'),
    address: t('firstRun.addressMissing'),
    file: t('firstRun.fileMissing'),
    code: t('firstRun.codeMissing'),
    myName: t('firstRun.myNameMissing'),
  }
  const isMissing = (field: JoinField) =>
    field === 'file' ? draft.file === null : draft[field].trim() === ''
  return Object.fromEntries(FIELDS[way].filter(isMissing).map((field) => [field, words[field]]))
}

interface Asked {
  readonly way: JoinWay
  readonly draft: JoinDraft
  readonly signal: AbortSignal
}

async function ask(call: Connection['call'], { way, draft, signal }: Asked) {
  const { invitation, address, code, myName, file } = draft
  if (way === 'file' && file !== null) {
    if (file.size > MOST_BYTES) return { ok: false, error: { type: 'TooLarge' } } as const
    return call('team.joinByFile', { file: await fileToBase64(file), code, myName }, { signal })
  }
  const how =
    way === 'invitation'
      ? ({ type: 'invitation', text: invitation } as const)
      : ({ type: 'code', address, code } as const)
  return call('team.join', { how, myName }, { signal })
}
