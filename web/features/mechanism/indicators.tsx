import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEither } from '../../lib/use-either.ts'
import { DownIcon, RightIcon } from '../../ui/icons.tsx'
import type { MechanismView } from './queries.ts'
import '../../ui/chips.css'
import './mechanism.css'

type Indicator = MechanismView['indicators'][number]

/** Each indicator with what it measures; its sub-indicators unfold, with unit and direction. */
export function Indicators({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const { t } = useTranslation('mechanism')
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const toggle = (code: string) => {
    const next = new Set(open)
    if (!next.delete(code)) next.add(code)
    setOpen(next)
  }
  const count = indicators.reduce((sum, { subIndicators }) => sum + subIndicators.length, 0)
  return (
    <>
      <div className="bar">
        <button
          type="button"
          className="chip add"
          onClick={() => setOpen(open.size > 0 ? new Set() : new Set(indicators.map(({ code }) => code)))}
        >
          {open.size > 0 ? t('indicators.fold') : t('indicators.unfold')}
        </button>
        <p className="note">
          {t('indicators.count', { indicators: indicators.length, subIndicators: count })}
        </p>
      </div>
      <section className="sheet" aria-label={t('part.indicators')}>
        <ul className="indicators">
          {indicators.map((indicator) => (
            <IndicatorItem
              key={indicator.code}
              indicator={indicator}
              open={open.has(indicator.code)}
              onToggle={() => toggle(indicator.code)}
            />
          ))}
        </ul>
      </section>
    </>
  )
}

type ItemProps = { readonly indicator: Indicator; readonly open: boolean; readonly onToggle: () => void }

function IndicatorItem({ indicator, open, onToggle }: ItemProps) {
  const { t } = useTranslation('mechanism')
  const either = useEither()
  const name = (one: { name: string; nameEn: string }) => either(one.name, one.nameEn)
  const { code, leadUnits, subIndicators } = indicator
  return (
    <li>
      <button type="button" className="indicator" aria-expanded={open} onClick={onToggle}>
        <span className="muted num">{short(code)}</span>
        {open ? <DownIcon /> : <RightIcon />}
        <b>{name(indicator)}</b>
        <span className="muted lead">{leadUnits.join('、')}</span>
        <span className="muted num">{t('indicators.subs', { count: subIndicators.length })}</span>
      </button>
      <p className="means">{either(indicator.definition, indicator.definitionEn)}</p>
      {open ? (
        <ul className="sub-indicators">
          {subIndicators.map((sub) => (
            <li key={sub.code}>
              <span className="muted num">{short(sub.code)}</span>
              <span>{name(sub)}</span>
              <span className="muted">{t(`measure.${sub.kind}`, { defaultValue: sub.kind })}</span>
              <span className="muted">
                {either(sub.unit, sub.unitEn)}
                {t('comma')}
                {t(`better.${sub.better}`)}
              </span>
              <p className="means">{either(sub.definition, sub.definitionEn)}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}

const short = (code: string): string => code.replace(/^0+(?=\d)/, '')
