import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MinutesRecord } from '../../../contract/conference-minutes.ts'
import { Day } from '../../ui/day.tsx'
import { Sheet } from '../../ui/sheet.tsx'

/** The document the minutes become: its number, its day, where it stands. */
export function MinutesDocument({
  record: { document, state, finishWords },
}: {
  readonly record: MinutesRecord
}) {
  const { t } = useTranslation(['minutes', 'document'])
  if (document === null)
    return (
      <Sheet title={t('document.title')}>
        <p className="sheet-body muted">{t(`document.none-${state === 'drafting' ? 'drafting' : 'sent'}`)}</p>
      </Sheet>
    )
  return (
    <Sheet title={t('document.title')} aside={t(`document:state.${document.state}`)}>
      <div className="sheet-body">
        {finishWords === '' ? null : <p>{finishWords}</p>}
        <p>
          <Link to="/documents/$id" params={{ id: document.id }}>
            {document.number ?? t('document.open')}
          </Link>
        </p>
        {document.issuedOn === null ? (
          <p className="muted">{t('document.waiting')}</p>
        ) : (
          <p>
            <Day date={document.issuedOn} /> {t('document.issued')}
          </p>
        )}
      </div>
    </Sheet>
  )
}
