import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatChange, formatPoints, periodInEnglish } from '../../lib/format.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useRight } from '../../lib/session.ts'
import { Bullet, BulletKey } from '../../ui/bullet.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { type Led as View, ledQuery } from './calls.ts'
import { SideView } from './side-view.tsx'

type Row = View['rows'][number]

/** How the indicators stand that my unit leads; nothing where it leads none or none is released. */
export function Led() {
  const { t } = useTranslation('workbench')
  const may = useRight('scoring.view')
  const query = useQuery({ ...ledQuery, enabled: may })
  const { language } = usePreferences()
  const { data } = query
  const [first] = data?.rows ?? []
  if (!may || (data && !(data.period && first))) return null
  const { code, name } = data?.period ?? { code: '', name: '' }
  const period = language === 'en' ? periodInEnglish(code, name) : name
  return (
    <Sheet
      title={t('led.title')}
      aside={first === undefined ? undefined : t('led.period', { period, count: first.of })}
    >
      <SideView query={query}>
        {({ rows }) => (
          <>
            <ul className="led">
              {rows.map((row) => (
                <Line key={row.code} row={row} />
              ))}
            </ul>
            <p className="sheet-body note">
              <BulletKey words={{ own: t('led.own'), best: t('led.best'), line: t('led.line') }} />
            </p>
          </>
        )}
      </SideView>
    </Sheet>
  )
}

function Line({ row }: { readonly row: Row }) {
  const { t } = useTranslation('workbench')
  const { language } = usePreferences()
  const change = row.change?.comparable ? row.change.points : null
  const own = row.score === null ? t('led.none') : formatPoints(row.score)
  return (
    <li>
      <Link to="/indicators/$code" params={{ code: row.code }}>
        {language === 'en' ? row.nameEn : row.name}
      </Link>
      <span>
        <b>{own}</b>
        {row.rank === null ? null : <span className="muted">{t('led.rank', { rank: row.rank })}</span>}
        {change === null ? null : (
          <span className={change > 0 ? 'up' : change < 0 ? 'down' : 'muted'}>{formatChange(change, 1)}</span>
        )}
      </span>
      <Bullet
        own={row.score}
        best={row.best?.score ?? null}
        line={row.line}
        label={t('led.bullet', {
          own,
          best: formatPoints(row.best?.score ?? null),
          line: formatPoints(row.line),
        })}
      />
    </li>
  )
}
