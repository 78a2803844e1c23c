import { useTranslation } from 'react-i18next'
import { verdictLook } from './map-option.ts'

const dashes = { solid: undefined, dashed: '5 3', dotted: '1.5 2.5' } as const

/** What the lines of the map mean. */
export function MapKey() {
  const { t } = useTranslation('scoring')
  return (
    <ul className="map-key note">
      {(['borne-out', 'not-yet', 'too-few'] as const).map((verdict) => {
        const { tone, type } = verdictLook[verdict]
        return (
          <li key={verdict} className={`tone-${tone}`}>
            <svg viewBox="0 0 34 10" aria-hidden="true">
              <path d="M0 5H26" stroke="currentColor" strokeWidth="1.75" strokeDasharray={dashes[type]} />
              <path d="M26 1 34 5 26 9Z" fill="currentColor" />
            </svg>
            {t(`borne.${verdict}`)}
          </li>
        )
      })}
      <li>{t('map.keyCount')}</li>
      <li className="tone-own">
        <svg viewBox="0 0 34 10" aria-hidden="true">
          <path d="M0 5H34" stroke="currentColor" strokeWidth="6" opacity="0.32" />
        </svg>
        {t('map.keyGain')}
      </li>
      <li>{t('map.keyBracket')}</li>
    </ul>
  )
}
