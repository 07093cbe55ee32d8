export const texts = {
  usage: `Brug: samspil KOMMANDO

  import FIL… [--dry-run] [--json] [--publish]
      Læser dokumenter ind i arkivet. En mappe tager alle filer i den. Kør igen for at fortsætte, hvor det slap.
      --dry-run   læs og genkend kun; intet gemmes
      --json      skriv forslaget som JSON (docs/draft.schema.json)
      --publish   offentliggør mødet bagefter
  migrate         bring databasens tabeller ajour
  audit verify    efterprøv logkæden

  --lang da|en    sprog`,
  unknown: ({ said }: { said: string }) => `Ukendt kommando: ${said}`,
  migrated: ({ files }: { files: number }) => (files === 0 ? 'Databasen er ajour.' : `${files} migreringer kørt.`),
  auditWhole: 'Logkæden er hel.',
  auditBroken: ({ id }: { id: string }) => `Logkæden er brudt ved hændelse ${id}.`,
  notFound: ({ file }: { file: string }) => `${file}: filen findes ikke eller kan ikke læses.`,
  progress: ({ done, of, line }: { done: number; of: number; line: string }) => `${done}/${of} ${line}`,
  recognised: (p: { file: string; what: string; items: number; doubts: number }) =>
    `${p.file}: ${p.what}, ${p.items === 1 ? '1 punkt' : `${p.items} punkter`}${p.doubts === 0 ? '' : p.doubts === 1 ? ', 1 tvivl' : `, ${p.doubts} tvivl`}`,
  accepted: ({ line, version }: { line: string; version: number }) => `${line} → i arkivet (version ${version})`,
  known: ({ file }: { file: string }) => `${file}: er allerede i arkivet; intet er ændret`,
  left: ({ file, reason }: { file: string; reason: string }) => `${file}: ligger som forslag under Import: ${reason}`,
  failed: ({ file, reason }: { file: string; reason: string }) => `${file}: ${reason}`,
  notPublished: ({ reason }: { reason: string }) => `  ikke offentliggjort: ${reason}`,
  interrupted: 'Afbrudt. Kør kommandoen igen for at fortsætte; det, der er optaget, bliver i arkivet.',
  summary: (p: { accepted: number; known: number; left: number; failed: number }) =>
    `${p.accepted} optaget, ${p.known} kendt i forvejen, ${p.left} til gennemsyn, ${p.failed} ikke læst`,
  kinds: { agenda: 'dagsorden', minutes: 'referat', case: 'sag', note: 'notat' },
  noCommittee: 'udvalg ikke fundet',
  noDate: 'dato ikke fundet',
}
