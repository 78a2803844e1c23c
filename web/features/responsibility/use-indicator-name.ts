import { useEither } from '../../lib/use-either.ts'

/** The name of an indicator in the language of the page. */
export function useIndicatorName(): (row: { readonly name: string; readonly nameEn: string }) => string {
  const either = useEither()
  return ({ name, nameEn }) => either(name, nameEn)
}
