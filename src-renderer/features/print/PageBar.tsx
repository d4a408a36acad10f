import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { icons } from '../../ui/icons.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { Toolbar } from '../../ui/Toolbar.tsx'
import styles from './PageViewer.module.css'
import { stepZoom, type Zoom } from './page-zoom.ts'

export interface PageBarProps {
  /** From 0. */
  readonly page: number
  readonly pages: number
  readonly goTo: (page: number) => void
  readonly zoom: Zoom
  readonly scale: number
  readonly onZoom: (zoom: Zoom) => void
}

/** Above the pages: which one is in view, and how large. */
export function PageBar(props: PageBarProps) {
  return (
    <div className={styles.bar}>
      <PageNumber {...props} />
      <ZoomTools {...props} />
    </div>
  )
}

function PageNumber({ page, pages, goTo }: PageBarProps) {
  const t = useT()
  return (
    <div className={styles.number}>
      <IconButton
        icon={icons.arrowUp}
        label={t('print.previousPage')}
        size="small"
        isDisabled={page === 0}
        onPress={() => goTo(page - 1)}
      />
      <IconButton
        icon={icons.arrowDown}
        label={t('print.nextPage')}
        size="small"
        isDisabled={page >= pages - 1}
        onPress={() => goTo(page + 1)}
      />
      <NumberField
        label={t('print.goToPage')}
        isLabelHidden
        hasSteppers={false}
        className={styles.field}
        value={page + 1}
        min={1}
        max={pages}
        onChange={(next) => next !== null && goTo(next - 1)}
      />
      <span className={styles.of}>{t('print.ofPages', { pages })}</span>
    </div>
  )
}

function ZoomTools({ zoom, scale, onZoom }: PageBarProps) {
  const t = useT()
  const { percent } = useFormats()
  return (
    <Toolbar label={t('print.zoom')} className={styles.zoom}>
      <IconButton
        icon={icons.zoomOut}
        label={t('print.zoomOut')}
        size="small"
        onPress={() => onZoom(stepZoom(scale, -1))}
      />
      <span className={styles.percent}>{percent(Math.round(scale * 100) / 100)}</span>
      <IconButton
        icon={icons.zoomIn}
        label={t('print.zoomIn')}
        size="small"
        onPress={() => onZoom(stepZoom(scale, 1))}
      />
      <ToggleGroup
        label={t('print.fit')}
        mode="single"
        allowsNone
        size="small"
        value={typeof zoom === 'string' ? [zoom] : []}
        onChange={([fit]) => onZoom(fit ?? scale)}
        items={[
          { id: 'width', label: t('print.fitWidth') },
          { id: 'page', label: t('print.fitPage') },
        ]}
      />
    </Toolbar>
  )
}
