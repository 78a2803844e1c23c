import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide an element is, in hundredths of the root's letter size: pixels at regular print. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const measure = () => {
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setWidth((current.clientWidth * 100) / (root > 0 ? root : 100))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}
