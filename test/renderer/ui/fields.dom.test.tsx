import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { CheckboxGroup } from '../../../src-renderer/ui/Checkbox.tsx'
import { ComboBox } from '../../../src-renderer/ui/ComboBox.tsx'
import { FormErrors } from '../../../src-renderer/ui/FormErrors.tsx'
import { NumberField } from '../../../src-renderer/ui/NumberField.tsx'
import { RadioGroup } from '../../../src-renderer/ui/RadioGroup.tsx'
import { SearchField } from '../../../src-renderer/ui/SearchField.tsx'
import { Select } from '../../../src-renderer/ui/Select.tsx'
import { TagField } from '../../../src-renderer/ui/TagField.tsx'
import { TextField } from '../../../src-renderer/ui/TextField.tsx'
import { allByRole, byRole, focus, key, nameOf, press, settle, show, type } from './screen.tsx'

const standards = [
  { id: 's1', label: '6.RP.A.1', description: 'Understand the concept of a ratio' },
  { id: 's2', label: '6.RP.A.2', description: 'Understand a unit rate' },
]

test('an error is tied to its field and marks it as wrong', () => {
  show(<TextField label="Team name" value="" onChange={() => {}} error="The team needs a name." />)
  const field = byRole('textbox', 'Team name')
  const described = document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')
  expect([field.getAttribute('aria-invalid'), described?.textContent]).toEqual([
    'true',
    'The team needs a name.',
  ])
})

test('a title looks like text but has its name', () => {
  show(<TextField label="Title of the unit" variant="title" value="Ratios" onChange={() => {}} />)
  expect(byRole('textbox', 'Title of the unit').getAttribute('aria-label')).toBe('Title of the unit')
})

test('Enter and Esc are told to the caller, but never while an input method is composing', () => {
  const onEnter = vi.fn()
  const onEscape = vi.fn()
  show(<TextField label="Title" value="" onChange={() => {}} onEnter={onEnter} onEscape={onEscape} />)
  focus(byRole('textbox', 'Title'))
  key('Enter', { isComposing: true })
  key('Enter')
  key('Escape')
  expect([onEnter.mock.calls.length, onEscape.mock.calls.length]).toEqual([1, 1])
})

test('a number emptied is null, and a number beyond the most becomes the most', () => {
  const onChange = vi.fn()
  show(<NumberField label="Minutes" value={50} onChange={onChange} min={0} max={180} />)
  const field = byRole('textbox', 'Minutes')
  type(field, '')
  key('Enter')
  type(field, '900')
  key('Enter')
  expect(onChange.mock.calls).toEqual([[null], [180]])
})

test('a select opens, names what is chosen and reports the new choice', async () => {
  const onChange = vi.fn()
  const items = [
    { id: 'en', label: 'English' },
    { id: 'es', label: 'Spanish' },
  ] as const
  show(<Select label="Language" value="en" onChange={onChange} items={items} />)
  press(byRole('button', /English/))
  await settle()
  press(byRole('option', 'Spanish'))
  expect(onChange.mock.calls).toEqual([['es']])
})

function ComboExample({
  onChange,
  onAdd,
}: {
  readonly onChange: (id: string | null) => void
  readonly onAdd?: (text: string) => void
}) {
  const [value, setValue] = useState<string | null>(null)
  const change = (id: string | null) => {
    setValue(id)
    onChange(id)
  }
  return <ComboBox label="Standard" value={value} onChange={change} items={standards} onAdd={onAdd} />
}

test('typing narrows by code and by words; Enter takes the first row', async () => {
  const onChange = vi.fn()
  show(<ComboExample onChange={onChange} />)
  const field = byRole('combobox', 'Standard')
  type(field, 'unit rate')
  await settle()
  expect(allByRole('option').map((row) => row.textContent)).toEqual(['6.RP.A.2Understand a unit rate'])
  key('Enter')
  expect([onChange.mock.calls, (field as HTMLInputElement).value]).toEqual([[['s2']], '6.RP.A.2'])
})

test('something new is offered to be added, and Enter adds it', async () => {
  const onAdd = vi.fn()
  show(<ComboExample onChange={() => {}} onAdd={onAdd} />)
  type(byRole('combobox', 'Standard'), '6.RP.A.9 ')
  await settle()
  expect(allByRole('option').map((row) => row.textContent)).toEqual(['Add “6.RP.A.9”'])
  key('Enter')
  expect(onAdd.mock.calls).toEqual([['6.RP.A.9']])
})

test('nothing is added under a name that is there already', async () => {
  show(<ComboExample onChange={() => {}} onAdd={() => {}} />)
  type(byRole('combobox', 'Standard'), '6.RP.A.1')
  await settle()
  expect(allByRole('option').map((row) => row.textContent)).toEqual([
    '6.RP.A.1Understand the concept of a ratio',
  ])
})

test('chips are taken off with their button and collected by typing', async () => {
  const onChange = vi.fn()
  show(<TagField label="Standards" value={['s1']} onChange={onChange} items={standards} isCode />)
  press(byRole('button', /Remove 6.RP.A.1/))
  type(byRole('combobox', 'Standards'), 'rate')
  await settle()
  key('Enter')
  expect(onChange.mock.calls).toEqual([[[]], [['s1', 's2']]])
})

test('checkboxes report the whole choice, radios the one', () => {
  const onKinds = vi.fn()
  const onPaper = vi.fn()
  show(
    <>
      <CheckboxGroup
        label="Also print"
        value={['letter']}
        onChange={onKinds}
        items={[
          { id: 'letter', label: 'Family letter' },
          { id: 'key', label: 'Answer key' },
        ]}
      />
      <RadioGroup
        label="Paper"
        value="letter"
        onChange={onPaper}
        items={[
          { id: 'letter', label: 'Letter' },
          { id: 'a4', label: 'A4' },
        ]}
      />
    </>,
  )
  press(byRole('checkbox', 'Answer key'))
  press(document.querySelector<HTMLElement>('input[type="radio"][value="a4"]') ?? document.body)
  expect([onKinds.mock.calls, onPaper.mock.calls]).toEqual([[[['letter', 'key']]], [['a4']]])
})

test('Esc empties a search', () => {
  const onChange = vi.fn()
  show(<SearchField label="Search units" value="ratio" onChange={onChange} />)
  const field = document.querySelector<HTMLElement>('input[type="search"]') ?? document.body
  expect(nameOf(field)).toBe('Search units')
  focus(field)
  key('Escape')
  expect(onChange.mock.calls).toEqual([['']])
})

test('a problem in the summary leads to its field', () => {
  show(
    <>
      <FormErrors
        errors={[{ text: 'Choose a folder.' }, { fieldId: 'name', text: 'The team needs a name.' }]}
      />
      <input id="name" />
    </>,
  )
  press(byRole('button', 'The team needs a name.'))
  expect([document.activeElement?.id, document.querySelector('[role="alert"] p')?.textContent]).toEqual([
    'name',
    '2 things to look at',
  ])
})
