import { useTranslation } from 'react-i18next'
import type { ContentFinding } from '../../../domain/document/findings.ts'
import './document.css'

/** What is noticed, in words. */
function useFindingWords() {
  const { t } = useTranslation('document')
  return ({ code, facts }: ContentFinding): string =>
    t(`finding.${code}`, {
      ...facts,
      ...(code === 'rectification-field-missing' ? { field: t(`rectification.${String(facts.field)}`) } : {}),
    })
}

/** What is to be said at a place of the text: a rule's finding, or why the server did not take it. */
export type Noticed = Pick<ContentFinding, 'severity' | 'path'> & { readonly words: string }

/** `faults`: sentences by the place in what was sent, as the server names it. */
export function useNoticed() {
  const words = useFindingWords()
  return (
    findings: readonly ContentFinding[],
    faults: Readonly<Record<string, string>>,
  ): readonly Noticed[] => [
    ...findings.map((finding) => ({ ...finding, words: words(finding) })),
    ...Object.entries(faults).flatMap(([place, sentence]): readonly Noticed[] =>
      place.startsWith(sent) ? [{ severity: 'error', path: place.slice(sent.length), words: sentence }] : [],
    ),
  ]
}

const sent = 'content.'

type Props = {
  readonly noticed: readonly Noticed[]
  /** The place, or where places below it are told here too. */
  readonly at: string
  readonly below?: boolean
}

/** What is noticed at one place: errors keep the document from being handed in, warnings do not. */
export function Findings({ noticed, at, below = false }: Props) {
  return (
    <Listed noticed={noticed.filter(({ path }) => path === at || (below && path.startsWith(`${at}.`)))} />
  )
}

/** All that a rule notices, away from the text. */
export function FindingList({ findings }: { readonly findings: readonly ContentFinding[] }) {
  return <Listed noticed={useNoticed()(findings, {})} />
}

function Listed({ noticed }: { readonly noticed: readonly Noticed[] }) {
  if (noticed.length === 0) return null
  return (
    <ul className="dc-findings">
      {noticed.map(({ severity, words }, index) => (
        <li key={index} className={severity} role={severity === 'error' ? 'alert' : undefined}>
          {words}
        </li>
      ))}
    </ul>
  )
}
