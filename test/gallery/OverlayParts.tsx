import { useState } from 'react'
import { AlertDialog } from '../../src-renderer/ui/AlertDialog.tsx'
import { Button } from '../../src-renderer/ui/Button.tsx'
import { Dialog } from '../../src-renderer/ui/Dialog.tsx'
import { icons } from '../../src-renderer/ui/icons.ts'
import {
  Menu,
  MenuChoice,
  MenuItem,
  MenuSection,
  MenuSeparator,
  MenuTrigger,
  Submenu,
} from '../../src-renderer/ui/Menu.tsx'
import { Section } from '../../src-renderer/ui/Panel.tsx'
import { Popover, PopoverTrigger } from '../../src-renderer/ui/Popover.tsx'
import { Row } from '../../src-renderer/ui/Stack.tsx'
import { Tabs } from '../../src-renderer/ui/Tabs.tsx'
import { TextField } from '../../src-renderer/ui/TextField.tsx'
import { showToast } from '../../src-renderer/ui/Toast.tsx'

/** What lies over the screen: menus, dialogs, popovers and toasts. */
export function OverlayParts() {
  const [isDialogOpen, setDialogOpen] = useState(false)
  const [isAlertOpen, setAlertOpen] = useState(false)
  const [tab, setTab] = useState<'people' | 'waiting'>('people')
  return (
    <Section title="Overlays">
      <Row wrap gap={2}>
        <ExampleMenu />
        <PopoverTrigger>
          <Button>Open popover</Button>
          <Popover label="Rename">{(close) => <RenameForm onDone={close} />}</Popover>
        </PopoverTrigger>
        <Button onPress={() => setDialogOpen(true)}>Open dialog</Button>
        <Button onPress={() => setAlertOpen(true)}>Open question</Button>
        <Button
          onPress={() =>
            showToast({
              text: 'Lesson 4 moved to Monday.',
              action: { label: 'Undo', onAction: () => {} },
              timeout: 60_000,
            })
          }
        >
          Show toast
        </Button>
      </Row>
      <Tabs
        label="Sync"
        value={tab}
        onChange={setTab}
        items={[
          { id: 'people', label: 'People' },
          { id: 'waiting', label: 'Waiting' },
        ]}
      >
        {(shown) => <p>{shown === 'people' ? 'Rosa, Devon and Amina.' : 'Nothing to share.'}</p>}
      </Tabs>
      <Dialog
        title="Paste a list of titles"
        description="Each line becomes a lesson at the end of Week 2."
        isOpen={isDialogOpen}
        onOpenChange={setDialogOpen}
        footer={
          <>
            <Button onPress={() => setDialogOpen(false)}>Cancel</Button>
            <Button variant="primary" onPress={() => setDialogOpen(false)}>
              Add 4 lessons
            </Button>
          </>
        }
      >
        <TextField label="First title" value="Ratio tables" onChange={() => {}} />
      </Dialog>
      <AlertDialog
        title="Set aside “Ratio tables”?"
        isOpen={isAlertOpen}
        onOpenChange={setAlertOpen}
        confirm="Set aside"
        tone="danger"
        onConfirm={() => {}}
      >
        It leaves the sequence. You find it under Set aside, with everything in it.
      </AlertDialog>
    </Section>
  )
}

function ExampleMenu() {
  const [language, setLanguage] = useState<readonly ('en' | 'es')[]>(['en'])
  return (
    <MenuTrigger>
      <Button iconEnd={icons.chevronDown}>Open menu</Button>
      <Menu>
        <MenuSection title="Lesson">
          <MenuItem icon={icons.rename} shortcut="e">
            Rename
          </MenuItem>
          <MenuItem icon={icons.copy} description="With all three levels">
            Make a copy
          </MenuItem>
          <Submenu label="Move to" icon={icons.calendar}>
            <MenuItem>Week 1</MenuItem>
            <MenuItem>Week 2</MenuItem>
          </Submenu>
        </MenuSection>
        <MenuChoice
          title="Language"
          mode="single"
          value={language}
          onChange={setLanguage}
          items={[
            { id: 'en', label: 'English' },
            { id: 'es', label: 'Spanish' },
          ]}
        />
        <MenuSeparator />
        <MenuItem icon={icons.trash} tone="danger" shortcut="Delete">
          Set aside
        </MenuItem>
        <MenuItem isDisabled>Not possible now</MenuItem>
      </Menu>
    </MenuTrigger>
  )
}

function RenameForm({ onDone }: { readonly onDone: () => void }) {
  const [name, setName] = useState('Ratio tables')
  return (
    <>
      <TextField label="Name" value={name} onChange={setName} onEnter={onDone} autoFocus />
      <Row justify="end">
        <Button variant="primary" size="small" onPress={onDone}>
          Rename
        </Button>
      </Row>
    </>
  )
}
