import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { pendingQuery } from './calls.ts'

/** Administrators see no business: their own work is elsewhere, and here are the ways to it. */
export function AdministratorBench() {
  const { t } = useTranslation('workbench')
  const seesAccounts = useRight('account.view')
  const creates = useRight('account.create')
  const grants = useRight('account.grant')
  const seesAudit = useRight('audit.view')
  const loads = useRight('mechanism.load')
  const pending = useQuery({ ...pendingQuery, enabled: grants }).data ?? 0
  const works = [
    seesAccounts
      ? {
          key: 'accounts',
          to: '/accounts',
          words:
            grants && pending > 0
              ? t('admin.pending', { count: pending })
              : t(grants ? 'admin.accountsGrant' : creates ? 'admin.accountsCreate' : 'admin.accountsView'),
          urgent: grants && pending > 0,
        }
      : null,
    seesAudit ? { key: 'audit', to: '/audit', words: t('admin.auditWhy'), urgent: false } : null,
    loads ? { key: 'mechanism', to: '/mechanism', words: t('admin.mechanismWhy'), urgent: false } : null,
    loads
      ? {
          key: 'methodology',
          to: '/indicators/methodology',
          words: t('admin.methodologyWhy'),
          urgent: false,
        }
      : null,
  ].filter((work) => work !== null)
  return (
    <Sheet label={t('admin.label')} className="todo admin">
      <h2>{t('admin.label')}</h2>
      <ul>
        {works.map((work) => (
          <li key={work.key}>
            <div className="what">
              <Link to={work.to}>{t(`admin.${work.key}`)}</Link>
              <p>{work.words}</p>
            </div>
            <Link to={work.to} className={buttonClass({ primary: work.urgent })}>
              {t('admin.open')}
            </Link>
          </li>
        ))}
      </ul>
      <p className="sheet-body note">{t('admin.noBusiness')}</p>
    </Sheet>
  )
}
