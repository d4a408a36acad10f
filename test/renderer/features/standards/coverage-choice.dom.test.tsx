import { expect, test } from 'vitest'
import type { UnitCard } from '../../../../shared/api/planning-api.ts'
import type { FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { useCoverageChoice } from '../../../../src-renderer/features/standards/coverage/use-coverage-choice.ts'
import { at, stubHost } from '../../app/stub-host.tsx'
import { byRole, press, show } from '../../ui/screen.tsx'

const units = [{ id: 'unit0001' }] as unknown as readonly UnitCard[]
const frameworks = [{ id: 'math', grades: ['6'] }] as unknown as readonly FrameworkRow[]

function Probe() {
  const [choice, choose] = useCoverageChoice(units, frameworks)
  return (
    <>
      <output>{JSON.stringify(choice)}</output>
      <button type="button" onClick={() => choose({ ...choice, onlyFindings: !choice.onlyFindings })}>
        only
      </button>
    </>
  )
}

const choiceAt = (query: string) => {
  const { page, history } = at(`/standards/view/coverage?${query}`, stubHost(), <Probe />)
  show(page)
  const outputs = document.querySelectorAll('output')
  return { choice: JSON.parse(outputs[outputs.length - 1]?.textContent ?? ''), history }
}

test('what is chosen stands in the address, and a choice changes nothing else of it', () => {
  const { choice, history } = choiceAt('unit=unit0001&list=math&grade=6')
  expect(choice).toEqual({
    unitId: 'unit0001',
    list: { framework: 'math', grade: '6' },
    onlyFindings: false,
  })
  press(byRole('button', 'only'))
  expect(history.at(-1)).toBe('/standards/view/coverage?unit=unit0001&list=math&grade=6&only=missing')
  press(byRole('button', 'only'))
  expect(history.at(-1)).toBe('/standards/view/coverage?unit=unit0001&list=math&grade=6')
})

test('what the address names and is not there is left out', () => {
  const all = { unitId: null, list: null, onlyFindings: false }
  expect(choiceAt('unit=gone&list=math&grade=12').choice).toEqual(all)
  expect(choiceAt('list=gone&grade=6&only=x').choice).toEqual(all)
})
