import { zip } from '../support/zip.ts'

/** Parts of an Office file by path, added to the few that make it one. */
type Parts = Readonly<Record<string, string | Uint8Array>>

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
export const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`
const rels = (targets: readonly string[], mode = '') =>
  `${xml}<Relationships xmlns="${relations}">${targets.map((target, at) => `<Relationship Id="rId${at + 1}" Type="http://x/part" Target="${target}"${mode}/>`).join('')}</Relationships>`

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`
export const wordPart = (element: string, content: string) => `${xml}<w:${element} ${word}>${content}</w:${element}>`

export function docx(body: string, parts: Parts = {}): Buffer {
  return zip({
    '[Content_Types].xml': types,
    '_rels/.rels': rels(['word/document.xml']),
    'word/document.xml': wordPart('document', `<w:body>${paragraph(run('Referat af mødet'))}${body}</w:body>`),
    ...parts,
  })
}

export const externalLinks = (target: string) => rels([target], ' TargetMode="External"')

export const coreProperties = (element: string, text: string) =>
  `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><${element}>${text}</${element}></cp:coreProperties>`

interface Workbook {
  /** Rows of the first sheet as XML of cells. */
  readonly cells?: string
  readonly strings?: readonly string[]
  readonly sheets?: readonly { readonly name: string; readonly state?: string; readonly cells: string }[]
  readonly definedNames?: string
  readonly parts?: Parts
  /** After the first sheet's cells. */
  readonly after?: string
}

export function xlsx({ cells = '', strings = [], sheets = [], definedNames = '', parts = {}, after = '' }: Workbook): Buffer {
  const all = [{ name: 'Tal', cells }, ...sheets]
  const sheet = (content: string, rest = '') =>
    `${xml}<worksheet xmlns="${main}"><sheetData><row r="1">${content}</row></sheetData>${rest}</worksheet>`
  return zip({
    '[Content_Types].xml': types,
    '_rels/.rels': rels(['xl/workbook.xml']),
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${all
      .map(
        ({ name, ...one }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${'state' in one && one.state ? ` state="${one.state}"` : ''}/>`,
      )
      .join('')}</sheets>${definedNames}</workbook>`,
    'xl/_rels/workbook.xml.rels': rels(all.map((_, at) => `worksheets/sheet${at + 1}.xml`)),
    'xl/sharedStrings.xml': `${xml}<sst xmlns="${main}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(all.map((one, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet(one.cells, at === 0 ? after : '')])),
    ...parts,
  })
}

export const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
export const number = (value: string) => `<c><v>${value}</v></c>`
export const shared = (index: number) => `<c t="s"><v>${index}</v></c>`
export const formula = (of: string) => `<c><f>${of}</f><v>1</v></c>`

const drawing =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
export const slide = (content: string, attributes = '') => `${xml}<p:sld ${drawing}${attributes}><p:cSld>${content}</p:cSld></p:sld>`
export const slideText = (content: string) => `<a:p><a:r><a:t>${content}</a:t></a:r></a:p>`

export function pptx(parts: Parts): Buffer {
  return zip({ '[Content_Types].xml': types, '_rels/.rels': rels(['ppt/presentation.xml']), ...parts })
}
