import { BorderStyle, type IStylesOptions, LineRuleType } from 'docx'
import type { Language } from '../../../../kernel/language.ts'

const ink = '1B2427'
const quiet = '5A6367'
const accent = '00546B'

const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9D3D6', space: 6 }

const locales = { da: 'da-DK', en: 'en-GB' } as const

const heading = (size: number, before: number, color: string) => ({
  run: { size, bold: true, color },
  paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
})

/** Sizes in half points, spacing in twentieths. Calibri is where Word is. */
export function wordStyles(language: Language): IStylesOptions {
  const own = (id: string, run: object, spacing: object, more: object = {}) => ({
    id,
    name: id,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run,
    paragraph: { spacing, ...more },
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, color: ink, language: { value: locales[language] } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 44, bold: true, color: ink },
        paragraph: { spacing: { after: 160, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true },
      },
      heading1: heading(30, 360, accent),
      heading2: heading(25, 260, accent),
      heading3: heading(22, 220, ink),
      heading4: heading(22, 200, ink),
      heading5: heading(22, 180, quiet),
      heading6: heading(22, 180, quiet),
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles: [
      own('Kicker', { bold: true, color: accent }, { after: 60 }),
      own('Fact', { size: 20 }, { after: 40 }),
      own('Address', {}, { after: 0 }),
      own('Remark', { size: 20, color: quiet }, { after: 140 }),
      own('Notice', {}, { before: 120, after: 160 }, { shading: { fill: 'EEF3F4' }, indent: { left: 120, right: 120 } }),
      own(
        'Unshown',
        { size: 20, color: quiet },
        { before: 100, after: 160 },
        { border: { top: line, bottom: line, left: line, right: line } },
      ),
      own('TableText', { size: 19 }, { after: 0, line: 250, lineRule: LineRuleType.AUTO }),
      own('Caption', { size: 19, bold: true }, { before: 120, after: 60 }, { keepNext: true }),
      own('Quote', { italics: true }, { after: 140 }, { indent: { left: 400, right: 400 } }),
      own('Footer', { size: 16, color: quiet }, { after: 0 }),
    ],
  }
}
