import type { ReadingNoteCode, UnreadableCode } from './rules/reading.ts'
import type { ProgramCode } from './rules/program-file.ts'
import type { PrintCode } from './rules/why-not-print.ts'
import type { SaveTextCode } from './rules/why-not-save-text.ts'

type Values = Readonly<Record<string, string | number>>
type Sentence = string | ((values: Values) => string)

/** What to do with a file that no reader reads, by what its first bytes say it is. */
const foreign: Readonly<Record<string, string>> = {
  doc: 'en Word-fil i det gamle format. Åbn den i Word, og gem den som .docx.',
  odt: 'en OpenDocument-fil. Åbn den i LibreOffice eller Word, og gem den som .docx eller PDF.',
  rtf: 'en RTF-fil. Åbn den i Word, og gem den som .docx.',
  xls: 'et regneark. Et dokument skal være Word, PDF, HTML, Markdown, tekst eller FirstAgenda.',
  xlsx: 'et regneark. Et dokument skal være Word, PDF, HTML, Markdown, tekst eller FirstAgenda.',
  pptx: 'en præsentation. Gem den som PDF, hvis den er mødets dagsorden eller referat.',
  zip: 'en samling af filer. Pak den ud, og aflever filerne hver for sig.',
  json: 'en JSON-fil, men ikke et møde fra FirstAgenda.',
  png: 'et billede. Samspil læser tekst; brug det dokument, som billedet er taget af.',
  jpeg: 'et billede. Samspil læser tekst; brug det dokument, som billedet er taget af.',
  gif: 'et billede. Samspil læser tekst; brug det dokument, som billedet er taget af.',
  tiff: 'et billede. Samspil læser tekst; brug det dokument, som billedet er taget af.',
}

const refusals = {
  'documents/empty': 'Filen er tom: der er ingen tekst i den.',
  'documents/too-large': ({ megabytes, limit }) =>
    `Filen fylder ${megabytes} MB. Der læses højst ${limit} MB ad gangen. Del den op, eller gem den uden billeder.`,
  'documents/unknown-format': ({ kind }) =>
    `Filen er ${foreign[String(kind)] ?? `af en slags (${kind}), som Samspil ikke læser. Brug Word (.docx), PDF, HTML, Markdown, tekst eller FirstAgenda.`}`,
  'documents/wrong-extension': ({ extension }) =>
    `Filen hedder .${extension}, men indholdet er noget andet. Gem den igen fra det program, den er lavet i.`,
  'documents/damaged': 'Filen er beskadiget eller ufuldstændig. Hent eller gem den igen, og prøv igen.',
  'documents/program': 'Filen er et program og ikke et dokument. Den er ikke taget med.',
  'documents/encrypted': 'Filen er beskyttet med adgangskode. Gem en udgave uden adgangskode, og aflever den.',
  'documents/scanned-only':
    'Filen er indscannet: siderne er billeder uden tekst. Brug det oprindelige dokument, eller kør filen gennem tekstgenkendelse først.',
  'documents/zip-bomb': 'Filen fylder udpakket langt mere, end et dokument plejer, og er derfor ikke åbnet.',
  'documents/not-text': 'Filen er ikke tekst, selv om den giver sig ud for at være det.',
  'documents/incomplete-payload': ({ missing }) => `Filen fra FirstAgenda mangler »${missing}«. Hent hele mødet, og prøv igen.`,
  'documents/too-slow': 'Filen tog for lang tid at læse og blev standset. Del den op, eller gem den i et andet format.',
  'documents/too-much-memory': 'Filen krævede for meget hukommelse at læse og blev standset. Del den op, eller gem den uden billeder.',
  'documents/text-image-without-alternative': () =>
    'Et billede mangler sin tekst. Skriv mellem de kantede parenteser, hvad billedet viser, så også den, der ikke kan se det, får det at vide.',
  'documents/text-too-long': ({ most }) => `Teksten er for lang. Der kan stå højst ${most} tegn i den.`,
  'documents/text-changed-meanwhile':
    'Andre har ændret teksten så meget, siden du hentede den, at din ikke kan flettes ind af sig selv. Intet er overskrevet: din tekst står i feltet. Åbn siden igen i et nyt vindue, og sæt dine ord ind i den nye tekst.',
  'documents/text-change-unreadable': 'Ændringen kunne ikke læses og er ikke gemt. Hent siden igen.',
  'documents/nothing-to-print-with':
    'Denne maskine har intet at lave PDF med. Hent Word i stedet, eller bed dem, der driver Samspil, om at installere Chromium.',
} satisfies Record<UnreadableCode | ProgramCode | SaveTextCode | PrintCode, Sentence>

const notes = {
  'documents/read-by-content': ({ extension, format }) =>
    `Filen hedder .${extension}, men er læst som ${formats[String(format)] ?? format}, for det er den.`,
  'documents/decoded-as': ({ encoding }) => `Teksten er læst med tegnsættet ${encoding}. Se efter, om æ, ø og å er rigtige.`,
  'documents/dropped-active-content': ({ count }) => `Websidens scripts og lignende er udeladt (${count}). De kan ikke ses på siden.`,
  'documents/left-out-pictures': ({ count }) =>
    count === 1
      ? 'Et billede er ikke taget med; det står i originalen. Dets beskrivelse står i teksten, hvis det har en.'
      : `${count} billeder er ikke taget med; de står i originalen. Deres beskrivelser står i teksten, hvor de har en.`,
  'documents/dropped-hidden': ({ count }) => `Det, som websiden selv skjuler, er udeladt (${count}).`,
  'documents/dropped-links': ({ count }) => `Links, der kunne køre kode, er gjort til almindelig tekst (${count}).`,
  'documents/dropped-deletions': ({ count }) =>
    `Dokumentet indeholder ord, der er slettet som sporede ændringer (${count}). De er udeladt.`,
  'documents/pages-without-text': ({ pages }) => `Sider uden tekst, formentlig indscannede: ${pages}. Indholdet af dem er ikke læst.`,
} satisfies Record<ReadingNoteCode, Sentence>

const formats: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  html: 'webside',
  markdown: 'Markdown',
  text: 'ren tekst',
  firstagenda: 'FirstAgenda',
}

export const texts = { refusals, notes, formats } as const
