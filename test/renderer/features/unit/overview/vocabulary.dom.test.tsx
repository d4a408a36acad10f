import { act } from 'react'
import { expect, test } from 'vitest'
import { readTeam } from '../../../../../shared/documents/team/read.ts'
import { readUnit } from '../../../../../shared/documents/unit/read.ts'
import {
  OverviewProvider,
  type OverviewView,
} from '../../../../../src-renderer/features/unit/overview/OverviewView.tsx'
import { Vocabulary } from '../../../../../src-renderer/features/unit/overview/Vocabulary.tsx'
import { at, stubHost } from '../../../app/stub-host.tsx'
import { byRole, press, show } from '../../../ui/screen.tsx'

const focused = () => globalThis.document.activeElement?.getAttribute('aria-label')

test('a new word takes the focus once, and not again in another language', () => {
  const host = stubHost()
  const { teamDocument: document } = host
  const page = (language: string) => {
    const { unit } = readUnit(document.doc, 'unit00001')
    const { team } = readTeam(document.doc)
    const view: OverviewView = {
      place: { document, unit, teamDocument: document, team, itemId: null },
      language,
      isBeside: false,
      present: [],
      onCellFocus: () => {},
      onCellGone: () => {},
    }
    return at(
      '/',
      host,
      <OverviewProvider value={view}>
        <button type="button">Language</button>
        <Vocabulary />
      </OverviewProvider>,
    ).page
  }
  const { again } = show(page('en'))
  press(byRole('button', 'Add a word'))
  again(page('en'))
  expect(focused()).toBe('Word')
  act(() => byRole('button', 'Language').focus())
  again(page('es'))
  expect(focused()).toBeNull()
})
