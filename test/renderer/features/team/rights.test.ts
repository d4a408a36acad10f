import { expect, test } from 'vitest'
import type { Status } from '../../../../shared/api/team-api.ts'
import { isOnlyLead, myRights } from '../../../../src-renderer/features/team/rights.ts'

const person = { id: 'memberrosa', name: 'Rosa', color: 0, here: true, devices: [], lastSeen: null }
const as = (role: Status['me']['role'], others: readonly Status['members'][number][] = []): Status => ({
  version: '1',
  team: { id: 'team0001', name: 'Team', isSample: false },
  me: { id: person.id, name: person.name, color: 0, role },
  members: [...(role === null ? [] : [{ ...person, isMe: true, role }]), ...others],
  sharing: { type: 'alone' },
  joining: null,
  requests: [],
  mayTakeOver: true,
  reports: 0,
  keptCopies: 0,
  disk: 'fine',
  canPrint: true,
})

test('what each role may do on this screen', () => {
  const roles = ['lead', 'teacher', 'specialist', 'coach', null] as const
  expect(roles.map((role) => myRights(as(role)))).toEqual([
    { mayAdmit: true, mayManage: true, mayHost: true, given: ['lead', 'teacher', 'specialist', 'coach'] },
    { mayAdmit: true, mayManage: false, mayHost: true, given: ['teacher', 'specialist', 'coach'] },
    { mayAdmit: false, mayManage: false, mayHost: true, given: [] },
    { mayAdmit: false, mayManage: false, mayHost: false, given: [] },
    { mayAdmit: false, mayManage: false, mayHost: false, given: [] },
  ])
})

test('the only lead is a lead without another one', () => {
  const other = { ...person, id: 'memberdevon', isMe: false }
  expect([
    isOnlyLead(as('lead')),
    isOnlyLead(as('lead', [{ ...other, role: 'lead' }])),
    isOnlyLead(as('teacher', [{ ...other, role: 'lead' }])),
  ]).toEqual([true, false, false])
})
