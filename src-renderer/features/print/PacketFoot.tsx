import type { Packet } from '../../../shared/api/packets-api.ts'
import { useT } from '../../messages/use-t.ts'
import { Code } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './PacketFoot.module.css'
import { sheetsOf } from './sheets.ts'
import type { SheetPrinting } from './use-print-sheets.ts'

export interface PacketFootProps {
  readonly packet: Packet | null
  /** False while the pages in view are not the ones that were chosen. */
  readonly isCurrent: boolean
  readonly printing: SheetPrinting
  readonly onSave: () => void
}

/** Under the pages: how much paper it is, and the two ways to it. */
export function PacketFoot({ packet, isCurrent, printing, onSave }: PacketFootProps) {
  const t = useT()
  const isReady = packet !== null && isCurrent
  return (
    <footer className={styles.foot} data-region="">
      <div className={styles.facts}>
        {printing.done !== null && packet !== null ? (
          <ProgressBar
            className={styles.progress}
            label={t('print.preparing')}
            value={printing.done}
            max={packet.pages}
            detail={t('print.page', { page: printing.done, pages: packet.pages })}
          />
        ) : (
          isReady && <PaperFacts packet={packet} />
        )}
      </div>
      {printing.done !== null ? (
        <Button onPress={printing.cancel}>{t('print.cancel')}</Button>
      ) : (
        <div className={styles.actions}>
          <Button icon={icons.download} isDisabled={!isReady} onPress={onSave}>
            {t('print.savePdf')}
          </Button>
          <Button variant="primary" icon={icons.print} isDisabled={!isReady} onPress={printing.start}>
            {t('print.print')}
          </Button>
        </div>
      )}
    </footer>
  )
}

function PaperFacts({ packet }: { readonly packet: Packet }) {
  const t = useT()
  return (
    <>
      <span className={styles.count}>
        {t('print.counts', { pages: packet.pages, sheets: sheetsOf(packet.pages) })}
      </span>
      <span className={styles.code}>
        {t('print.code')} <Code>{packet.code}</Code>
      </span>
    </>
  )
}
