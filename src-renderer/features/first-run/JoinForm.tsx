import { useStatus } from '../../connection/use-query.ts'
import type { Translator } from '../../messages/translator.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { NextSteps } from '../../ui/NextSteps.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { FormCard } from './FormCard.tsx'
import { failureText, failureWords } from './first-run-failures.ts'
import { JoinWaiting } from './JoinWaiting.tsx'
import { CodeWay, FileWay, InvitationWay } from './JoinWays.tsx'
import { FIELDS, type Joining, useJoining } from './use-joining.ts'

export interface JoinFormProps {
  /** Given where this computer belonged to the team before: who I am there. */
  readonly again?: { readonly myName: string }
}

const wayViews = { invitation: InvitationWay, code: CodeWay, file: FileWay } as const

/** Three ways into a colleague's team, and what both screens show while one of them lets the other in. */
export function JoinForm({ again }: JoinFormProps) {
  const t = useT()
  const joining = useJoining(again?.myName)
  const step = useStatus()?.joining ?? null
  const { way, draft, errors, isBusy, refs, choose, put, join, cancel } = joining
  if (isBusy && way !== 'file') return <JoinWaiting joining={step} onCancel={cancel} />
  return (
    <FormCard
      back={again ? '/team' : '/'}
      title={again ? t('firstRun.joinAgainHeading') : t('firstRun.joinHeading')}
      lead={t('firstRun.joinLead')}
      submit={t('firstRun.joinAction')}
      isBusy={isBusy}
      errors={FIELDS[way].flatMap((field) => errors[field] ?? [])}
      failure={failureOf(t, joining, again !== undefined)}
      onSubmit={() => void join()}
      submitRef={refs.submit}
      failureRef={refs.failure}
      progress={<ProgressBar label={t('team.bringReading', { file: draft.file?.name ?? '' })} />}
    >
      <Tabs
        label={t('firstRun.ways')}
        value={way}
        onChange={choose}
        items={[
          { id: 'invitation', label: t('firstRun.wayInvitation') },
          { id: 'code', label: t('firstRun.wayCode') },
          { id: 'file', label: t('firstRun.wayFile') },
        ]}
      >
        {(shown) => {
          const Way = wayViews[shown]
          return <Way joining={joining} />
        }}
      </Tabs>
      <TextField
        label={t('firstRun.myName')}
        description={t('firstRun.myNameHint')}
        value={draft.myName}
        onChange={(myName) => put({ myName })}
        error={errors.myName}
        inputRef={refs.myName}
        maxLength={80}
        autoComplete="name"
        isRequired
      />
    </FormCard>
  )
}

/** What stands above the form: a sentence, and the steps and the other way out where nobody was reached. */
function failureOf(t: Translator, { way, draft, failure, choose }: Joining, isAgain: boolean) {
  if (failure === null) return null
  if (isAgain && failure.type === 'AlreadyATeam') return t('firstRun.failedOtherTeam')
  if (failure.type !== 'NotReached') return failureText(t, failure)
  return (
    <NextSteps {...failureWords(t, failure, way === 'code' ? draft.address : '')}>
      <Button size="small" icon={icons.usb} onPress={() => choose('file')}>
        {t('firstRun.useStick')}
      </Button>
    </NextSteps>
  )
}
