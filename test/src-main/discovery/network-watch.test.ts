import { expect, test, vi } from 'vitest'
import {
  createNetworkWatch,
  type OwnAddress,
  readOwnAddresses,
} from '../../../src-main/node/discovery/network-watch.ts'

const at = (address: string): OwnAddress => ({ address, netmask: '255.255.255.0', family: 'IPv4' })

test('it tells once that the laptop came to another network, and when the network is gone', async () => {
  let now: readonly OwnAddress[] = [at('192.168.1.20'), at('10.0.0.5')]
  const told: string[][] = []
  const watch = createNetworkWatch({ read: () => now, everyMs: 5 })
  const forget = watch.onChange((addresses) => told.push(addresses.map(({ address }) => address)))
  now = [at('10.0.0.5'), at('192.168.1.20')]
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(told).toEqual([])

  now = [at('172.16.4.4')]
  await vi.waitFor(() => expect(told).toEqual([['172.16.4.4']]))
  now = []
  await vi.waitFor(() => expect(told).toEqual([['172.16.4.4'], []]))
  expect(watch.addresses()).toEqual([])

  forget()
  now = [at('172.16.4.4')]
  watch.look()
  expect(watch.addresses()).toEqual(now)
  watch.dispose()
  now = []
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect([told.length, watch.addresses().length]).toEqual([2, 1])
})

test('a system that does not answer is no change of network', () => {
  let broken = false
  const told: unknown[] = []
  const watch = createNetworkWatch({
    read: () => {
      if (broken) throw new Error('asleep')
      return [at('192.168.1.20')]
    },
  })
  watch.onChange((addresses) => told.push(addresses))
  broken = true
  watch.look()
  expect([told, watch.addresses()]).toEqual([[], [at('192.168.1.20')]])
  watch.dispose()
})

test('own addresses are those that others can reach', () => {
  for (const { address, netmask } of readOwnAddresses()) {
    expect(address).not.toMatch(/^(127\.|169\.254\.|fe80:|::1$)/i)
    expect(netmask).not.toBe('')
  }
})
