import { QueryClientProvider } from '@tanstack/react-query'
import ConfigProvider from 'antd/es/config-provider'
import en from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { type ReactNode, useMemo } from 'react'
import { usePreferences } from '../lib/preferences.ts'
import { usePhone } from '../lib/use-phone.ts'
import { queryClient } from './query-client.ts'
import { themeFor } from './theme.ts'

/** Style tags of Ant Design carry this nonce; the server puts a new one into the page each time. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce

export function Providers({ children }: { readonly children: ReactNode }) {
  const { language, largePrint } = usePreferences()
  const phone = usePhone()
  const theme = useMemo(() => themeFor({ largePrint, phone }), [largePrint, phone])
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProvider
        locale={language === 'en' ? en : zhCN}
        theme={theme}
        csp={nonce === undefined || nonce === '' ? {} : { nonce }}
        wave={{ disabled: true }}
      >
        {children}
      </ConfigProvider>
    </QueryClientProvider>
  )
}
