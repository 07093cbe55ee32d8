export const groups = {
  title: 'Ny gruppe',
  lead: 'Mange emner har allerede en gruppe. Derfor ser du først, hvad der findes.',
  steps: 'Trin',
  step: { subject: 'Emne', existing: 'Hvad findes', details: 'Gruppen' },
  subject: 'Hvad skal gruppen arbejde med?',
  subjectHelp: 'Skriv emnet med nogle få ord, for eksempel »fald i eget hjem«.',
  under: 'Hvilket udvalg skal den høre under?',
  underNone: 'Vælg et udvalg',
  look: 'Se, hvad der findes',
  existing: 'Det findes i forvejen',
  existingLead: (subject: string) => `Grupper og fokusområder om »${subject}«, også afsluttede og i andre samarbejder.`,
  nothing: 'Der findes ikke noget om emnet',
  nothingHelp: 'Samspil har set på navne, kommissorier og fokusområder i alle samarbejder.',
  focusArea: 'Fokusområde',
  ended: (day: string) => `Sluttede ${day}`,
  coming: (day: string) => `Begynder ${day}`,
  matched: (count: number) => (count === 1 ? 'Ét af ordene passer' : `${capital(numeral(count))} af ordene passer`),
  answer: 'Hvorfor en ny gruppe alligevel?',
  answerHelp: 'Svaret bliver gemt sammen med det, du har set her.',
  goOn: 'Videre',
  back: 'Tilbage',
  otherSubject: 'Søg om et andet emne',
  kind: 'Hvilken slags gruppe?',
  name: 'Gruppens navn',
  from: 'Første dag',
  mandateEndsOn: 'Mandatet slutter',
  mandateHelp: 'Sekretariatet får besked 90 dage før.',
  decidedBy: 'Hvem har besluttet det?',
  decidedByHelp: 'Udvalg og møde, for eksempel »Faglig Sundhedsklynge Midt 12. marts 2025«.',
  terms: 'Kommissorium',
  termsHelp: 'Formål, opgave, hvem der sidder med, og hvornår der meldes tilbage. Overskrifter skrives med # foran.',
  sectors: 'Hvem er med?',
  sectorNames: { region: 'Hospital eller region', municipality: 'Kommuner', 'general-practice': 'Almen praksis' },
  whyMissing: 'Hvorfor er ikke alle tre med?',
  whyMissingHelp: 'Udfyldes kun, hvis en af dem ikke er med.',
  create: 'Opret gruppen',
  founding: 'Før gruppen blev oprettet',
  foundedFor: (subject: string, day: string) => `${day} blev der søgt efter »${subject}«.`,
  foundNothing: 'Der fandtes ikke noget om emnet.',
  foundThese: (names: string) => `Der fandtes: ${names}.`,
  missing: (sectors: string) => `Ikke med fra begyndelsen: ${sectors}.`,
}

function capital(phrase: string): string {
  return `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`
}

function numeral(number: number): string {
  return numerals[number] ?? String(number)
}

const numerals = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv']
