import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { CloseIcon } from './icons.tsx'
import './actions.css'

type Notice = { readonly id: number; readonly text: string; readonly bad: boolean }

const listeners = new Set<() => void>()
let notices: readonly Notice[] = []
let count = 0

/** Say briefly what was done: `任务已下达，编号 督2026-186。` What went wrong stays until it is closed. */
export function notify(text: string, { bad = false }: { readonly bad?: boolean } = {}): void {
  count += 1
  const id = count
  set([...notices.slice(-2), { id, text, bad }])
  if (!bad) setTimeout(() => dismiss(id), 6000)
}

/** Shown once, by the frame. */
export function Notices() {
  const { t } = useTranslation('common')
  const shown = useSyncExternalStore(subscribe, () => notices)
  return (
    <div className="notices" role="status" aria-live="polite">
      {shown.map((notice) => (
        <div key={notice.id} className={`notice ${notice.bad ? 'bad' : ''}`}>
          <span>{notice.text}</span>
          <button
            type="button"
            className="link"
            aria-label={t('actions.close')}
            onClick={() => dismiss(notice.id)}
          >
            <CloseIcon />
          </button>
        </div>
      ))}
    </div>
  )
}

function dismiss(id: number): void {
  set(notices.filter((notice) => notice.id !== id))
}

function set(next: readonly Notice[]): void {
  notices = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
