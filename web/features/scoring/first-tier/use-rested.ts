import { useEffect, useState } from 'react'
import type { ChosenValue } from './calls.ts'

const moment = 250

/** The values once they have not changed for a moment: a hand that drags is not counted at every step. */
export function useRested(values: readonly ChosenValue[]): readonly ChosenValue[] {
  const key = values.map(({ code, value }) => `${code}=${value}`).join(' ')
  const [rested, setRested] = useState(key)
  useEffect(() => {
    const timer = setTimeout(() => setRested(key), moment)
    return () => clearTimeout(timer)
  }, [key])
  return valuesOf(rested)
}

const valuesOf = (key: string): readonly ChosenValue[] =>
  key === ''
    ? []
    : key.split(' ').map((one) => {
        const [code = '', value = ''] = one.split('=')
        return { code, value: Number(value) }
      })
