import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/dates.ts'
import { useSession } from '../../../lib/session.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { Moment } from '../../../ui/day.tsx'
import { Faults } from '../../../ui/faults.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Empty } from '../../../ui/states.tsx'
import { useWords } from '../use-words.ts'
import { type Loaded, methodologiesQuery, type MethodologyFile } from './calls.ts'
import { CheckedFile } from './checked-file.tsx'
import { useScaleWords } from './use-scale-words.ts'

const route = getRouteApi('/framed/indicators/methodology')

/** What is loaded and from when it counts; what lies ready, and whether anything is wrong with it. */
export function Versions() {
  const { t } = useTranslation('methodology')
  const { file } = route.useSearch()
  return (
    <QueryView query={useQuery(methodologiesQuery)}>
      {({ loaded, files }) => (
        <div className="versions-page">
          {file === undefined ? null : <CheckedFile key={file} file={file} />}
          <Sheet title={t('files.title', { count: files.length })} aside={t('files.where')}>
            {files.length === 0 ? (
              <Empty title={t('files.none')}>{t('files.noneHow')}</Empty>
            ) : (
              <ul className="release-list">
                {files.map((one) => (
                  <FileRow key={one.file} file={one} open={one.file === file} />
                ))}
              </ul>
            )}
          </Sheet>
          <Sheet title={t('versions.title', { count: loaded.length })} aside={t('versions.keep')}>
            {loaded.length === 0 ? (
              <Empty title={t('none')}>{t('versions.noneHow')}</Empty>
            ) : (
              <LoadedList loaded={loaded} />
            )}
          </Sheet>
        </div>
      )}
    </QueryView>
  )
}

function FileRow({ file, open }: { readonly file: MethodologyFile; readonly open: boolean }) {
  const { t } = useTranslation('methodology')
  const words = useWords()
  const { faults, loaded, title, version } = file
  return (
    <li>
      <div>
        <b>{title === null ? file.file : words.both(title)}</b>{' '}
        {version === null ? null : t('version', { version })}
        <p className="note">
          {t('files.name', { file: file.file })}
          {t(loaded ? 'files.loaded' : faults.length > 0 ? 'files.faulty' : 'files.ready')}
        </p>
        <Faults faults={faults} />
      </div>
      {loaded || faults.length > 0 ? null : (
        <div className="acts">
          <Link
            to="/indicators/methodology"
            search={open ? { show: 'versions' } : { show: 'versions', file: file.file }}
            className={buttonClass({ primary: !open, small: true })}
          >
            {t(open ? 'files.close' : 'files.check')}
          </Link>
        </div>
      )}
    </li>
  )
}

function LoadedList({ loaded }: { readonly loaded: readonly Loaded[] }) {
  const { t } = useTranslation('methodology')
  const words = useWords()
  const say = useScaleWords()
  const today = useSession()?.today ?? ''
  const inForce = loaded.find(({ effectiveFrom }) => effectiveFrom <= today) ?? loaded.at(-1)
  return (
    <ul className="release-list">
      {loaded.map((one) => (
        <li key={one.id} className={one === inForce ? undefined : 'old'}>
          <div>
            <b>{words.both(one.title)}</b> {t('version', { version: one.version })}{' '}
            <span className={one === inForce ? 'up' : 'muted'}>
              {one === inForce
                ? t('versions.inForce')
                : one.effectiveFrom > today
                  ? t('versions.coming')
                  : null}
            </span>
            <p className="note">
              {one.first ? t('about.fromFirst') : t('about.fromDay', { day: formatDate(one.effectiveFrom) })}
              {t('versions.holds', {
                leaves: one.leaves,
                provisional: one.provisional,
                cut: say.cut(one.cut),
              })}
            </p>
            <p className="note">
              {t('versions.loadedAt')} <Moment at={one.loadedAt} />
              {one.releases === null ? null : t('versions.releases', { count: one.releases })}
            </p>
            <p className="note hash">{one.hash}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
