import { type RefObject, useEffect } from 'react'

/** After a refusal the first field that is wrong comes into view and takes the focus. */
export function useFirstFault(root: RefObject<HTMLElement | null>, tries: readonly unknown[]): void {
  const key = tries.map((one) => (one === null || one === false ? '0' : '1')).join('')
  useEffect(() => {
    if (!key.includes('1')) return
    const field = root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    field?.focus({ preventScroll: true })
    field?.scrollIntoView({ block: 'center' })
  }, [root, key])
}
