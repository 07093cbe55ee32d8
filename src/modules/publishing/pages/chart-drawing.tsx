import type { Language } from '../../../kernel/language.ts'
import { formatDay } from '../../../ui/dates.ts'
import type { ChartView } from '../queries/chart-page.ts'
import type { ChartTie } from '../rules/chart-entries.ts'
import { boxWidth, organisationChart, type PlacedBox } from '../rules/organisation-chart.ts'
import { boxPadding, lineHeight, type WrittenBox, writtenBox } from './written-box.ts'
import { words } from './words.ts'

const margin = 8
/** Below this width the stylesheet lets a drawing scroll rather than shrink; one that is narrower keeps its size. */
const narrowest = 600
const dashed: readonly ChartTie[] = ['frame', 'level', 'part']

/** The chart as a drawing. Its colours stand in it, so that it is the same as a file; the page's stylesheet may put others in their place. */
export function ChartDrawing({ view, language }: { readonly view: ChartView; readonly language: Language }) {
  const t = words(language).chart
  const { entries, partnership, day } = view
  const written = new Map(entries.map((entry) => [entry.id, writtenBox(entry, language)]))
  const chart = organisationChart(entries.map(({ id, parentId }) => ({ id, parentId, height: written.get(id)!.height })))
  const tie = new Map(entries.map((entry) => [entry.id, entry.tie]))
  const [width, height] = [Math.ceil(chart.width) + 2 * margin, Math.ceil(chart.height) + 2 * margin]
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={width < narrowest ? 'chart chart-few' : 'chart'}
      width={width}
      height={height}
      viewBox={`${-margin} ${-margin} ${width} ${height}`}
      role="img"
      aria-labelledby="diagram-titel diagram-beskrivelse"
      font-family="'IBM Plex Sans', Arial, sans-serif"
      fill="#1b2427"
    >
      <title id="diagram-titel">{t.drawing(partnership.label, formatDay(day, language))}</title>
      <desc id="diagram-beskrivelse">{t.description(entries.length)}</desc>
      {chart.lines.map(({ from, to, points }) => (
        <polyline
          key={`${from} ${to}`}
          class="chart-line"
          points={points.map((point) => point.join(',')).join(' ')}
          fill="none"
          stroke="#69645c"
          stroke-width="1.5"
          stroke-dasharray={dashed.includes(tie.get(to)!) ? '5 4' : undefined}
        />
      ))}
      {chart.boxes.map((box) => (
        <Box
          key={box.id}
          box={box}
          written={written.get(box.id)!}
          isPartnership={entries.find(({ id }) => id === box.id)?.what === 'partnership'}
        />
      ))}
    </svg>
  )
}

interface BoxProps {
  readonly box: PlacedBox
  readonly written: WrittenBox
  readonly isPartnership: boolean
}

function Box({ box: { x, y, height }, written: { kind, name, level, chips }, isPartnership }: BoxProps) {
  const left = x + boxPadding
  let baseline = y + boxPadding
  const lines = [
    ...kind.map((text) => ({ text, size: lineHeight.small, small: true })),
    ...name.map((text) => ({ text, size: lineHeight.name, small: false })),
    ...level.map((text) => ({ text, size: lineHeight.small, small: true })),
  ].map((line) => {
    baseline += line.size
    return { ...line, at: baseline - 5 }
  })
  return (
    <g>
      <rect
        class={isPartnership ? 'chart-box chart-box-partnership' : 'chart-box'}
        x={x}
        y={y}
        width={boxWidth}
        height={height}
        rx="4"
        fill={isPartnership ? '#eaf2f4' : '#ffffff'}
        stroke={isPartnership ? '#00546b' : '#868178'}
        stroke-width={isPartnership ? 2 : 1.2}
      />
      {lines.map(({ text, small, at }) => (
        <text
          key={at}
          class={small ? 'chart-small' : undefined}
          x={left}
          y={at}
          font-size={small ? 13 : 15.5}
          font-weight={small ? undefined : 600}
          fill={small ? '#5a6367' : undefined}
        >
          {text}
        </text>
      ))}
      {chips.map(({ sector, word, x: from, line }) => (
        <g key={sector} class={`chart-sector chart-sector-${sector}`} fill={sectorColours[sector] ?? '#47433d'}>
          <path d={signs[sector] ?? signs['other']} transform={`translate(${left + from} ${baseline + 8 + line * lineHeight.chip})`} />
          <text x={left + from + 18} y={baseline + 19 + line * lineHeight.chip} font-size="13">
            {word}
          </text>
        </g>
      ))}
    </g>
  )
}

const sectorColours: Readonly<Record<string, string>> = { region: '#34479a', municipality: '#855300', 'general-practice': '#8f2d6b' }

/** A sign for each sector, 12 by 12: the colour is never alone. */
const signs: Readonly<Record<string, string>> = {
  region: 'M4 0h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
  municipality: 'M6 0l6 5v7h-4v-4h-4v4h-4v-7z',
  'general-practice': 'M6 0a6 6 0 1 1 0 12a6 6 0 1 1 0-12zM6 3a3 3 0 1 0 0 6a3 3 0 1 0 0-6z',
  patients: 'M6 0l6 6l-6 6l-6-6z',
  other: 'M1 1h10v10h-10z',
}
