import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { startWindowServer } from '../../src-main/node/guests/window-server.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

/** The owner's door on loopback: other pages in the same browser must not get in, whatever they try. */
async function openDoor() {
  const folder = tempDataDir()
  const pageDir = join(folder, 'page')
  mkdirSync(pageDir)
  writeFileSync(join(pageDir, 'index.html'), '<!doctype html>page')
  writeFileSync(join(folder, 'secret.html'), 'secret')
  const entered: string[] = []
  const server = await startWindowServer({
    pageDir,
    accept(path, _speaksOurs, channel) {
      entered.push(path)
      channel.onMessage((data) => channel.send(data))
      return path === '/rpc'
    },
  })
  onTestFinished(server.close)
  return { server, entered }
}

interface Answer {
  readonly status: number
  readonly body: string
  readonly policy: string | undefined
}

const ask = (
  port: number,
  path: string,
  options: { method?: string; headers?: object; body?: string } = {},
) =>
  new Promise<Answer>((resolve) => {
    const headers = { host: `127.0.0.1:${port}`, ...options.headers }
    const sent = request(
      { port, host: '127.0.0.1', path, method: options.method ?? 'GET', headers },
      (answer) => {
        let body = ''
        answer.on('data', (part) => {
          body += String(part)
        })
        const policy = answer.headers['content-security-policy'] as string | undefined
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, policy }))
      },
    )
    sent.end(options.body)
  })

const openSocket = (port: number, path: string, protocols: string[], headers: object = {}) =>
  new Promise<string>((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, protocols, { headers: { ...headers } })
    socket.on('open', () => socket.send('hello'))
    socket.on('message', (data) => resolve(String(data)))
    socket.on('close', (code) => resolve(String(code)))
    socket.on('error', (error) => resolve(error.message))
  })

test('the page comes with its policy, and nothing outside its folder comes at all', async () => {
  const { server } = await openDoor()
  const page = await ask(server.port, '/')
  expect(page).toMatchObject({ status: 200, body: '<!doctype html>page' })
  expect(page.policy).toContain("script-src 'self'")
  for (const path of ['/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/nothing.html', '/%']) {
    expect((await ask(server.port, path)).body).not.toContain('secret')
  }
})

test('an address opens one session, once', async () => {
  const { server } = await openDoor()
  const once = new URL(server.newAddress()).hash.replace('#once=', '')
  const first = await ask(server.port, '/session', { method: 'POST', body: once })
  const second = await ask(server.port, '/session', { method: 'POST', body: once })
  expect([first.status, second.status]).toEqual([200, 403])
  expect(await openSocket(server.port, '/rpc', [`ticket.${first.body}`])).toBe('hello')
})

test('no session, another name for this computer, or another page: no way in', async () => {
  const { server, entered } = await openDoor()
  const ticket = `ticket.${server.newSession()}`
  const refused = 'Unexpected server response: 403'
  expect(await openSocket(server.port, '/rpc', ['ticket.guess'])).toBe(refused)
  expect(await openSocket(server.port, '/rpc', [ticket], { origin: 'https://example.com' })).toBe(refused)
  expect(await openSocket(server.port, '/rpc', [ticket], { host: 'evil.example:80' })).toBe(refused)
  expect((await ask(server.port, '/', { headers: { host: 'evil.example' } })).status).toBe(403)
  expect((await ask(server.port, '/', { method: 'PUT' })).status).toBe(405)
  expect(entered).toEqual([])
  expect(await openSocket(server.port, '/other', [ticket])).toBe('4404')
})
