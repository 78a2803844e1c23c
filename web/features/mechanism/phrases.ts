/** Times and rules travel as words of the mechanism's files; here they are taken apart to be said. */
export type When =
  | { readonly kind: 'none' }
  | { readonly kind: 'on-event'; readonly event: string }
  | { readonly kind: 'within'; readonly n: number; readonly unit: string; readonly event: string }
  | { readonly kind: 'periodic'; readonly cycle: string }
  | { readonly kind: 'other'; readonly text: string }

/** `within 3 workday after problem.recorded` */
export function whenOf(text: string): When {
  const [kind, ...rest] = text.split(' ')
  const [first = '', second = '', , event = ''] = rest
  switch (kind) {
    case 'none':
      return { kind }
    case 'on-event':
      return { kind, event: first }
    case 'within':
      return { kind, n: Number(first), unit: second, event }
    case 'periodic':
      return { kind, cycle: first }
    default:
      return { kind: 'other', text }
  }
}

/** `first-report 3 calendar` */
export function ruleOf(text: string): { readonly step: string; readonly n: number; readonly unit: string } {
  const [step = '', n = '', unit = ''] = text.split(' ')
  return { step, n: Number(n), unit }
}

type Clause = { readonly requirement: number }

/** Clauses below their requirement, in the order of the document. */
export function byRequirement<T extends Clause>(
  clauses: readonly T[],
): readonly { readonly requirement: number; readonly clauses: readonly T[] }[] {
  return [...Map.groupBy(clauses, ({ requirement }) => requirement)]
    .map(([requirement, own]) => ({ requirement, clauses: own }))
    .toSorted((a, b) => a.requirement - b.requirement)
}
