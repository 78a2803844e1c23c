import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskImport } from '../../../contract/task-sheet.ts'
import { useRight } from '../../lib/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { NoPermission } from '../../ui/states.tsx'
import { useAct } from '../../ui/use-act.ts'
import { taskKeys } from './calls.ts'
import { ImportFacts } from './import-facts.tsx'
import { ImportRows } from './import-rows.tsx'
import { TaskImportSteps } from './import-steps.tsx'
import { useTroubleWords } from './import-words.ts'
import { cancelImport, confirmImport, faultsUrl, importQuery, importsQuery } from './sheet-calls.ts'

const route = getRouteApi('/framed/tasks/import/$id')

export function ImportRecord() {
  return useRight('task.issue') ? <ImportPage /> : <NoPermission page />
}

function ImportPage() {
  const { id } = route.useParams()
  return (
    <QueryView query={useQuery(importQuery(id))} page>
      {(record) => <Import record={record} />}
    </QueryView>
  )
}

/** What the file holds, what will be created, how far it is, what came of it. */
function Import({ record }: { readonly record: TaskImport }) {
  const { t } = useTranslation('task-import')
  const client = useQueryClient()
  const { state, rows } = record
  useEffect(() => {
    // Tasks have come into being beside us.
    if (state === 'done') for (const queryKey of taskKeys) void client.invalidateQueries({ queryKey })
  }, [client, state])
  return (
    <>
      <PageHead title={record.fileName} note={t(`state.${state}`)} crumb={t('title')} />
      <TaskImportSteps state={state} />
      <Outcome record={record} />
      {state === 'checking' || state === 'refused' ? null : (
        <>
          <ImportFacts record={record} />
          {state === 'checked' ? <Confirm record={record} /> : null}
          <ImportRows
            record={record}
            aside={
              rows.faulty > 0 ? (
                <a href={faultsUrl(record.id)} download className="link">
                  {t('rows.download', { count: rows.faulty })}
                </a>
              ) : undefined
            }
          />
        </>
      )}
    </>
  )
}

/** One sentence on where it stands, and what to do next. */
function Outcome({ record }: { readonly record: TaskImport }) {
  const { t } = useTranslation('task-import')
  const trouble = useTroubleWords()
  const { state, tasks } = record
  const again = (
    <Link to="/tasks/import" className={buttonClass()}>
      {t('again')}
    </Link>
  )
  if (state === 'checking')
    return (
      <Sheet label={t('state.checking')}>
        <div className="sheet-body">
          <p role="status">{t('checking')}</p>
          <StopImport id={record.id}>{t('common:sheetReading.stop')}</StopImport>
        </div>
      </Sheet>
    )
  if (state === 'refused' || state === 'stopped')
    return (
      <div className="banner bad" role="alert">
        <div>
          {record.trouble === null ? t('state.refused') : trouble(record.trouble)}
          {state === 'stopped' ? t('stopped', { count: tasks.created }) : null}
        </div>
        {again}
      </div>
    )
  if (state === 'creating') return <Progress record={record} />
  if (state === 'cancelled')
    return (
      <div className="banner" role="status">
        <div>{t('cancelled', { count: tasks.created })}</div>
        {again}
      </div>
    )
  if (state === 'done') return <Done record={record} />
  return null
}

/** What is created stays; a file that is still read leaves nothing. */
function StopImport({ id, children }: { readonly id: string; readonly children: string }) {
  const stopping = useAct({
    act: () => cancelImport(id),
    refresh: [importsQuery.queryKey],
    namespace: 'task-import',
  })
  return (
    <>
      {stopping.error === null ? null : <p className="field-error">{stopping.error}</p>}
      <div className="acts">
        <Button danger busy={stopping.busy} onClick={() => stopping.run()}>
          {children}
        </Button>
      </div>
    </>
  )
}

function Progress({ record }: { readonly record: TaskImport }) {
  const { t } = useTranslation('task-import')
  const { tasks } = record
  return (
    <Sheet title={t('creating.title')}>
      <div className="sheet-body import-progress">
        <progress max={Math.max(1, tasks.planned)} value={tasks.created} aria-label={t('creating.title')} />
        <p role="status">{t('creating.count', { done: tasks.created, total: tasks.planned })}</p>
        <p className="note">{t('creating.leave')}</p>
        <StopImport id={record.id}>{t('creating.stop')}</StopImport>
      </div>
    </Sheet>
  )
}

function Done({ record }: { readonly record: TaskImport }) {
  const { t } = useTranslation('task-import')
  const { tasks, rows, numbers } = record
  const drafts = record.as === 'draft'
  return (
    <Sheet title={t(drafts ? 'done.drafts' : 'done.issued', { count: tasks.created })}>
      <div className="sheet-body import-done">
        {numbers === null ? null : (
          <p>{numbers.first === numbers.last ? t('done.number', numbers) : t('done.numbers', numbers)}</p>
        )}
        {rows.faulty === 0 ? null : <p>{t('done.faulty', { count: rows.faulty })}</p>}
        <div className="acts">
          <Link
            to="/tasks"
            search={drafts ? { view: 'drafts' } : { view: 'running', sort: '-number' }}
            className={buttonClass({ primary: true })}
          >
            {t(drafts ? 'done.toDrafts' : 'done.toLedger')}
          </Link>
          <Link to="/tasks/import" className={buttonClass()}>
            {t('again')}
          </Link>
        </div>
      </div>
    </Sheet>
  )
}

/** The choice, and what it means, before anything is created. */
function Confirm({ record }: { readonly record: TaskImport }) {
  const { t } = useTranslation('task-import')
  const [as, setAs] = useState<'draft' | 'issue'>('issue')
  const refresh = [importsQuery.queryKey]
  const confirming = useAct({ act: () => confirmImport(record.id, as), refresh, namespace: 'task-import' })
  const leaving = useAct({ act: () => cancelImport(record.id), refresh, namespace: 'task-import' })
  const { rows, tasks } = record
  return (
    <Sheet title={t('confirm.title')}>
      <div className="sheet-body import-confirm">
        {rows.good === 0 ? (
          <p>{t('confirm.nothing')}</p>
        ) : (
          <fieldset>
            <legend>{t('confirm.as')}</legend>
            {(['issue', 'draft'] as const).map((choice) => (
              <div key={choice}>
                <label>
                  <input type="radio" name="as" checked={as === choice} onChange={() => setAs(choice)} />
                  {t(`confirm.${choice}`)}
                </label>
                <small className="note">{t(`confirm.${choice}How`)}</small>
              </div>
            ))}
          </fieldset>
        )}
        {rows.faulty > 0 && rows.good > 0 ? <p>{t('confirm.left', { count: rows.faulty })}</p> : null}
        {[confirming.error, leaving.error].map((error) =>
          error === null ? null : (
            <p key={error} className="field-error" role="alert">
              {error}
            </p>
          ),
        )}
        <div className="acts">
          {rows.good === 0 ? (
            <Link to="/tasks/import" className={buttonClass({ primary: true })}>
              {t('again')}
            </Link>
          ) : (
            <Button primary busy={confirming.busy} onClick={() => confirming.run()}>
              {t(as === 'issue' ? 'confirm.goIssue' : 'confirm.goDraft', { count: tasks.planned })}
            </Button>
          )}
          <Button busy={leaving.busy} onClick={() => leaving.run()}>
            {t('confirm.leave')}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
