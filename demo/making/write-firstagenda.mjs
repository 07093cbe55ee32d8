import { createHash } from 'node:crypto'
import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt({ html: false })
const none = '00000000-0000-0000-0000-000000000000'
const classOf = { Indstilling: 'indstilling', Beslutningstema: 'beslutningstema', Sagsfremstilling: 'sagsfremstilling' }

/** The answer of FirstAgenda Publication to "dagsorden/{id}": one blob of Word-made HTML per item. */
export function writeFirstAgenda(paper) {
  const [, ...items] = paper.escaped.split(/^## /m)
  return (
    JSON.stringify(
      {
        Id: guid(paper.title),
        Udvalg: { Id: guid(paper.committee), Navn: paper.committee },
        Moede: {
          Id: none,
          Navn: 'Referat',
          Dato: paper.starts,
          MeetingEndUtc: paper.ends,
          Sted: paper.place,
          ReleasedDate: `${paper.created}T12:00:00+01:00`,
        },
        TillaegsDagsorden: false,
        Dagsordenpunkter: items.map((text, at) => item(text, at, paper)),
        Bemaerkning: 'Demonstrationsmateriale',
      },
      undefined,
      1,
    ) + '\n'
  )
}

function item(text, at, paper) {
  const [title, ...rest] = text.split('\n')
  const [first, ...sections] = rest.join('\n').split(/^### /m)
  const attachments = sections.find((section) => section.startsWith('Bilag'))
  const number = title.match(/^\d+/)[0]
  const name = title.replace(/^\d+\.\s*/, '')
  return {
    Id: guid(paper.title + number),
    Punktnummer: number,
    Sorting: at + 1,
    Navn: name,
    IsOpen: !name.startsWith('Lukket'),
    SagsNummer: first.match(/Sagsnr\.:\s*(\S+)/)?.[1] ?? null,
    SourceId: null,
    Felter: [
      {
        Navn: '',
        Html: sections
          .filter((section) => section !== attachments)
          .map(wordSoup)
          .join(''),
        Tekst: null,
        DocumentId: none,
        Link: null,
      },
    ],
    Bilag: (attachments?.match(/^- .*/gm) ?? []).map((line, order) => ({ Id: guid(name + line), Navn: line.slice(2), Order: order + 1 })),
  }
}

/** Each field is a whole document of its own, with empty paragraphs, as the case system exports it from Word. */
function wordSoup(section) {
  const [heading, ...lines] = section.split('\n')
  const kind = classOf[heading] ?? 'ukendt'
  const body = markdown
    .render(lines.join('\n'))
    .replaceAll('<p>', '<p class="MsoNormal" style="margin:0cm;font-size:11pt"><span lang="DA">')
    .replaceAll('</p>', '</span></p>\n<p class="MsoNormal">&nbsp;</p>')
  return `<h3>${heading}</h3><span class="${kind}"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title></title></head><body><div class="WordSection1">${body}</div></body></html></span>`
}

function guid(text) {
  const hex = createHash('sha256').update(text).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), '4' + hex.slice(13, 16), 'a' + hex.slice(17, 20), hex.slice(20, 32)].join('-')
}
