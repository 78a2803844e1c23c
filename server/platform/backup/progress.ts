/** What is being done, for whoever waits. */
export type Progress = (
  event:
    | { readonly step: 'check' }
    | { readonly step: 'table'; readonly name: string; readonly rows: number }
    | { readonly step: 'files'; readonly count: number; readonly bytes: number }
    | { readonly step: 'compare' }
    | { readonly step: 'migrate' },
) => void
