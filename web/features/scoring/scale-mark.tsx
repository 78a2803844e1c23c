import { useTranslation } from 'react-i18next'

export type Scale = {
  readonly provisional: boolean
  readonly basis: 'published' | 'legal-standard' | 'province-best'
}

/** A scale that waits for the province's own says so, and on what it rests meanwhile. */
export function ScaleMark({ provisional, basis }: Scale) {
  const { t } = useTranslation('scoring')
  if (!provisional && basis === 'published') return null
  const words = [
    ...(provisional ? [t('moves.provisional')] : []),
    ...(basis === 'published' ? [] : [t(`moves.basis.${basis}`)]),
  ]
  return (
    <>
      {' '}
      <small
        className="provisional"
        title={basis === 'published' ? t('moves.provisionalWhy') : t(`moves.basisWhy.${basis}`)}
      >
        {words.join(' · ')}
      </small>
    </>
  )
}
