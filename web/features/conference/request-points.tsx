import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { FieldError } from '../../ui/field.tsx'
import { useNumeral } from './parts/use-numeral.ts'
import { mostPoints, writePoint } from './request-form-values.ts'

type Props = {
  readonly proposals: readonly string[]
  readonly errorOf: (path: string) => string | undefined
  readonly onChange: (proposals: readonly string[]) => void
}

/** What is proposed, point by point: units answer to each. Enter begins the next. */
export function RequestPoints({ proposals, errorOf, onChange }: Props) {
  const { t } = useTranslation('conference')
  const numeral = useNumeral()
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<number | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    list.current?.querySelectorAll('textarea')[wanted.current]?.focus()
    wanted.current = null
  }, [proposals])
  const insert = (at: number) => {
    if (proposals.length >= mostPoints) return
    wanted.current = at
    onChange(proposals.toSpliced(at, 0, ''))
  }
  const whole = errorOf('proposals')
  return (
    <fieldset className="field wide points-field">
      <legend>{t('form.proposals')}</legend>
      <ol ref={list}>
        {proposals.map((point, index) => {
          const error = errorOf(`proposals.${index}`)
          const name = t('opinion.point', { n: numeral(index + 1) })
          return (
            <li key={index}>
              <span aria-hidden="true">{t('form.pointNumber', { n: numeral(index + 1) })}</span>
              <div>
                <textarea
                  className="box one-line"
                  rows={1}
                  value={point}
                  aria-label={name}
                  aria-invalid={error === undefined && (index > 0 || whole === undefined) ? undefined : true}
                  placeholder={index === 0 ? t('form.pointPlaceholder') : undefined}
                  onChange={({ target }) => onChange(writePoint(proposals, index, target.value))}
                  onKeyDown={(event) => {
                    if (event.nativeEvent.isComposing) return
                    if (event.key === 'Enter') {
                      event.preventDefault()
                      insert(index + 1)
                    }
                    if (event.key === 'Backspace' && point === '' && proposals.length > 1) {
                      event.preventDefault()
                      wanted.current = Math.max(0, index - 1)
                      onChange(proposals.toSpliced(index, 1))
                    }
                  }}
                />
                <FieldError error={error} />
              </div>
              {proposals.length === 1 ? (
                <span />
              ) : (
                <button
                  type="button"
                  className="link"
                  onClick={() => onChange(proposals.toSpliced(index, 1))}
                >
                  {t('conclusion.remove')}
                  <span className="visually-hidden">{name}</span>
                </button>
              )}
            </li>
          )
        })}
      </ol>
      <FieldError error={whole} />
      {proposals.length < mostPoints ? (
        <Button small onClick={() => insert(proposals.length)}>
          {t('form.addPoint')}
        </Button>
      ) : null}
      <small className="block">{t('form.pointsHint')}</small>
    </fieldset>
  )
}
