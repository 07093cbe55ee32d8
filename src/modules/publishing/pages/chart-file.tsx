import type { Language } from '../../../kernel/language.ts'
import { renderDrawing } from '../../../ui/render-drawing.ts'
import type { ChartView } from '../queries/chart-page.ts'
import { ChartDrawing } from './chart-drawing.tsx'

/** The chart as an SVG file. */
export function chartFile(view: ChartView, language: Language): string {
  return renderDrawing(<ChartDrawing view={view} language={language} />)
}
