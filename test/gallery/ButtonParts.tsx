import { useState } from 'react'
import { Button } from '../../src-renderer/ui/Button.tsx'
import { IconButton } from '../../src-renderer/ui/IconButton.tsx'
import { icons } from '../../src-renderer/ui/icons.ts'
import { LevelDots } from '../../src-renderer/ui/LevelDots.tsx'
import { LinkButton } from '../../src-renderer/ui/LinkButton.tsx'
import { Section } from '../../src-renderer/ui/Panel.tsx'
import { Row } from '../../src-renderer/ui/Stack.tsx'
import { ToggleButton } from '../../src-renderer/ui/ToggleButton.tsx'
import { ToggleGroup } from '../../src-renderer/ui/ToggleGroup.tsx'
import { Toolbar, ToolbarSeparator } from '../../src-renderer/ui/Toolbar.tsx'

/** Buttons, toggles and a toolbar. */
export function ButtonParts() {
  const [isBold, setBold] = useState(true)
  const [view, setView] = useState<readonly ('list' | 'table')[]>(['list'])
  const [levels, setLevels] = useState<readonly ('s' | 'c' | 'e')[]>(['s', 'c'])
  return (
    <Section title="Buttons">
      <Row wrap gap={2}>
        <Button variant="primary">Start your team</Button>
        <Button icon={icons.print} shortcut="$mod+p">
          Print packet
        </Button>
        <Button variant="quiet" icon={icons.eye}>
          Learner view
        </Button>
        <Button variant="danger" icon={icons.trash}>
          Set aside
        </Button>
        <Button isPending>Saving</Button>
        <Button isDisabled>Not now</Button>
        <Button variant="primary" isDisabled>
          Not now
        </Button>
        <Button size="small" iconEnd={icons.chevronDown}>
          Small
        </Button>
        <LinkButton href="#/units" icon={icons.units}>
          Go to units
        </LinkButton>
      </Row>
      <Row wrap gap={2}>
        <IconButton icon={icons.undo} label="Undo" shortcut="$mod+z" />
        <IconButton icon={icons.comment} label="3 comments" badge={3} />
        <IconButton icon={icons.more} label="More" variant="secondary" />
        <IconButton icon={icons.close} label="Close" size="small" />
        <ToggleGroup
          label="Show as"
          mode="single"
          value={view}
          onChange={setView}
          items={[
            { id: 'list', label: 'List', icon: icons.bulletList },
            { id: 'table', label: 'Table', icon: icons.table },
          ]}
        />
        <ToggleGroup
          label="Levels shown"
          mode="multiple"
          value={levels}
          onChange={setLevels}
          items={[
            { id: 's', label: 'Support', lead: <LevelDots level={1} /> },
            { id: 'c', label: 'Core', lead: <LevelDots level={2} /> },
            { id: 'e', label: 'Extend', lead: <LevelDots level={3} /> },
          ]}
        />
      </Row>
      <Toolbar label="Text">
        <ToggleButton
          icon={icons.bold}
          label="Bold"
          shortcut="$mod+b"
          isSelected={isBold}
          onChange={setBold}
        />
        <ToggleButton icon={icons.italic} label="Italic" isSelected={false} onChange={() => {}} />
        <ToggleButton
          icon={icons.underline}
          label="Underline"
          isSelected={false}
          onChange={() => {}}
          isDisabled
        />
        <ToolbarSeparator />
        <IconButton icon={icons.bulletList} label="Bulleted list" />
        <IconButton icon={icons.math} label="Mathematics" />
      </Toolbar>
    </Section>
  )
}
