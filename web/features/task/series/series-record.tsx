import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SeriesRecord as Record } from '../../../../contract/task-series.ts'
import type { SeriesCommand } from '../../../../domain/task/series.ts'
import { api, ask } from '../../../lib/api.ts'
import { useRight } from '../../../lib/session.ts'
import { useEither } from '../../../lib/use-either.ts'
import { ActionBar } from '../../../ui/action-bar.tsx'
import { confirm } from '../../../ui/confirm.tsx'
import { Day } from '../../../ui/day.tsx'
import { type Fact, Facts } from '../../../ui/facts.tsx'
import { Refusal } from '../../../ui/form-panel.tsx'
import { RecordHead } from '../../../ui/page.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Prose, Sheet } from '../../../ui/sheet.tsx'
import { NoPermission, NotFound } from '../../../ui/states.tsx'
import { useAct } from '../../../ui/use-act.ts'
import { choicesQuery } from '../calls.ts'
import { isId } from '../is-id.ts'
import { seriesKey, seriesQuery } from './calls.ts'
import { IssuedPeriods } from './issued-periods.tsx'
import { Went } from './series-list.tsx'
import { ComingDays } from './series-preview.tsx'
import { SeriesStateWord } from './series-state.tsx'
import { useRhythmWords } from '../../../ui/use-rhythm-words.ts'
import { useTroubleWords } from './use-trouble-words.ts'
import '../task.css'
import './series.css'

const route = getRouteApi('/framed/tasks/series/$id')

export function SeriesRecord() {
  const { id } = route.useParams()
  const may = useRight('task.issue')
  const query = useQuery({ ...seriesQuery(id), enabled: may && isId(id) })
  if (!may) return <NoPermission page />
  if (!isId(id)) return <NotFound page />
  return (
    <QueryView query={query} page>
      {(series) => <Page key={series.id} series={series} />}
    </QueryView>
  )
}

/** One recurring task: what it issues and when, what it has issued, what may be done now. */
function Page({ series }: { readonly series: Record }) {
  const { t } = useTranslation(['series', 'task'])
  const words = useRhythmWords()
  const trouble = useTroubleWords()
  return (
    <>
      <RecordHead
        number={t('record.kind')}
        title={series.title}
        line={[
          <SeriesStateWord key="state" series={series} />,
          words.rhythm(series.rhythm),
          series.nextOn === null || series.state !== 'active' ? (
            t('record.nothingNext')
          ) : (
            <>
              {t('record.next')} <Day date={series.nextOn} />
            </>
          ),
          <Went key="went" series={series} />,
        ]}
      />
      {series.trouble === null || series.state !== 'active' ? null : (
        <div className="banner bad" role="alert">
          <div>{trouble(series.trouble)}</div>
        </div>
      )}
      <div className="rec">
        <div>
          <Template series={series} />
          <IssuedPeriods issued={series.issued} />
        </div>
        <Sheet title={t('coming.title')}>
          {series.state === 'paused' ? <p className="sheet-body muted">{t('coming.paused')}</p> : null}
          <ComingDays coming={series.coming} />
        </Sheet>
      </div>
      <Acts series={series} />
    </>
  )
}

function Template({ series }: { readonly series: Record }) {
  const { t } = useTranslation(['series', 'task'])
  const either = useEither()
  const words = useRhythmWords()
  const { template } = series
  const choices = useQuery(choicesQuery).data
  const nameOf = (id: string) => choices?.units.find((unit) => unit.id === id)?.shortName ?? ''
  const indicator = choices?.indicators.find(({ code }) => code === template.indicator)
  const { deadline } = template
  const facts: readonly Fact[] = [
    { label: t('task:fact.lead'), value: series.leadUnits.join(t('task:fact.and')), wide: true },
    {
      label: t('task:fact.assisting'),
      value: template.assistingUnitIds.map(nameOf).join(t('task:fact.and')),
      wide: true,
    },
    { label: t('fact.rhythm'), value: words.rhythm(series.rhythm) },
    {
      label: t('task:fact.term'),
      value:
        deadline.kind === 'within'
          ? t(`task:fact.within-${deadline.unit}`, { count: deadline.n })
          : words.due(deadline),
    },
    { label: t('fact.startsOn'), value: <Day date={series.startsOn} /> },
    {
      label: t('fact.endsOn'),
      value: series.endsOn === null ? t('fact.noEnd') : <Day date={series.endsOn} />,
    },
    {
      label: t('task:fact.indicator'),
      value: indicator ? either(indicator.name, indicator.nameEn) : '',
    },
    { label: t('task:fact.target'), value: template.target },
    {
      label: t('task:fact.source'),
      value: template.sourceText === '' ? t(`task:source.${template.source}`) : template.sourceText,
    },
    { label: t('fact.author'), value: series.author },
    { label: t('fact.issuer'), value: series.issuer ?? t('fact.issuerOffice') },
  ]
  return (
    <Sheet title={t('record.template')}>
      <Facts facts={facts} />
      <Prose>{template.body}</Prose>
    </Sheet>
  )
}

function Acts({ series }: { readonly series: Record }) {
  const { t } = useTranslation('series')
  const navigate = useNavigate()
  const act = useAct<Exclude<SeriesCommand, 'edit'>, unknown>({
    act: (command) => send(series, command),
    refresh: [seriesKey],
    namespace: 'series',
    onDone: () => undefined,
  })
  const move = (command: Exclude<SeriesCommand, 'edit'>) => async () => {
    const sure = await confirm({
      title: t(`sure.${command}`),
      body: t(`sure.${command}Body`),
      yes: t(`command.${command}`),
      danger: command === 'end',
    })
    if (sure) act.run(command)
  }
  const may = (command: SeriesCommand): boolean => series.actions.some((action) => action.command === command)
  return (
    <>
      <Refusal error={act.error} />
      <ActionBar
        actions={[
          ...(may('edit')
            ? [
                {
                  key: 'edit',
                  label: t('command.edit'),
                  primary: true,
                  onClick: () => void navigate({ to: '/tasks/series/$id/edit', params: { id: series.id } }),
                },
              ]
            : []),
          ...(['pause', 'resume', 'end'] as const).filter(may).map((command) => ({
            key: command,
            label: t(`command.${command}`),
            primary: command === 'resume',
            danger: command === 'end',
            busy: act.busy,
            onClick: () => void move(command)(),
          })),
        ]}
        note={t('form.editNote')}
      />
    </>
  )
}

function send({ id, version }: Record, command: Exclude<SeriesCommand, 'edit'>) {
  const given = { params: { path: { id } }, body: { version } }
  switch (command) {
    case 'pause':
      return ask(api.POST('/api/task-series/{id}/pause', given))
    case 'resume':
      return ask(api.POST('/api/task-series/{id}/resume', given))
    case 'end':
      return ask(api.POST('/api/task-series/{id}/end', given))
  }
}
