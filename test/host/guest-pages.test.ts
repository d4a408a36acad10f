import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:https'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { eventually } from '../kit/hub-client.ts'
import { openTestHost, type TestHost } from '../kit/open-test-host.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** A guest's browser: one cookie, no script. */
function browser(host: TestHost, language = 'en') {
  let cookie = ''
  async function ask(path: string, method: string, more: Record<string, string> = {}, body?: string) {
    const { port } = await host.host.door()
    const headers = { host: `127.0.0.1:${port}`, 'accept-language': language, cookie, ...more }
    return new Promise<Answer>((resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port, path, method, headers, rejectUnauthorized: false },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => {
            const [set] = response.headers['set-cookie'] ?? []
            if (set) cookie = set.split(';')[0] ?? ''
            const text = Buffer.concat(chunks).toString()
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
          })
        },
      )
      asked.on('error', reject)
      asked.end(body)
    })
  }
  return {
    get: (path: string, more?: Record<string, string>) => ask(path, 'GET', more),
    ask,
    async post(path: string, fields: Record<string, string>, more: Record<string, string> = {}) {
      const { port } = await host.host.door()
      const own = {
        'content-type': 'application/x-www-form-urlencoded',
        origin: `https://127.0.0.1:${port}`,
        'sec-fetch-site': 'same-origin',
      }
      return ask(path, 'POST', { ...own, ...more }, new URLSearchParams(fields).toString())
    },
  }
}

/** A host with the sample unit, full of lessons and checks, and a second unit with a secret in its title. */
async function hosting(now = () => Date.now()) {
  const ana = await openTestHost({ clock: { now } })
  const { unitId } = await ana.ask('team.startSample', {
    myName: 'Ana Canary-Teacher',
    teamName: 'Canary team',
  })
  const other = await ana.ask('units.create', {
    title: 'Canary-unit',
    subject: 'Math',
    grade: '6',
    startDate: null,
    weeks: 1,
    language: 'en',
  })
  await ana.ask('hub.turnOn', { port: 0, network: false })
  return { ana, unitId, otherId: other.unitId }
}

async function reading(ana: TestHost, unitId: string, language?: string) {
  const { id, code } = await ana.ask('guest.invite', { units: [unitId], hours: 2 })
  const guest = browser(ana, language)
  await guest.post('/guest', { code, name: 'Parent' })
  await ana.ask('guest.admit', { id })
  return { guest, id }
}

const states = async (ana: TestHost) =>
  (await ana.ask('guest.list', null)).map(({ state, name }) => [state, name])

test('a visitor types the code, waits, is let in and reads the plan that was shared', async () => {
  const { ana, unitId } = await hosting()
  const guest = browser(ana)
  expect((await guest.get('/')).text).toContain('Ask to be let in')
  const { id, code, address } = await ana.ask('guest.invite', { units: [unitId], hours: 2 })
  expect(address).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
  expect(await states(ana)).toEqual([['invited', '']])
  const arrived = await guest.post('/guest', { code: code.toLowerCase(), name: ' Sam\u202e  Rivera ' })
  expect(arrived).toMatchObject({ status: 303, headers: { location: '/guest' } })
  const [cookie] = arrived.headers['set-cookie'] ?? []
  expect(cookie).toMatch(/^__Host-guest=[\w-]{22}; Path=\/; Max-Age=\d+; Secure; HttpOnly; SameSite=Strict$/)
  const waiting = await guest.get('/guest')
  expect(waiting.text).toContain('Waiting for the teacher')
  expect(waiting.text).toContain('<noscript><meta http-equiv="refresh" content="3"></noscript>')
  expect(await states(ana)).toEqual([['waiting', 'Sam Rivera']])
  expect((await guest.get('/guest/visit')).text).toBe('waiting')
  await ana.ask('guest.admit', { id })
  expect((await guest.get('/guest/visit')).text).toBe('reading')
  expect((await browser(ana).get('/guest/visit')).text).toBe('over')
  const list = await guest.get('/guest')
  expect(list.text).toContain(`href="/guest/${unitId}"`)
  const plan = await guest.get(`/guest/${unitId}`)
  expect(plan.status).toBe(200)
  expect(plan.text).toContain('Lesson 1')
  expect(plan.text).toContain('<noscript><meta http-equiv="refresh" content="30"></noscript>')
  expect((await guest.get(`/guest/${unitId}?level=support&language=es`)).text).toContain('lang="es"')
  expect(await guest.get('/')).toMatchObject({ status: 303, headers: { location: '/guest' } })
})

test('nothing of the team but the shared plan leaves: no other unit, no name, no check, no note, no key', async () => {
  const { ana, unitId, otherId } = await hosting()
  const { guest } = await reading(ana, unitId)
  const pages = await Promise.all(
    [
      '/',
      '/guest',
      `/guest/${unitId}`,
      `/guest/${unitId}?level=extend`,
      `/guest/${otherId}`,
      '/guest/team',
    ].map((path) => guest.get(path)),
  )
  const all = pages.map(({ text, headers }) => text + JSON.stringify(headers)).join('\n')
  expect(all).not.toMatch(/canary/i)
  expect(all).not.toMatch(
    /<script(?! src="\/guest\/visit\.js")|answer key|teacher-box|class="part (check|key)/i,
  )
  expect(pages[4]).toMatchObject({ status: 303, text: '' })
  const checks = await ana.ask('checks.list', { unitId })
  expect(checks.length).toBeGreaterThan(0)
  for (const { title } of checks) expect(all).not.toContain(title.en)
  for (const path of ['/rpc', '/sync/team', '/edits/team', '/control', '/guest/../rpc', '/guest.css'])
    expect((await guest.get(path)).status).toBe(404)
})

test('without a visit of one’s own there is nothing to see, and an ended one ends at once', async () => {
  const { ana, unitId } = await hosting()
  const { guest, id } = await reading(ana, unitId)
  const stranger = browser(ana)
  expect((await stranger.get('/guest')).status).toBe(403)
  expect(await stranger.get(`/guest/${unitId}`)).toMatchObject({ status: 303, text: '' })
  expect((await stranger.get('/guest', { cookie: `__Host-guest=${'A'.repeat(22)}` })).status).toBe(403)
  await ana.ask('guest.end', { id })
  expect((await guest.get('/guest')).text).toContain('Your visit is over')
  expect(await guest.get(`/guest/${unitId}`)).toMatchObject({ status: 303, text: '' })
  expect(await ana.fail('guest.admit', { id })).toEqual({ type: 'Gone' })
})

test('a visitor can end the visit, so that the next at this browser sees nothing', async () => {
  const { ana, unitId } = await hosting()
  const { guest } = await reading(ana, unitId)
  await guest.post('/guest/leave', {})
  expect((await guest.get('/guest')).status).toBe(403)
  expect(await ana.ask('guest.list', null)).toEqual([])
})

test('hours end, codes end after ten minutes and after five wrong ones', async () => {
  let now = Date.now()
  const { ana, unitId } = await hosting(() => now)
  const { guest } = await reading(ana, unitId)
  now += 2 * 60 * 60_000 + 1
  expect((await guest.get('/guest')).status).toBe(403)
  const late = await ana.ask('guest.invite', { units: [unitId], hours: 1 })
  now += 10 * 60_000 + 1
  expect((await browser(ana).post('/guest', { code: late.code, name: 'Parent' })).status).toBe(403)
  const burnt = await ana.ask('guest.invite', { units: [unitId], hours: 1 })
  const wrong = `${burnt.code.slice(0, -1)}${burnt.code.endsWith('A') ? 'B' : 'A'}`
  for (let guess = 0; guess < 5; guess += 1)
    expect((await browser(ana).post('/guest', { code: wrong, name: 'Parent' })).status).toBe(403)
  expect((await browser(ana).post('/guest', { code: burnt.code, name: 'Parent' })).status).toBe(403)
  expect(await ana.ask('guest.list', null)).toEqual([])
})

test('one code lets one browser in', async () => {
  const { ana, unitId } = await hosting()
  const { code } = await ana.ask('guest.invite', { units: [unitId], hours: 1 })
  expect((await browser(ana).post('/guest', { code, name: 'Parent' })).status).toBe(303)
  expect((await browser(ana).post('/guest', { code, name: 'Other' })).status).toBe(403)
})

test('whoever guesses at many codes is slowed down', async () => {
  const { ana, unitId } = await hosting()
  await ana.ask('guest.invite', { units: [unitId], hours: 1 })
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      browser(ana).post('/guest', { code: `${1000 + index}AAAABBBB`, name: 'x' }),
    ),
  )
  expect(answers.map(({ status }) => status)).toContain(429)
})

test('forms of other pages, rebound names, large forms and other methods are refused', async () => {
  const { ana, unitId } = await hosting()
  const { code } = await ana.ask('guest.invite', { units: [unitId], hours: 1 })
  const fields = { code, name: 'Parent' }
  const guest = browser(ana)
  expect((await guest.post('/guest', fields, { origin: 'https://evil.example' })).status).toBe(403)
  expect((await guest.post('/guest', fields, { origin: 'null' })).status).toBe(403)
  expect((await guest.post('/guest', fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await guest.get('/', { host: 'rebound.example' })).status).toBe(421)
  expect((await guest.post('/guest', fields, { host: 'rebound.example' })).status).toBe(421)
  expect((await guest.post('/guest', { ...fields, name: 'x'.repeat(5_000) })).status).toBe(400)
  expect((await guest.post('/guest', fields, { 'content-type': 'text/plain' })).status).toBe(400)
  expect((await guest.ask('/guest', 'DELETE')).status).toBe(405)
  expect(await states(ana)).toEqual([['invited', '']])
})

test('what a visitor calls himself or types as a code is words on every page', async () => {
  const { ana, unitId } = await hosting()
  await ana.ask('guest.invite', { units: [unitId], hours: 1 })
  const guest = browser(ana)
  const { text } = await guest.post('/guest', { code: '"><script>1</script>', name: '<img src=x onerror=1>' })
  expect(text).not.toMatch(/<script|<img/)
  expect(text).toContain('&lt;img src=x onerror=1&gt;')
})

test('every page says that it loads nothing from elsewhere', async () => {
  const { ana, unitId } = await hosting()
  const { guest } = await reading(ana, unitId)
  for (const path of ['/', '/guest', `/guest/${unitId}`, '/guest/page.css', '/guest/plan.css']) {
    const { headers, text } = await guest.get(path)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(text).not.toMatch(/url\(\s*["']?(?!data:)|@import|src="(?!\/guest\/visit\.js"|data:)/)
  }
})

test('pages speak Spanish to whoever asks for it', async () => {
  const { ana, unitId } = await hosting()
  expect((await browser(ana, 'es-MX,es;q=0.9,en;q=0.8').get('/')).text).toContain('Pedir entrar')
  expect((await browser(ana, 'fr,en;q=0.5,es;q=0.3').get('/')).text).toContain('Ask to be let in')
  const { guest } = await reading(ana, unitId, 'es')
  expect((await guest.get('/guest')).text).toContain('Planes')
  expect((await guest.get(`/guest/${unitId}`)).text).toContain('Todos los planes')
})

test('only where the team meets, and only lead and teacher, invite guests', async () => {
  const alone = await openTestHost()
  await alone.ask('team.start', { teamName: '6th', school: '', grade: '6', myName: 'Ana' })
  const units = ['000000000000001']
  expect(await alone.fail('guest.invite', { units, hours: 1 })).toEqual({ type: 'NotHosting' })
  const { ana, unitId } = await hosting()
  const { file, code } = await ana.ask('bundle.invite', { role: 'specialist' })
  const bo = await openTestHost()
  await bo.ask('team.joinByFile', { file, code, myName: 'Bo' })
  await bo.ask('hub.turnOn', { port: 0, network: false })
  expect(await bo.fail('guest.invite', { units: [unitId], hours: 1 })).toEqual({ type: 'MayNot' })
})

test('a browser that asks without TLS is told the address with it, and nothing else', async () => {
  const { ana } = await hosting()
  const { port } = await ana.host.door()
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (bytes) => {
    answer += bytes.toString()
  })
  socket.write('GET /canary HTTP/1.1\r\nHost: canary.example\r\nCookie: canary\r\n\r\n')
  await eventually('an answer', () => answer.includes('\r\n\r\n'))
  expect(answer).toBe(
    `HTTP/1.1 308 Permanent Redirect\r\nLocation: https://127.0.0.1:${port}/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  )
})
