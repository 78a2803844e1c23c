import { lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { words } from './i18n.ts'

/** Code and words of a page, fetched side by side when it is first opened. */
export function lazyPage<Name extends string>(
  namespaces: readonly string[],
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
) {
  return { component: lazyRouteComponent(load, name), loader: words(...namespaces) }
}
