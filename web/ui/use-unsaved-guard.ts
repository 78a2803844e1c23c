import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { confirm } from './confirm.tsx'

type Options = {
  /** What was typed is a draft ({@link useDraft}): coming back, it is still there. */
  readonly kept?: boolean
}

/** Leaving a page with something typed asks first; closing the window asks in the browser's own words. */
export function useUnsavedGuard(dirty: boolean, { kept = false }: Options = {}): void {
  const { t } = useTranslation('common')
  useBlocker({
    disabled: !dirty,
    enableBeforeUnload: dirty,
    shouldBlockFn: async ({ current, next }) => {
      // To sign in again is no choice of the person; the draft is kept for the way back.
      if (current.pathname === next.pathname || next.pathname === '/sign-in') return false
      return !(await confirm({
        title: t('unsaved.title'),
        body: t(kept ? 'unsaved.kept' : 'unsaved.body'),
        yes: t('unsaved.leave'),
        no: t('unsaved.stay'),
        danger: !kept,
      }))
    },
  })
}
