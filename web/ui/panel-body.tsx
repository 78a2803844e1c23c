import Drawer from 'antd/es/drawer'
import Modal from 'antd/es/modal'
import { usePreferences } from '../lib/preferences.ts'
import { usePhone } from '../lib/use-phone.ts'
import type { PanelProps } from './panel-props.ts'
import './panel.css'

export function PanelBody({ open, title, onClose, width = 560, actions, children }: PanelProps) {
  const { largePrint } = usePreferences()
  const phone = usePhone()
  const foot = actions === undefined ? null : <div className="acts">{actions}</div>
  return phone ? (
    <Drawer
      open={open}
      title={title}
      onClose={onClose}
      placement="bottom"
      closable={{ placement: 'end' }}
      size="auto"
      footer={foot}
      rootClassName="panel"
    >
      {children}
    </Drawer>
  ) : (
    <Modal
      open={open}
      title={title}
      onCancel={onClose}
      width={largePrint ? Math.round(width * 1.29) : width}
      footer={foot}
      rootClassName="panel"
      mask={{ closable: false }}
    >
      {children}
    </Modal>
  )
}
