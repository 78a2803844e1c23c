/** A spreadsheet that the server reads beside us: how far it is, how it ended without a verdict, what waits. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../lib/format.ts'
import { Button } from './button.tsx'
import { Moment } from './day.tsx'
import { Refusal } from './form-panel.tsx'
import { Sheet } from './sheet.tsx'
import './import.css'

/** Asked again every second while the server reads it. */
export const whileChecking = ({
  state,
}: {
  readonly state: { readonly data?: { state: string } | undefined }
}) => (state.data?.state === 'checking' ? 1000 : false)

type Progress = { readonly read: number; readonly of: number | null; readonly interrupted: boolean }

type ReadingProps = {
  /** Null for the moment between two readers. */
  readonly progress: Progress | null
  readonly error: string | null
  readonly stopping: boolean
  readonly onStop: () => void
}

export function SheetReading({ progress, error, stopping, onStop }: ReadingProps) {
  const { t } = useTranslation('common')
  const known = progress !== null && progress.of !== null
  return (
    <Sheet title={t('sheetReading.title')}>
      <div className="sheet-body import-progress">
        {known ? (
          <progress
            max={Math.max(1, progress.of ?? 1)}
            value={progress.read}
            aria-label={t('sheetReading.title')}
          />
        ) : (
          <progress aria-label={t('sheetReading.title')} />
        )}
        <p role="status">
          {known
            ? t('sheetReading.count', { read: formatCount(progress.read), of: formatCount(progress.of ?? 0) })
            : t('sheetReading.opening')}
        </p>
        {progress?.interrupted === true ? <p className="flag">{t('sheetReading.again')}</p> : null}
        <p className="note">{t('sheetReading.leave')}</p>
        <Refusal error={error} />
        <div className="acts">
          <Button danger busy={stopping} onClick={onStop}>
            {t('sheetReading.stop')}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}

type UnreadProps = {
  readonly state: 'refused' | 'interrupted' | 'cancelled'
  /** Why it was refused, in words. */
  readonly trouble: string | null
  readonly again: ReactNode
}

/** Nothing of the file was stored, and what to do instead. */
export function SheetUnread({ state, trouble, again }: UnreadProps) {
  const { t } = useTranslation('common')
  const words = {
    refused: trouble ?? t('sheetReading.refused'),
    interrupted: t('sheetReading.gaveUp'),
    cancelled: t('sheetReading.stopped'),
  }
  const cancelled = state === 'cancelled'
  return (
    <div className={cancelled ? 'banner' : 'banner bad'} role={cancelled ? 'status' : 'alert'}>
      <div>{words[state]}</div>
      {again}
    </div>
  )
}

type Open = {
  readonly id: string
  readonly state: string
  readonly uploadedAt: string
  readonly rows: { readonly total: number; readonly good: number; readonly faulty: number }
}

const counted = ({ total, good, faulty }: Open['rows']) => ({
  total: formatCount(total),
  good: formatCount(good),
  faulty: formatCount(faulty),
})

type OpenProps<One extends Open> = {
  readonly sheets: readonly One[]
  readonly link: (one: One) => ReactNode
}

/** What was sent and is not settled: the way back for whoever left the page. */
export function OpenSheets<One extends Open>({ sheets, link }: OpenProps<One>) {
  const { t } = useTranslation('common')
  if (sheets.length === 0) return null
  const stateWords = (state: string) =>
    state === 'checking' || state === 'refused' || state === 'interrupted'
      ? t(`sheetReading.${state}`)
      : t('sheetReading.checked')
  return (
    <Sheet title={t('sheetReading.open', { count: sheets.length })}>
      <ul className="import-recent import-open">
        {sheets.map((one) => (
          <li key={one.id}>
            {link(one)}
            <span>{stateWords(one.state)}</span>
            <span className="num">
              {one.state === 'checked' ? t('sheetReading.rows', counted(one.rows)) : ''}
            </span>
            <small>
              <Moment at={one.uploadedAt} />
            </small>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
