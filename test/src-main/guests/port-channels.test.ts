import { expect, test } from 'vitest'
import { createIds } from '../../../shared/lib/ids.ts'
import type { PortFrame } from '../../../shared/protocol/port-frames.ts'
import { SUBPROTOCOL } from '../../../shared/protocol/wire.ts'
import { type HostPort, serveWindowPort } from '../../../src-main/node/guests/port-channels.ts'
import { openReplica } from '../../../src-renderer/connection/replica.ts'
import { eventually } from '../../kit/hub-client.ts'
import { openTestHost } from '../../kit/open-test-host.ts'
import { windowSockets } from '../../kit/window-client.ts'

test('a window hears nothing over a socket that is not open yet', () => {
  const heard: PortFrame[] = []
  const hands: ((event: { data: unknown }) => void)[] = []
  const port = {
    postMessage: (frame: PortFrame) => void heard.push(frame),
    on: (_event: string, listener: (event: { data: unknown }) => void) => void hands.push(listener),
    start: () => {},
  } as HostPort
  serveWindowPort(port, (_path, _protocols, channel) => {
    channel.send('the first word')
    return { protocol: '' }
  })
  hands[0]?.({ data: { type: 'open', socket: 1, path: '/sync/team', protocols: [] } })
  expect(heard).toEqual([
    { type: 'opened', socket: 1, protocol: '' },
    { type: 'data', socket: 1, data: 'the first word' },
  ])
})

test('what a window types is called saved', async () => {
  const { host } = await openTestHost()
  const deps = { base: 'app://host', protocols: [SUBPROTOCOL], ids: createIds(globalThis.crypto) }
  const { document, meter, onReady, dispose } = openReplica({ ...deps, Socket: windowSockets(host) }, 'team')
  await new Promise<void>((resolve) => onReady(resolve))
  const name = document.doc.getText('name')
  name.insert(0, 'Six')
  expect(meter.state()).toBe('saving')
  await eventually('it is saved', () => meter.state() === 'saved')
  dispose()
})
