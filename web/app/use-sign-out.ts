import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../lib/api.ts'
import { forgetDrafts } from '../lib/drafts.ts'
import { kindOf } from '../lib/errors.ts'
import { signInPath } from '../lib/standing.ts'
import { notify } from '../ui/notify.tsx'

/** End the session on the server, forget what was read and typed here. Without a connection it says that it has not. */
export function useSignOut(): () => Promise<void> {
  const { t } = useTranslation('frame')
  const client = useQueryClient()
  const router = useRouter()
  return async () => {
    try {
      await ask(api.DELETE('/api/session'))
    } catch (error) {
      if (kindOf(error) !== 'signed-out') {
        notify(t('signOutFailed'), { bad: true })
        return
      }
    }
    forgetDrafts()
    client.clear()
    await router.navigate({ to: signInPath })
  }
}
