import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { readUnit } from '../../shared/documents/unit/read.ts'
import { lineText, UNIT_RECORD } from '../../shared/documents/unit/shape.ts'
import { eventually, joinAsClient } from '../kit/hub-client.ts'
import type { Invitation } from '../kit/hub-process.ts'
import { openAt } from '../kit/staff-room.ts'
import { hostTeam } from '../kit/started-team.ts'

async function hostedUnit() {
  const { ana: host, unitId, room } = await hostTeam()
  const invite = (role: 'editor' | 'viewer'): Promise<Invitation> =>
    host.ask('hub.inviteClient', { unit: 'ratios', role })
  const window = await openAt(host, room)
  const title = () => readUnit(window.doc, unitId).unit.title.en
  return { host, unitId, invite, window, title }
}

test('a stock y-websocket client with a ticket edits the unit, and what it types is saved', async () => {
  const { host, invite, title, unitId } = await hostedUnit()
  const client = joinAsClient(await invite('editor'))
  await client.ready()
  lineText(client.doc, UNIT_RECORD, 'title', 'en').insert(6, ' and rates')
  await eventually('the window shows it', () => title() === 'Ratios and rates')
  client.close()
  const [unit] = await host.ask('units.list', null)
  expect(unit).toMatchObject({ id: unitId, title: { en: 'Ratios and rates' } })
})

test('a viewer sees everything and changes nothing', async () => {
  const { invite, title } = await hostedUnit()
  const [viewer, editor] = [joinAsClient(await invite('viewer')), joinAsClient(await invite('editor'))]
  await Promise.all([viewer.ready(), editor.ready()])
  lineText(viewer.doc, UNIT_RECORD, 'title', 'en').insert(0, 'Not mine: ')
  lineText(editor.doc, UNIT_RECORD, 'title', 'en').insert(0, 'Unit 3: ')
  await eventually('the editor is heard', () => title()?.startsWith('Unit 3') === true)
  expect(title()).toBe('Unit 3: Ratios')
  viewer.close()
  editor.close()
})

test('a ticket opens its own unit and no other door', async () => {
  const { invite } = await hostedUnit()
  const invitation = await invite('editor')
  const opened = (path: string, protocols: string[]) =>
    new Promise<number | string>((resolve) => {
      const socket = new WebSocket(new URL(path, invitation.url).href, protocols, {
        ca: invitation.certificate,
      })
      socket.on('close', (code) => resolve(code))
      socket.on('error', (error) => resolve(error.message))
      socket.on('open', () => setTimeout(() => resolve('open'), 300))
    })
  const { protocols, room } = invitation
  expect(await opened(`/sync/${room}`, protocols)).toBe('open')
  expect(await opened('/sync/team', protocols)).toBe(4404)
  expect(await opened('/sync/unit:otherunit0001', protocols)).toBe(4404)
  expect(await opened('/control', protocols)).toBe(4404)
  expect(await opened('/rpc', protocols)).toBe(4404)
  expect(await opened(`/sync/${room}`, ['ticket.guess.guess'])).toBe('Unexpected server response: 401')
})

test('a guest that sends nonsense goes, and nobody else notices', async () => {
  const { invite, window, title } = await hostedUnit()
  const invitation = await invite('editor')
  for (const bytes of [[0, 2, 200], [0, 1, 5, 1, 2], [1, 255, 255, 255, 255, 15], [0, 2, 3, 9, 9, 9], []]) {
    const socket = new WebSocket(`${invitation.url}/${invitation.room}`, invitation.protocols, {
      ca: invitation.certificate,
    })
    await new Promise((resolve) => socket.once('open', resolve))
    const closed = new Promise<number>((resolve) => socket.once('close', resolve))
    socket.send(Uint8Array.from(bytes))
    expect(await closed).toBe(1008)
  }
  lineText(window.doc, UNIT_RECORD, 'title', 'en').insert(0, 'Still here: ')
  const reader = joinAsClient(invitation)
  await reader.ready()
  await eventually(
    'work goes on',
    () => lineText(reader.doc, UNIT_RECORD, 'title', 'en').toString() === title(),
  )
  reader.close()
})
