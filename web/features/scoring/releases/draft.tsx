import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/dates.ts'
import { formatChange } from '../../../lib/format.ts'
import { Act } from '../../../ui/action-bar.tsx'
import { Button } from '../../../ui/button.tsx'
import { confirm } from '../../../ui/confirm.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { useAct } from '../../../ui/use-act.ts'
import { makeRelease, type Preview, previewQuery, scoringKey } from '../calls.ts'
import { points } from '../figures.ts'
import { isApart, PublishedApart } from '../published.tsx'
import { useWords } from '../use-words.ts'
import '../../../ui/ledger.css'

const topPlaces = 10

/** What a release of the period would hold now: looked at before it is frozen. */
export function Draft({ period }: { readonly period: string }) {
  return (
    <QueryView query={useQuery(previewQuery(period))}>{(preview) => <Shown preview={preview} />}</QueryView>
  )
}

function Shown({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const { own, standing, places, sources, methodology } = preview
  const first = places.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity)).slice(0, topPlaces)
  return (
    <>
      <Sheet
        title={t('draft.title', { period: words.period(preview.period) })}
        aside={standing === null ? t('draft.first') : t('draft.correction', { number: standing.number })}
      >
        <Facts
          facts={[
            {
              label: t('column.total'),
              value: own.score === null ? t('none') : <b>{points(own.score, 2)}</b>,
            },
            {
              label: t('column.rank'),
              value: own.rank === null ? t('none') : t('rankOf', { rank: own.rank, of: own.of }),
            },
            {
              label: t('column.change'),
              value:
                own.change?.points === null || own.change?.points === undefined
                  ? t(own.score === null ? 'none' : 'top.noBefore')
                  : formatChange(own.change.points, 2),
            },
            {
              label: t('draft.filed'),
              value: t('draft.filedCount', { filed: own.filed, missing: own.missing.length }),
            },
            {
              label: t('draft.method'),
              value: t('walk.method', { title: words.both(methodology.title), version: methodology.version }),
            },
            {
              label: t('draft.places'),
              value: t('draft.placesCount', { count: places.length, without: preview.placesWithoutScore }),
            },
            {
              label: t('draft.sources'),
              value: sources
                .map(({ source, publishedOn }) => `${source} ${formatDate(publishedOn)}`)
                .join(t('and')),
              wide: true,
            },
            { label: t('head.hash'), value: <span className="hash">{preview.hash}</span>, wide: true },
          ]}
        />
        <PublishedApart published={own.published} total={own.score} />
        <ReleaseForm preview={preview} />
      </Sheet>
      <div className="two">
        <Sheet title={t('draft.missing', { count: own.missing.length })}>
          {own.missing.length === 0 ? (
            <p className="sheet-body">{t('draft.nothingMissing')}</p>
          ) : (
            <ul className="missing-list">
              {own.missing.map((leaf) => (
                <li key={leaf.code}>
                  {leaf.code} {words.name(leaf)}
                </li>
              ))}
            </ul>
          )}
        </Sheet>
        <Sheet title={t('draft.top', { count: first.length })}>
          <table className="table dense ranking">
            <tbody>
              {[...first, ...places.filter((place) => place.own && !first.includes(place))].map((place) => (
                <tr key={`${place.code} ${place.name}`} className={place.own ? 'me' : undefined}>
                  <td className="num">{place.rank ?? t('dash')}</td>
                  <td>{place.name}</td>
                  <td className="num">{points(place.score, 2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sheet>
      </div>
    </>
  )
}

/** Freeze what was looked at; a period that is released already needs a reason. */
function ReleaseForm({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const navigate = useNavigate()
  const { standing, hash, obstacles } = preview
  const period = words.period(preview.period)
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const acting = useAct({
    act: () =>
      makeRelease({
        period: preview.period.code,
        hash,
        reason: standing === null ? null : reason.trim(),
      }),
    refresh: [scoringKey],
    namespace: 'scoring',
    done: ({ number }) => t('draft.done', { period, number }),
    onDone: () => void navigate({ to: '/indicators/releases', search: {} }),
  })
  const missing = standing !== null && reason.trim() === ''
  const refusal =
    standing?.same === true
      ? t('draft.same', { number: standing.number })
      : obstacles.length === 0
        ? undefined
        : obstacles.map((one) => t(`obstacle.${one}`)).join('')
  const release = async () => {
    setChecked(true)
    if (missing) return
    const yes = await confirm({
      title: t(standing === null ? 'draft.confirm' : 'draft.confirmCorrection', { period }),
      body: [
        ...(isApart(preview.own.published) ? [t('draft.confirmApart')] : []),
        t('draft.confirmBody'),
      ].join(''),
      yes: t(standing === null ? 'draft.release' : 'draft.correct'),
    })
    if (yes) acting.run()
  }
  return (
    <div className="release-form">
      {standing === null || standing.same ? null : (
        <Field
          label={t('draft.reason')}
          hint={t('draft.reasonHow')}
          error={acting.fields['reason'] ?? (checked && missing ? t('draft.reasonMissing') : undefined)}
        >
          {(control) => (
            <TextInput
              {...control}
              maxLength={300}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      )}
      {acting.error === null ? null : (
        <p className="field-error" role="alert">
          {acting.error}
        </p>
      )}
      <div className="acts">
        <Act
          action={{
            key: 'release',
            label: t(standing === null ? 'draft.release' : 'draft.correct'),
            primary: true,
            busy: acting.busy,
            refusal,
            onClick: () => void release(),
          }}
        />
        <Button onClick={() => void navigate({ to: '/indicators/releases', search: {} })}>
          {t('draft.close')}
        </Button>
      </div>
      {refusal === undefined ? null : <p className="note">{refusal}</p>}
    </div>
  )
}
