import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BulkForecast, BulkVerdict } from '../../../../contract/task-bulk.ts'
import type { BulkCommand } from '../../../../domain/task/bulk.ts'
import { sessionQuery } from '../../../lib/session.ts'
import { Act } from '../../../ui/action-bar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Field, TextArea } from '../../../ui/field.tsx'
import { Refusal } from '../../../ui/form-panel.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { useErrorWords } from '../../../ui/use-error-words.ts'
import { taskKeys } from '../calls.ts'
import { isGrave, wordsOf } from './bulk-commands.ts'
import { doBulk, forecastQuery } from './calls.ts'
import { useVerdictWords } from './use-verdict-words.ts'
import './many.css'

type Props = {
  readonly command: BulkCommand
  readonly ids: readonly string[]
  readonly onClose: () => void
}

/** One command on several tasks: which can and which cannot, then done, then what became of each. */
export function BulkPanel({ command, ids: given, onClose }: Props) {
  const { t } = useTranslation(['ledger', 'task'])
  // The list behind is read anew while this runs: the rows chosen stay as they were.
  const [ids] = useState(given)
  const query = useQuery(forecastQuery(command, ids))
  return (
    <Panel
      open
      title={t('bulk.title', { act: t(`bulk.act.${command}`), count: ids.length })}
      onClose={onClose}
    >
      <QueryView query={query}>
        {({ rows }) => (
          <Bulk command={command} rows={rows} onAgain={() => void query.refetch()} onClose={onClose} />
        )}
      </QueryView>
    </Panel>
  )
}

type BulkProps = {
  readonly command: BulkCommand
  readonly rows: readonly BulkForecast[]
  readonly onAgain: () => void
  readonly onClose: () => void
}

function Bulk({ command, rows, onAgain, onClose }: BulkProps) {
  const { t } = useTranslation(['ledger', 'task'])
  const client = useQueryClient()
  const errors = useErrorWords('task')
  const [text, setText] = useState('')
  const [checked, setChecked] = useState(false)
  const [told, setTold] = useState<ReadonlyMap<string, BulkVerdict>>(new Map())
  const open = rows.filter((row) => row.outcome === 'allowed' && told.get(row.id)?.outcome !== 'done')
  const sent = useMutation({
    mutationFn: () =>
      doBulk(
        command,
        open.map(({ id, version }) => ({ id, version })),
        text,
      ),
    networkMode: 'always',
    onSuccess: async (answer) => {
      setTold((before) => new Map([...before, ...answer.rows.map((row) => [row.id, row] as const)]))
      await Promise.all(
        [...taskKeys, sessionQuery.queryKey].map((queryKey) => client.invalidateQueries({ queryKey })),
      )
    },
  })
  const words = wordsOf(command)
  const missing = words === 'required' && text.trim() === ''
  const again = [...told.values()].some(
    ({ outcome }) => outcome === 'version-changed' || outcome === 'failed',
  )
  const count = { done: countOf(told, 'done'), rest: told.size - countOf(told, 'done') }
  const act = t(`bulk.act.${command}`)
  return (
    <>
      <Refusal error={sent.error === null ? null : errors.sentence(sent.error)} />
      <p className="panel-lead" role="status">
        {told.size > 0
          ? t(count.rest === 0 ? 'bulk.allDone' : 'bulk.someDone', { act, ...count })
          : open.length === rows.length
            ? t('bulk.allCan', { act, count: rows.length })
            : t('bulk.someCan', { act, can: open.length, cannot: rows.length - open.length })}
      </p>
      {words === 'none' || told.size > 0 || open.length === 0 ? null : (
        <Field
          label={t(`bulk.words.${command}`)}
          optional={words === 'optional'}
          error={checked && missing ? t('task:panel.required') : undefined}
        >
          {(control) => (
            <TextArea
              {...control}
              value={text}
              max={4000}
              placeholder={command === 'urge' ? t('task:urge.placeholder') : undefined}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
      )}
      <ul className="verdicts many">
        {[...rows]
          .sort((one, other) => rank(one) - rank(other))
          .map((row) => (
            <Row key={row.id} row={row} verdict={told.get(row.id)} command={command} />
          ))}
      </ul>
      <div className="acts bulk-acts">
        {told.size === 0 && open.length > 0 ? (
          <Act
            action={{
              key: command,
              label: t('bulk.send', { act, count: open.length }),
              primary: true,
              danger: isGrave(command),
              busy: sent.isPending,
              onClick: () => {
                setChecked(true)
                if (!missing) sent.mutate()
              },
            }}
          />
        ) : null}
        {again ? (
          <Button
            onClick={() => {
              setTold(new Map())
              onAgain()
            }}
          >
            {t('bulk.again')}
          </Button>
        ) : null}
        <Button onClick={onClose}>{t(told.size === 0 ? 'task:panel.cancel' : 'task:panel.close')}</Button>
      </div>
    </>
  )
}

/** What cannot be done stands first: it is what has to be read. */
const rank = ({ outcome }: BulkForecast): number => (outcome === 'allowed' ? 1 : 0)

const countOf = (told: ReadonlyMap<string, BulkVerdict>, wanted: BulkVerdict['outcome']): number =>
  [...told.values()].filter(({ outcome }) => outcome === wanted).length

type RowProps = {
  readonly row: BulkForecast
  readonly verdict: BulkVerdict | undefined
  readonly command: BulkCommand
}

function Row({ row, verdict, command }: RowProps) {
  const { t } = useTranslation('ledger')
  const words = useVerdictWords()
  const said = verdict ?? row
  const good = said.outcome === 'done' || said.outcome === 'allowed'
  return (
    <li className={good ? undefined : 'not'}>
      <span className="muted nowrap">{row.number === '' ? '—' : row.number}</span>
      <span>{row.outcome === 'not-found' ? t('bulk.unknown') : row.title}</span>
      <span className={good ? 'good' : 'field-error'}>
        {said.outcome === 'done'
          ? t('bulk.done', { act: t(`bulk.act.${command}`) })
          : said.outcome === 'allowed'
            ? t('bulk.can')
            : words(said, command)}
      </span>
    </li>
  )
}
