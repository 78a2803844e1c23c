import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/look.css'
import { onStanding } from '../lib/api.ts'
import { showPreferences } from '../lib/preferences.ts'
import { sessionQuery } from '../lib/session.ts'
import { startI18n } from './i18n.ts'
import { Providers } from './providers.tsx'
import { queryClient } from './query-client.ts'
import { goByStanding, router } from './router.tsx'
import { giveStylesTheNonce } from './style-nonce.ts'

giveStylesTheNonce()
showPreferences()
onStanding(goByStanding)

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')

// The session and the words are fetched side by side; the router finds the session there.
void queryClient.prefetchQuery(sessionQuery)
await startI18n()
createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
)
