import { many } from '../kernel/many.ts'

export const texts = {
  navigation: {
    committees: 'Udvalg',
    map: 'Kort',
    year: 'Årsplan',
    matters: 'Sager',
    followUps: 'Opfølgning',
    search: 'Søg',
    import: 'Import',
  },
  oversight: { label: 'Om denne side', history: 'Historik', access: 'Hvem kan se det?', exclusions: 'Udelukket fra lukket materiale' },
  footer: { aboutDemo: 'Demonstration: indholdet er opdigtet og handler ikke om virkelige personer.' },
  account: { signIn: 'Log ind', ownPage: 'Min side', signOut: 'Log ud' },
  demo: {
    tryAs: 'Prøv som',
    visitor: 'Gæst',
    roles: {
      secretariat: 'Sekretariat',
      consultant: 'Kommunal konsulent',
      'consultant-koebenhavn': 'Konsulent i København',
      mayor: 'Borgmester',
      'regional-chair': 'Regionsrådsformand',
      'hospital-director': 'Hospitalsdirektør',
      'municipal-director': 'Kommunal direktør',
      gp: 'Praktiserende læge',
      operator: 'Driftsansvarlig',
    },
    signOut: 'Gæst (log ud)',
  },
  notSignedIn: 'Du er ikke logget ind. Hører siden til et udvalg, du er med i, så log ind for at se den.',
  trouble: {
    400: {
      title: 'Det, du sendte, kom ikke helt frem',
      text: 'Forbindelsen blev afbrudt, eller noget gik tabt undervejs. Gå tilbage, og send det igen.',
    },
    403: {
      title: 'Det har du ikke adgang til',
      text: 'Din rolle giver ikke adgang til det, du ville. Kontakt sekretariatet, hvis du mener, at det er en fejl.',
    },
    404: {
      title: 'Siden findes ikke',
      text: 'Adressen fører ikke til noget, du kan se. Måske er den skrevet forkert, eller indholdet er ikke offentligt.',
    },
    413: { title: 'Filen er for stor', text: 'Det, du sendte, er større, end serveren tager imod. Del det op, og prøv igen.' },
    422: { title: 'Det kunne ikke lade sig gøre', text: 'Gå tilbage, og prøv igen.' },
    429: { title: 'For mange forespørgsler', text: 'Vent et minut, og prøv igen.' },
    500: { title: 'Der skete en fejl hos os', text: 'Fejlen er noteret. Intet af det, du har gemt, er gået tabt. Prøv igen om lidt.' },
    503: { title: 'Arkivet svarer ikke lige nu', text: 'Prøv igen om et øjeblik. Intet af det, du har gemt, er gået tabt.' },
  },
  errorId: ({ id }: { id: string }) => `Fejlnummer: ${id}`,
  toFrontPage: 'Gå til forsiden',
  start: {
    migrated: ({ files }: { files: number }) => many(files, 'migrering kørt', 'migreringer kørt'),
    demo: 'Læser demoens dokumenter ind',
    demoPaper: ({ file, done, of }: { file: string; done: number; of: number }) => `  ${done}/${of} ${file}`,
    ready: ({ address }: { address: string }) => `Samspil er klar: ${address}`,
    signIns: 'Log ind i demoen øverst til højre på siden, som:',
    noMail: 'Mail er slået fra: sæt SMTP_URL og SAMSPIL_MAIL_FROM for at sende links til login.',
    stop: 'Stop med Ctrl-C.',
    stopping: 'Lukker ned …',
  },
  commandLine: {
    usage: `Brug: samspil KOMMANDO

  import FIL… [--dry-run] [--json] [--publish]
      Læser dokumenter ind i arkivet. En mappe tager alle filer i den. Kør kommandoen igen for at fortsætte.
      --dry-run   læser og viser kun; intet gemmes
      --json      skriver forslaget som JSON (docs/draft.schema.json)
      --publish   offentliggør mødet bagefter
  export package --meeting ID | --demo  --out FIL [--edition member|chairs|public]
      Skriver et mødes papirer som én fil: .pdf samler punkter og bilag, .docx er punkterne som Word, .zip er alt som filer.
      --demo      demoens senest udsendte møde
      --edition   hvem den er til: medlemmer (member), formandskab (chairs) eller alle (public)
  reference [FIL…] [--apply]
      Viser, hvad grunddata (kommuner, regioner, klynger og sundhedsråd) vil ændre. Uden filer: dem i reference/.
      --apply     gennemfører ændringerne
  operator --name NAVN | --person ID
      Gør en person til driftsansvarlig og laver et link, som personen knytter sin konto med.
  invite --person ID
      Laver et link, som personen knytter sin konto med. Med et navn vises de id'er, der bærer det.
  migrate         bringer databasens tabeller ajour
  audit verify    efterprøver logkæden
  bounce < MAIL   tager imod en mailservers besked om, at en mail ikke kom frem

  --lang da|en    sprog`,
    unknown: ({ said }: { said: string }) => `Ukendt kommando: ${said}`,
    migrated: ({ files }: { files: number }) => (files === 0 ? 'Databasen er ajour.' : many(files, 'migrering kørt.', 'migreringer kørt.')),
    invited: ({ person, link }: { person: string; link: string }) =>
      `Invitation til ${person}. Linket kan bruges én gang inden for 14 dage og vises ikke igen:\n${link}`,
    named: ({ name }: { name: string }) => `Ingen inviteres ved navn. Disse hedder ${name}; brug id'et med --person:`,
    nobody: ({ person }: { person: string }) => `Ingen person fundet: ${person}`,
    bounce: {
      none: 'Det er ikke en besked fra en mailserver om en mail, der ikke kom frem. Intet er ændret.',
      unknown: 'Beskeden handler ikke om en mail herfra. Intet er ændret.',
      noted: 'Mailen kom ikke frem. Det står på siden med mail; adressen får fortsat mail.',
      paused: 'Adressen tager ikke imod mail. Mail til den venter, indtil nogen siger, at den virker igen.',
    },
    exported: ({ file, size }: { file: string; size: string }) => `${file} (${size})`,
    export: {
      wanted: 'Sig hvilket møde (--meeting ID eller --demo) og hvilken fil (--out FIL, der ender på .pdf, .docx eller .zip).',
      edition: ({ said }: { said: string }) => `Ukendt udgave: ${said}. Vælg member, chairs eller public.`,
      noMeeting: ({ id }: { id: string }) => `Intet møde fundet: ${id}`,
      noDemo: 'Der er intet møde i demoen med en dagsorden, som udgaven må indeholde.',
      notWritten: ({ file, reason }: { file: string; reason: string }) => `${file} kan ikke skrives: ${reason}`,
    },
    auditWhole: 'Logkæden er hel.',
    auditBroken: ({ id }: { id: string }) => `Logkæden er brudt ved hændelse ${id}.`,
    reference: {
      words: { added: '+ nyt:', changed: '~ ændres:', ended: '~ slutter:', unlisted: '? står ikke i filerne og bliver, som det er:' },
      tables: {
        organisations: 'organisation',
        'municipality-regions': 'kommune i region',
        partnerships: 'samarbejde',
        parties: 'part',
        successions: 'afløsning',
      },
      fields: {
        slug: 'adresseord',
        name: 'navn',
        short_name: 'kort navn',
        kind: 'art',
        code: 'kode',
        valid_from: 'første dag',
        valid_to: 'sidste dag',
        successor: 'afløses af',
        source: 'kilde',
        source_address: 'kildens adresse',
        inferred: 'udledt',
        region: 'region',
        hospital: 'hospital',
      },
      counts: (p: { added: number; changed: number; ended: number; unlisted: number; unchanged: number }) =>
        `${p.added} nye, ${p.changed} ændres, ${p.ended} slutter, ${p.unchanged} uændrede, ${p.unlisted} står ikke i filerne`,
      nothingToChange: 'Der er intet at ændre.',
      howToApply: 'Intet er ændret. Kør kommandoen med --apply for at gennemføre ændringerne.',
      applied: 'Ændringerne er gennemført.',
      nothingDone: 'Intet er ændret. Ret filerne, og prøv igen.',
    },
    notFound: ({ file }: { file: string }) => `${file}: filen findes ikke eller kan ikke læses.`,
    progress: ({ done, of, line }: { done: number; of: number; line: string }) => `${done}/${of} ${line}`,
    recognised: (p: { file: string; what: string; items: number; doubts: number }) =>
      `${p.file}: ${p.what}, ${p.items === 1 ? '1 punkt' : `${p.items} punkter`}${p.doubts === 0 ? '' : p.doubts === 1 ? ', 1 usikker ting' : `, ${p.doubts} usikre ting`}`,
    accepted: ({ line, version }: { line: string; version: number }) => `${line} → optaget i arkivet (version ${version})`,
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
  },
}
