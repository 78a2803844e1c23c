import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readNotice } from '../../../domain/calendar/notice-text.ts'
import { useSession } from '../../lib/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { firstWriter, Refusal } from '../../ui/form-panel.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { NoPermission } from '../../ui/states.tsx'
import { useAct } from '../../ui/use-act.ts'
import { NoticePreview } from './notice-preview.tsx'
import {
  type FileReading,
  load,
  preview,
  readFile,
  type Row,
  type Status,
  statusQuery,
} from './notice-queries.ts'
import { NoticeRows } from './notice-rows.tsx'
import '../../ui/chips.css'
import '../../ui/states.css'
import './calendar.css'
import './notice.css'

const mostBytes = 1024 * 1024
const longestText = 20_000

/** The next year's notice, or another in the place of one that is loaded. */
export function NoticePage() {
  const today = useSession()?.today ?? ''
  const { year: asked } = useSearch({ from: '/framed/calendar/notice' })
  const year = asked ?? Number(today.slice(0, 4)) + 1
  const query = useQuery(statusQuery(year))
  return (
    <QueryView query={query} page>
      {(status) =>
        status.mayLoad ? (
          <NoticeForm key={year} year={year} status={status} today={today} />
        ) : (
          <NoPermission page />
        )
      }
    </QueryView>
  )
}

type FormProps = { readonly year: number; readonly status: Status; readonly today: string }

function NoticeForm({ year, status, today }: FormProps) {
  const { t } = useTranslation('calendar')
  const client = useQueryClient()
  const navigate = useNavigate()
  const [source, setSource] = useState(status.source)
  const [rows, setRows] = useState<readonly Row[]>(status.rows)
  const [version, setVersion] = useState(status.version)
  const [checked, setChecked] = useState(false)
  const looking = useAct({ namespace: 'calendar', act: () => preview(year, { source, rows }) })
  const [seen, setSeen] = useState<Awaited<ReturnType<typeof preview>> | null>(null)
  const loading = useAct({
    namespace: 'calendar',
    act: () => load(year, version, { source, rows }),
    refresh: [['calendar'], ['tasks'], ['workbench']],
    done: ({ unchanged }) => t(unchanged ? 'notice.unchanged' : 'notice.loaded', { year }),
    onDone: () => void navigate({ to: '/calendar', search: { year } }),
  })
  /** Whatever is changed is looked at again before it is loaded. */
  const change = (next: { source?: string; rows?: readonly Row[] }) => {
    if (next.source !== undefined) setSource(next.source)
    if (next.rows !== undefined) setRows(next.rows)
    setSeen(null)
    looking.reset()
    loading.reset()
  }
  const findings = seen?.findings ?? []
  const faults = findings.filter(({ level }) => level === 'fault')
  const unnamed = (index: number) =>
    checked && rows[index]?.name.trim() === '' ? t('notice.needsName') : undefined
  const look = () => {
    setChecked(true)
    if (source.trim() === '' || rows.some(({ name }) => name.trim() === '')) return
    looking.run(undefined, { onSuccess: setSeen })
  }
  const warnings = findings.filter(({ level }) => level === 'warning')
  return (
    <>
      <PageHead
        title={t(status.version === 0 ? 'notice.title' : 'notice.titleReplace', { year })}
        actions={
          <Link to="/calendar" search={{ year }} className={buttonClass({})}>
            {t('notice.back')}
          </Link>
        }
      />
      {loading.conflict ? (
        <Conflict
          {...firstWriter(loading.cause)}
          changes={[]}
          onReload={async () => {
            const fresh = await client.fetchQuery({ ...statusQuery(year), staleTime: 0 })
            setVersion(fresh.version)
            setSeen(null)
            loading.reset()
          }}
        />
      ) : (
        <Refusal error={loading.error ?? looking.error} />
      )}
      <div className="notice-form">
        <Bring year={year} onRead={change} />
        <Sheet title={t('notice.rows')} aside={t('notice.count', { count: rows.length })}>
          <div className="sheet-body">
            <Field
              label={t('notice.source')}
              hint={t('notice.sourceHint')}
              error={checked && source.trim() === '' ? t('notice.needsSource') : undefined}
            >
              {(control) => (
                <TextInput
                  {...control}
                  value={source}
                  maxLength={100}
                  placeholder={t('notice.sourceExample', { year: year - 1 })}
                  onChange={(event) => change({ source: event.target.value })}
                />
              )}
            </Field>
            <NoticeRows
              year={year}
              rows={rows}
              source={source}
              faultOf={(index) => {
                const found = faults.find(({ row }) => row === index + 1)
                return found === undefined ? unnamed(index) : t(`finding.${found.code}`, found.facts)
              }}
              onChange={(next) => change({ rows: next })}
            />
            {faults.some(({ row }) => row === null) ? (
              <p className="field-error" role="alert">
                {faults
                  .filter(({ row }) => row === null)
                  .map(({ code, facts }) => t(`finding.${code}`, facts))
                  .join('')}
              </p>
            ) : null}
          </div>
        </Sheet>
      </div>
      {seen === null || faults.length > 0 ? null : (
        <section aria-label={t('notice.preview')} className="notice-preview">
          <h2>{t('notice.preview')}</h2>
          {warnings.length === 0 ? null : (
            <div className="banner" role="status">
              <ul>
                {warnings.map(({ row, code, facts }) => (
                  <li key={`${row}-${code}`}>
                    {row === null ? '' : t('notice.row', { row })}
                    {t(`finding.${code}`, facts)}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <NoticePreview year={year} preview={seen} today={today} />
        </section>
      )}
      <div className="notice-acts">
        {seen === null || faults.length > 0 ? (
          <Button primary busy={looking.busy} onClick={look}>
            {t('notice.look')}
          </Button>
        ) : (
          <Button primary busy={loading.busy} onClick={() => loading.run(undefined)}>
            {t(status.version === 0 ? 'notice.load' : 'notice.replace')}
          </Button>
        )}
        <span className="muted">{t('notice.everywhere')}</span>
      </div>
    </>
  )
}

type BringProps = {
  readonly year: number
  readonly onRead: (notice: { source?: string; rows: readonly Row[] }) => void
}

/** The text of the notice pasted, or a file: either fills the rows below, where they are looked through. */
function Bring({ year, onRead }: BringProps) {
  const { t } = useTranslation(['calendar', 'mechanism'])
  const [text, setText] = useState('')
  const [told, setTold] = useState<string | null>(null)
  const [faults, setFaults] = useState<FileReading['faults']>([])
  const reading = useAct({
    namespace: 'calendar',
    act: (file: File) => readFile(year, file),
    onDone: (found) => {
      setFaults(found.faults)
      if (found.faults.length > 0) return setTold(null)
      setTold(t('notice.read', { count: found.rows.length }))
      onRead({ source: found.source, rows: found.rows })
    },
  })
  const paste = () => {
    const found = readNotice(text, year)
    setFaults([])
    if (found.year !== null && found.year !== year)
      return setTold(t('notice.otherYear', { year: found.year }))
    if (found.rows.length === 0) return setTold(t('notice.nothingRead'))
    setTold(t('notice.read', { count: found.rows.length }))
    onRead({
      rows: found.rows.map(({ source: _, ...row }) => row),
      ...(found.source === null ? {} : { source: found.source }),
    })
  }
  return (
    <Sheet title={t('notice.bring')}>
      <div className="sheet-body">
        <Field label={t('notice.text')} hint={t('notice.textHint')} optional>
          {(control) => (
            <TextArea
              {...control}
              rows={6}
              value={text}
              max={longestText}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <div className="acts">
          <Button onClick={paste}>{t('notice.readText')}</Button>
        </div>
        <Refusal error={reading.error} />
        <FileDrop
          label={t('notice.file')}
          accept=".csv"
          maxBytes={mostBytes}
          files={[]}
          onAdd={([file]) => {
            if (file !== undefined) reading.run(file)
          }}
        />
        <p className="note">{t('notice.fileHint')}</p>
        <p role="status">{told}</p>
        {faults.length === 0 ? null : (
          <div role="alert">
            <p className="vacant">{t('notice.fileFaults', { count: faults.length })}</p>
            <ol className="file-faults">
              {faults.map((fault, index) => (
                <li key={index}>
                  <span className="nowrap">{t('notice.line', { line: fault.line })}</span>
                  <span>
                    {t(`mechanism:fault.${fault.code}`, { defaultValue: fault.code, ...fault.facts })}
                  </span>
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </Sheet>
  )
}
