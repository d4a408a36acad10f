import '../../src-renderer/ui/styles.css'
import { createRoot } from 'react-dom/client'
import { startTheme } from '../../src-renderer/app/theme.ts'
import { LanguageProvider } from '../../src-renderer/messages/LanguageProvider.tsx'
import { Gallery } from './Gallery.tsx'

startTheme()
const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <LanguageProvider>
      <Gallery />
    </LanguageProvider>,
  )
}
