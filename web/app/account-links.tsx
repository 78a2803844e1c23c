import { Link, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { passwordPath, secondFactorPath } from '../lib/standing.ts'
import { useSignOut } from './use-sign-out.ts'

/** What a person may do with their own account; as list items, in a menu or in the phone's sheet. */
export function AccountLinks() {
  const { t } = useTranslation('frame')
  const { routesByPath } = useRouter()
  const signOut = useSignOut()
  const pages = [
    { path: passwordPath, label: t('changePassword') },
    { path: secondFactorPath, label: t('secondFactor') },
  ].filter(({ path }) => path in routesByPath)
  return (
    <>
      {pages.map(({ path, label }) => (
        <li key={path}>
          <Link to={path}>{label}</Link>
        </li>
      ))}
      <li>
        <button type="button" onClick={() => void signOut()}>
          {t('signOut')}
        </button>
      </li>
    </>
  )
}
