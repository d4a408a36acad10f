import { useState } from 'react'
import { Checkbox, CheckboxGroup } from '../../src-renderer/ui/Checkbox.tsx'
import { ComboBox } from '../../src-renderer/ui/ComboBox.tsx'
import { FormErrors } from '../../src-renderer/ui/FormErrors.tsx'
import { icons } from '../../src-renderer/ui/icons.ts'
import { NumberField } from '../../src-renderer/ui/NumberField.tsx'
import { Section } from '../../src-renderer/ui/Panel.tsx'
import { RadioGroup } from '../../src-renderer/ui/RadioGroup.tsx'
import { SearchField } from '../../src-renderer/ui/SearchField.tsx'
import { Select } from '../../src-renderer/ui/Select.tsx'
import { Switch } from '../../src-renderer/ui/Switch.tsx'
import { TagField } from '../../src-renderer/ui/TagField.tsx'
import { TextArea } from '../../src-renderer/ui/TextArea.tsx'
import { TextField } from '../../src-renderer/ui/TextField.tsx'
import styles from './gallery.module.css'

const standards = [
  { id: '6.RP.A.1', label: '6.RP.A.1', description: 'Understand the concept of a ratio' },
  { id: '6.RP.A.2', label: '6.RP.A.2', description: 'Understand a unit rate' },
  { id: '6.RP.A.3', label: '6.RP.A.3', description: 'Use ratio and rate reasoning' },
]

const languages = [
  { id: 'en', label: 'English' },
  { id: 'es', label: 'Spanish', description: 'Two lessons' },
  { id: 'ar', label: 'Arabic', description: 'One lesson' },
] as const

/** Every field in its states. */
export function FieldParts() {
  const [text, setText] = useState('Ratios and rates')
  const [long, setLong] = useState('Families know these words from cooking and shopping.')
  const [minutes, setMinutes] = useState<number | null>(50)
  const [language, setLanguage] = useState<'en' | 'es' | 'ar' | null>('en')
  const [standard, setStandard] = useState<string | null>(null)
  const [tags, setTags] = useState<readonly string[]>(['6.RP.A.1', '6.RP.A.3'])
  const [query, setQuery] = useState('ratio')
  return (
    <Section title="Fields">
      <FormErrors errors={[{ text: 'The team needs a name.' }, { fieldId: 'x', text: 'Choose a folder.' }]} />
      <div className={styles.fields}>
        <TextField
          label="Title"
          value={text}
          onChange={setText}
          description="Teachers and families see it."
        />
        <TextField label="Team name" value="" onChange={() => {}} error="The team needs a name." isRequired />
        <TextField label="Period" value="45" onChange={() => {}} suffix="min" />
        <TextField label="Switched off" value="Not yours to change" onChange={() => {}} isDisabled />
        <TextField label="Bare" variant="bare" value={text} onChange={setText} />
        <NumberField
          label="Minutes"
          value={minutes}
          onChange={setMinutes}
          min={0}
          max={180}
          step={5}
          suffix="min"
        />
        <TextArea label="Family letter" value={long} onChange={setLong} />
        <SearchField label="Search units" value={query} onChange={setQuery} />
        <Select
          label="Language"
          value={language}
          onChange={setLanguage}
          items={languages}
          icon={icons.languages}
        />
        <Select
          label="Language"
          isLabelHidden
          variant="quiet"
          value={language}
          onChange={setLanguage}
          items={languages}
          icon={icons.languages}
        />
        <ComboBox
          label="Standard"
          value={standard}
          onChange={setStandard}
          items={standards}
          onAdd={setStandard}
          placeholder="Code or words"
        />
        <TagField label="Standards" value={tags} onChange={setTags} items={standards} isCode />
      </div>
      <Choices />
    </Section>
  )
}

function Choices() {
  const [kinds, setKinds] = useState<readonly ('letter' | 'key')[]>(['letter'])
  const [paper, setPaper] = useState<'letter' | 'a4'>('letter')
  const [edition, setEdition] = useState<'student' | 'teacher'>('student')
  const [isOn, setOn] = useState(true)
  return (
    <div className={styles.fields}>
      <Checkbox isSelected={isOn} onChange={setOn} description="One per learner, at the front.">
        Print a cover
      </Checkbox>
      <Checkbox isSelected={false} isIndeterminate onChange={() => {}}>
        Some lessons
      </Checkbox>
      <CheckboxGroup
        label="Also print"
        value={kinds}
        onChange={setKinds}
        items={[
          { id: 'letter', label: 'Family letter', description: 'In each family’s language' },
          { id: 'key', label: 'Answer key' },
        ]}
      />
      <RadioGroup
        label="Paper"
        value={paper}
        onChange={setPaper}
        items={[
          { id: 'letter', label: 'Letter' },
          { id: 'a4', label: 'A4' },
        ]}
      />
      <RadioGroup
        label="Edition"
        variant="cards"
        value={edition}
        onChange={setEdition}
        items={[
          { id: 'student', label: 'Student', description: 'No answers, no level names' },
          { id: 'teacher', label: 'Teacher', description: 'Key, rubric and notes' },
        ]}
      />
      <Switch isSelected={isOn} onChange={setOn} description="They never act while you type.">
        Single-letter keys
      </Switch>
    </div>
  )
}
