import { expect, test } from 'vitest'
import { readyNode } from '../../src-main/setup/ready-node.mjs'

const tooOld = { napi: 9, typescript: false, version: 'v20.20.2' }
const enough = { napi: 10, typescript: true, version: 'v24.21.0' }
const nowhere = '/nowhere/bin/node'

test('a Node that is new enough is used as it is', async () => {
  expect(await readyNode({ own: enough, packaged: nowhere })).toEqual({ ok: true, value: process.execPath })
})

test('an old Node leads to the one among the packages', async () => {
  expect(await readyNode({ own: tooOld, packaged: process.execPath })).toEqual({
    ok: true,
    value: process.execPath,
  })
})

test('an old Node with no other beside it gets one sentence, not a crash', async () => {
  expect(await readyNode({ own: tooOld, packaged: nowhere })).toEqual({
    ok: false,
    sentence:
      'Common Prep needs Node 22.18 or newer, and this is Node 20.20.2. ' +
      'Get a newer one from https://nodejs.org and run this command again.',
  })
})

test('a Node that has the database’s interface but cannot read TypeScript is too old as well', async () => {
  const between = { napi: 10, typescript: false, version: 'v22.14.0' }
  const node = await readyNode({ own: between, packaged: nowhere })
  expect(node).toMatchObject({ ok: false, sentence: expect.stringContaining('this is Node 22.14.0') })
})
