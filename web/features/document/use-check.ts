import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { DocumentContent } from '../../../domain/document/content.ts'
import type { ContentFinding } from '../../../domain/document/findings.ts'
import type { DocumentKind } from '../../../domain/document/kinds.ts'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { checkQuery } from './calls.ts'

const moment = 600

type Checked = {
  readonly findings: readonly ContentFinding[]
  readonly characters: number | null
  /** Why it could not be saved as it stands, by place. */
  readonly faults: Readonly<Record<string, string>>
}

/** What is noticed about the text as it stands, asked when the hand rests. */
export function useCheck(kind: DocumentKind, content: DocumentContent, enabled: boolean): Checked | null {
  const words = useErrorWords('document')
  const [rested, setRested] = useState(content)
  useEffect(() => {
    const timer = setTimeout(() => setRested(content), moment)
    return () => clearTimeout(timer)
  }, [content])
  const { data, error } = useQuery({ ...checkQuery(kind, rested), enabled })
  if (error !== null) return { findings: [], characters: null, faults: words.fields(error) }
  return data === undefined ? null : { findings: data.findings, characters: data.characters, faults: {} }
}
