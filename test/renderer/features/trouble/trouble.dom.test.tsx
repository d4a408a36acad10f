import { expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../../../src-renderer/app/ErrorBoundary.tsx'
import { TroublePage } from '../../../../src-renderer/features/trouble/TroublePage.tsx'
import { allByRole, byRole, press, show } from '../../ui/screen.tsx'

test('trouble is a heading, what happened, what to do, and a way to try again', () => {
  const onRetry = vi.fn()
  show(<TroublePage trouble={{ type: 'HostStopped', code: 9 }} onRetry={onRetry} />)
  expect(allByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Common Prep stopped',
    'What to do',
  ])
  press(byRole('button', 'Start again'))
  expect(onRetry).toHaveBeenCalledTimes(1)
})

test('a folder of somebody else is not tried again', () => {
  show(<TroublePage trouble={{ type: 'ForeignFolder', path: '/x', found: 'photos' }} onRetry={() => {}} />)
  expect(allByRole('button')).toEqual([])
})

function Broken(): never {
  throw new RangeError('no such week')
}

test('a screen that breaks leaves a page with what it reports and a way to reload', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  show(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  )
  quiet.mockRestore()
  expect(document.body.textContent).toContain('RangeError: no such week')
  expect(byRole('button', 'Reload')).toBeTruthy()
})
