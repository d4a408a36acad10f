import { afterAll, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { eventually, type HubClient, joinAsClient } from '../kit/hub-client.ts'
import { type HubProcess, type Invitation, runCli, runCliJson, startHub } from '../kit/hub-process.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

/** G1: whoever was shown "saved" finds the edit after the host was killed, at any moment. */
const KILLS = 50
const LINE = 'line/crash/notes/en'

let hub: HubProcess | null = null
afterAll(() => hub?.kill())

interface Typist {
  readonly client: HubClient
  readonly name: string
  /** Every word typed over the present socket, in order, and the count of sent changes when it left. */
  typed: { word: string; sentThen: number }[]
  stop(): void
}

test(`kill -9 at ${KILLS} random moments while two clients type loses nothing that was shown as saved`, async () => {
  const dataDir = tempDataDir()
  await runCli('sample', '--data', dataDir)
  hub = await startHub(dataDir)
  const { port } = hub
  const [unit] = await runCliJson<{ id: string }>('list', 'units', '--data', dataDir)
  const [invitation] = await runCliJson<Invitation>('invite', '--unit', unit?.id ?? '', '--data', dataDir)
  if (!invitation) throw new Error('no invitation')

  const promised = new Set<string>()
  for (let round = 0; round < KILLS; round += 1) {
    if (round > 0) hub = await startHub(dataDir, port)
    const typists = await Promise.all(['ana', 'bo'].map((name) => startTyping(invitation, `${name}${round}`)))
    await eventually('both typists got something saved', () =>
      typists.every(({ client }) => client.saved() > 1),
    )
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 120))
    await hub.kill()
    for (const typist of typists) {
      for (const word of savedWords(typist)) promised.add(word)
      typist.stop()
    }
  }

  hub = await startHub(dataDir, port)
  const reader = joinAsClient(invitation)
  await reader.ready()
  const kept = new Set(words(reader.doc))
  reader.close()
  expect(promised.size).toBeGreaterThan(KILLS * 2)
  expect([...promised].filter((word) => !kept.has(word))).toEqual([])
}, 400_000)

const words = (doc: Y.Doc): string[] => doc.getText(LINE).toString().split(' ').filter(Boolean)

async function startTyping(invitation: Invitation, name: string): Promise<Typist> {
  const client = joinAsClient(invitation, { speaksOurs: true })
  await client.ready()
  const typed: Typist['typed'] = []
  let count = 0
  const timer = setInterval(() => {
    const word = `${name}-${count}`
    count += 1
    client.doc.getText(LINE).insert(0, `${word} `)
    typed.push({ word, sentThen: client.sent() })
  }, 5)
  const stop = () => {
    clearInterval(timer)
    client.close()
  }
  return { client, name, typed, stop }
}

const savedWords = ({ client, typed }: Typist): string[] =>
  typed.filter(({ sentThen }) => sentThen <= client.saved()).map(({ word }) => word)
