import { useEffect, useState } from 'react'

/** The server's clock, going on from its last answer: milliseconds. */
export function useClock(serverNow: string): number {
  const [gone, setGone] = useState({ since: serverNow, milliseconds: 0 })
  useEffect(() => {
    const answered = performance.now()
    const timer = setInterval(
      () => setGone({ since: serverNow, milliseconds: performance.now() - answered }),
      1000,
    )
    return () => clearInterval(timer)
  }, [serverNow])
  return Date.parse(serverNow) + (gone.since === serverNow ? gone.milliseconds : 0)
}
