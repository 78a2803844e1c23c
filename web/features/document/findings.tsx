import { useTranslation } from 'react-i18next'
import type { ContentFinding } from '../../../domain/document/findings.ts'
import './document.css'

/** What is noticed, in words. */
export function useFindingWords() {
  const { t } = useTranslation('document')
  return ({ code, facts }: ContentFinding): string =>
    t(`finding.${code}`, {
      ...facts,
      ...(code === 'rectification-field-missing' ? { field: t(`rectification.${String(facts.field)}`) } : {}),
    })
}

type Props = {
  readonly findings: readonly ContentFinding[]
  /** The place, or where places below it are told here too. */
  readonly at: string
  readonly below?: boolean
}

/** What is noticed at one place: errors keep the document from being handed in, warnings do not. */
export function Findings({ findings, at, below = false }: Props) {
  const words = useFindingWords()
  const here = findings.filter(({ path }) => path === at || (below && path.startsWith(`${at}.`)))
  if (here.length === 0) return null
  return (
    <ul className="dc-findings">
      {here.map((finding, index) => (
        <li
          key={index}
          className={finding.severity}
          role={finding.severity === 'error' ? 'alert' : undefined}
        >
          {words(finding)}
        </li>
      ))}
    </ul>
  )
}
