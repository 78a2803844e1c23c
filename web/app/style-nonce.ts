/**
 * Style tags that Ant Design writes at run time carry the nonce of this page, so that the content security
 * policy needs no `unsafe-inline`. Its own setting (`ConfigProvider csp`) does not reach the tags that lock the
 * page behind a dialog and measure the scroll bar; this reaches all.
 */
export function giveStylesTheNonce(): void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce
  if (nonce === undefined || nonce === '') return
  document.createElement = new Proxy(document.createElement, {
    apply: (create, self, args: Parameters<typeof document.createElement>) => {
      const element: unknown = Reflect.apply(create, self, args)
      if (element instanceof HTMLStyleElement) element.nonce = nonce
      return element
    },
  })
}
