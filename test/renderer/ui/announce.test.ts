import { expect, test } from 'vitest'
import { createAnnouncer } from '../../../src-renderer/ui/announce.ts'

function listening() {
  const timers: (() => void)[] = []
  const announcer = createAnnouncer((run) => timers.push(run))
  const heard: string[] = []
  announcer.subscribe(() => heard.push(announcer.current()))
  return { announcer, heard, pass: () => timers.shift()?.() }
}

test('the first line is heard at once', () => {
  const { announcer, heard } = listening()
  announcer.say('Rosa edits Core')
  expect(heard).toEqual(['Rosa edits Core'])
})

test('what comes soon after is merged into one line, each news once', () => {
  const { announcer, heard, pass } = listening()
  for (const text of ['Saved', 'Rosa edits Core', 'Devon edits Extend', 'Rosa edits Core'])
    announcer.say(text)
  pass()
  expect(heard).toEqual(['Saved', 'Rosa edits Core. Devon edits Extend'])
})

test('after a quiet while the next line is heard at once again', () => {
  const { announcer, heard, pass } = listening()
  announcer.say('one')
  pass()
  announcer.say('two')
  expect(heard).toEqual(['one', 'two'])
})
