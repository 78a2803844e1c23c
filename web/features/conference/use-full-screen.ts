import { useEffect, useState } from 'react'

/** The whole screen, where the browser allows it; the person leaves it with Escape too. */
export function useFullScreen() {
  const [full, setFull] = useState(false)
  useEffect(() => {
    const read = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', read)
    return () => document.removeEventListener('fullscreenchange', read)
  }, [])
  const toggle = () => {
    const change =
      document.fullscreenElement === null
        ? document.documentElement.requestFullscreen()
        : document.exitFullscreen()
    change.catch(() => undefined)
  }
  return { full, toggle }
}
