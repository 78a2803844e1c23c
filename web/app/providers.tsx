import { QueryClientProvider } from '@tanstack/react-query'
import ConfigProvider from 'antd/es/config-provider'
import en from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { type ReactNode, useMemo } from 'react'
import { usePreferences } from '../lib/preferences.ts'
import { usePhone } from '../lib/use-phone.ts'
import { queryClient } from './query-client.ts'
import { themeFor } from './theme.ts'

export function Providers({ children }: { readonly children: ReactNode }) {
  const { language, largePrint } = usePreferences()
  const phone = usePhone()
  const theme = useMemo(() => themeFor({ largePrint, phone }), [largePrint, phone])
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProvider locale={language === 'en' ? en : zhCN} theme={theme} wave={{ disabled: true }}>
        {children}
      </ConfigProvider>
    </QueryClientProvider>
  )
}
