import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { confirm } from './confirm.tsx'

/** Leaving a page with something typed asks first; closing the window asks in the browser's own words. */
export function useUnsavedGuard(dirty: boolean): void {
  const { t } = useTranslation('common')
  useBlocker({
    disabled: !dirty,
    enableBeforeUnload: dirty,
    shouldBlockFn: async ({ current, next }) => {
      // To sign in again is no choice of the person; the draft is kept for the way back.
      if (current.pathname === next.pathname || next.pathname === '/sign-in') return false
      return !(await confirm({
        title: t('unsaved.title'),
        body: t('unsaved.body'),
        yes: t('unsaved.leave'),
        no: t('unsaved.stay'),
        danger: true,
      }))
    },
  })
}
