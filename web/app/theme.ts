import type { ThemeConfig } from 'antd/es/config-provider'

/** The look's tokens for the controls that come from Ant Design; the same values stand in ui/look.css. */
export function themeFor({
  largePrint,
  phone,
}: {
  readonly largePrint: boolean
  readonly phone: boolean
}): ThemeConfig {
  const scale = (pixels: number) => Math.round(pixels * (largePrint ? 1.29 : 1))
  return {
    cssVar: { key: 'liandong' },
    hashed: false,
    token: {
      colorPrimary: '#1F4E6B',
      colorPrimaryHover: '#2B6488',
      colorPrimaryActive: '#1F4E6B',
      colorPrimaryBg: '#E9F0F4',
      colorLink: '#1F4E6B',
      colorLinkHover: '#2B6488',
      colorInfo: '#1F4E6B',
      colorError: '#B3261E',
      colorWarning: '#9A5B00',
      colorSuccess: '#2E6B4A',
      colorText: '#1F2328',
      colorTextSecondary: '#59616B',
      colorTextTertiary: '#59616B',
      colorTextQuaternary: '#59616B',
      colorTextPlaceholder: '#59616B',
      colorTextDisabled: '#59616B',
      colorIcon: '#59616B',
      colorBorder: '#7B828B',
      colorBorderSecondary: '#E3E1DB',
      colorSplit: '#E3E1DB',
      colorBgLayout: '#F4F3EF',
      colorBgContainerDisabled: '#FAF9F6',
      colorFillAlter: '#FAF9F6',
      colorFillSecondary: '#E9F0F4',
      colorFillTertiary: '#F4F3EF',
      controlItemBgActive: '#E9F0F4',
      controlItemBgHover: '#FAF9F6',
      controlOutlineWidth: 2,
      controlOutline: 'transparent',
      fontFamily: 'inherit',
      fontSize: scale(14),
      fontSizeSM: scale(12),
      fontSizeLG: scale(16),
      fontWeightStrong: 600,
      controlHeight: scale(phone ? 44 : 32),
      borderRadius: 4,
      borderRadiusLG: 6,
      borderRadiusSM: 4,
      boxShadow: '0 4px 16px rgba(31, 35, 40, 0.18)',
      boxShadowSecondary: '0 4px 16px rgba(31, 35, 40, 0.18)',
      colorBgMask: 'rgba(31, 35, 40, 0.4)',
      motionDurationSlow: '0.16s',
      motionDurationMid: '0.12s',
      motionDurationFast: '0.08s',
    },
    components: {
      Modal: { titleFontSize: scale(16), titleLineHeight: 1.5 },
      Select: { optionHeight: scale(32), optionSelectedFontWeight: 600 },
    },
  }
}
