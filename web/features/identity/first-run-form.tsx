import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { ApiError } from '../../lib/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useAct } from '../../ui/use-act.ts'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import {
  type Administrator,
  administrators,
  emptyValues,
  type Founder,
  knownWords,
  sharedFaults,
} from './first-run-values.ts'
import { FounderFields } from './founder-fields.tsx'
import { type MechanismChoice, MechanismChoices } from './mechanism-choices.tsx'

/** What was loaded, as the server tells it. */
export type Filled = {
  readonly mechanism: string
  readonly units: number
  readonly indicators: number
  readonly subIndicators: number
}

type Props = {
  readonly token: string
  readonly mechanisms: readonly MechanismChoice[]
  readonly onFilled: (filled: Filled) => void
}

/** Token, mechanism, three administrators, the office's first clerk: sent together, all or nothing. */
export function FirstRunForm({ token, mechanisms, onFilled }: Props) {
  const { t } = useTranslation('identity')
  const [values, setValues] = useState(() => {
    const sound = mechanisms.filter(({ faults }) => faults === 0)
    const only = sound.length === 1 ? (sound[0]?.folder ?? '') : ''
    return { ...emptyValues(token, t('firstRun.clerk')), mechanism: only }
  })
  const act = useAct({
    namespace: 'identity',
    act: () => ask(api.POST('/api/first-run', { body: values })),
    onDone: onFilled,
  })
  useUnsavedGuard(values.office.name !== '' && !act.busy)
  // What was refused and has been typed anew since is not said again before it is sent again.
  const [edited, setEdited] = useState<ReadonlySet<string>>(new Set())
  const touch = (prefix: string, patch: object) =>
    setEdited(new Set([...edited, ...Object.keys(patch).map((key) => `${prefix}${key}`)]))
  const shared = sharedFaults(values)
  const familiar = knownWords(values.mechanism)
  const errorOf = (path: string) => {
    const both = shared[path]
    const refused = edited.has(path) ? undefined : act.fields[path]
    return refused ?? (both === undefined ? undefined : t(`firstRun.${both}`))
  }
  const change = (patch: Partial<typeof values>) => {
    touch('', patch)
    setValues({ ...values, ...patch })
  }
  const changeAdministrator = (key: Administrator, patch: Partial<Founder>) => {
    touch(`administrators.${key}.`, patch)
    setValues({
      ...values,
      administrators: { ...values.administrators, [key]: { ...values.administrators[key], ...patch } },
    })
  }
  const changeOffice = (patch: Partial<typeof values.office>) => {
    touch('office.', patch)
    setValues({ ...values, office: { ...values.office, ...patch } })
  }
  const badToken = act.cause instanceof ApiError && act.cause.code === 'forbidden'

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setEdited(new Set())
        if (!act.busy) act.run(undefined)
      }}
    >
      <p className="gate-lead">{t('firstRun.lead')}</p>
      <Sheet title={<Numbered number={1} title={t('firstRun.tokenTitle')} />}>
        <div className="sheet-body">
          <div className="token">
            <Field
              label={t('firstRun.token')}
              error={badToken && !edited.has('token') ? t('firstRun.badToken') : errorOf('token')}
              hint={t('firstRun.tokenHint')}
            >
              {(control) => (
                <TextInput
                  {...control}
                  value={values.token}
                  onChange={(event) => change({ token: event.target.value.trim() })}
                  spellCheck={false}
                  autoCapitalize="none"
                  autoFocus={token === ''}
                />
              )}
            </Field>
          </div>
        </div>
      </Sheet>
      <Sheet title={<Numbered number={2} title={t('firstRun.mechanismTitle')} />}>
        <div className="sheet-body">
          <MechanismChoices
            mechanisms={mechanisms}
            value={values.mechanism}
            onChange={(mechanism) => change({ mechanism })}
            error={errorOf('mechanism')}
          />
        </div>
      </Sheet>
      <Sheet title={<Numbered number={3} title={t('firstRun.administratorsTitle')} />}>
        <div className="sheet-body">
          <p className="lead">{t('firstRun.administratorsLead')}</p>
          <div className="three">
            {administrators.map((key) => (
              <div key={key}>
                <h3>{t(`firstRun.${key}.title`)}</h3>
                <p>{t(`firstRun.${key}.does`)}</p>
                <FounderFields
                  founder={values.administrators[key]}
                  onChange={(patch) => changeAdministrator(key, patch)}
                  errorOf={(field) => errorOf(`administrators.${key}.${field}`)}
                  familiar={familiar}
                />
              </div>
            ))}
          </div>
        </div>
      </Sheet>
      <Sheet title={<Numbered number={4} title={t('firstRun.officeTitle')} />}>
        <div className="sheet-body">
          <p className="lead">{t('firstRun.officeLead')}</p>
          <div className="office-clerk">
            <Field label={t('firstRun.post')} error={errorOf('office.postTitle')}>
              {(control) => (
                <TextInput
                  {...control}
                  value={values.office.postTitle}
                  onChange={(event) => changeOffice({ postTitle: event.target.value })}
                />
              )}
            </Field>
            <FounderFields
              founder={values.office}
              onChange={changeOffice}
              errorOf={(field) => errorOf(`office.${field}`)}
              familiar={familiar}
            />
          </div>
        </div>
      </Sheet>
      <Refusal error={badToken ? t('firstRun.badToken') : act.error} />
      <p className="acts">
        <Button primary type="submit" busy={act.busy}>
          {t('firstRun.submit')}
        </Button>
        <span className="note">{t('firstRun.allOrNothing')}</span>
      </p>
    </form>
  )
}

function Numbered({ number, title }: { readonly number: number; readonly title: string }) {
  return (
    <>
      <i>{number}</i>
      {title}
    </>
  )
}
