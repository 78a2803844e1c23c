import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { Panel } from '../../ui/panel.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { useAct } from '../../ui/use-act.ts'
import { registerName } from './authority.ts'
import { documentKeys, registersQuery, setLast } from './calls.ts'

type Registers = NonNullable<ReturnType<typeof useRegisters>['data']>
const useRegisters = () => useQuery(registersQuery())

/** Registers with the last number of the year; what was numbered on paper before is said here once. */
export function RegistersPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('document')
  const registers = useRegisters()
  return (
    <Panel open title={t('register.title')} width={760} onClose={onClose}>
      <p className="panel-lead">{t('register.lead')}</p>
      <QueryView query={registers}>
        {(data) => (
          <ul className="dc-registers">
            {data.rows.map((row) => (
              <Row key={row.code} row={row} year={data.year} />
            ))}
          </ul>
        )}
      </QueryView>
    </Panel>
  )
}

type RowProps = { readonly row: Registers['rows'][number]; readonly year: number }

function Row({ row, year }: RowProps) {
  const { t } = useTranslation('document')
  const [editing, setEditing] = useState(false)
  const [last, setTyped] = useState(String(row.last))
  const [text, setText] = useState('')
  const act = useAct({
    act: () => setLast(row.code, { version: row.version, year, last: Number(last), text }),
    refresh: documentKeys,
    namespace: 'document',
    done: t('register.done'),
    onDone: () => setEditing(false),
  })
  return (
    <li>
      <div className="dc-row">
        <span>
          <b>{registerName(row)}</b>{' '}
          <small>{row.kinds.map((kind) => t(`kind.${kind}`)).join(t('and'))}</small>
          <small className="block">
            {row.last === 0 ? t('register.none', { year }) : t('register.last', { year, last: row.last })}
            {row.byHand > 0 ? t('register.byHand', { count: row.byHand }) : null}
            {t('register.next', { next: row.next })}
          </small>
        </span>
        <Button small onClick={() => setEditing(!editing)}>
          {t('register.set')}
          <span className="visually-hidden">{row.word}</span>
        </Button>
      </div>
      {editing ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            act.run()
          }}
        >
          <Refusal error={act.error} />
          <div className="fields">
            <Field label={t('register.lastUsed')} error={act.fields.last} hint={t('register.lastHint')}>
              {(control) => (
                <TextInput
                  {...control}
                  inputMode="numeric"
                  value={last}
                  onChange={(event) => setTyped(event.target.value)}
                />
              )}
            </Field>
            <Field label={t('register.why')} error={act.fields.text}>
              {(control) => (
                <TextInput
                  {...control}
                  value={text}
                  placeholder={t('register.whyExample')}
                  onChange={(event) => setText(event.target.value)}
                />
              )}
            </Field>
          </div>
          <Button small primary type="submit" busy={act.busy}>
            {t('register.save')}
          </Button>
        </form>
      ) : null}
    </li>
  )
}
