import type { EventSentence } from '../../kernel/told.ts'
export const texts = {
  /** What somebody did, after their name. */
  events: {
    'person.signed-in': (told) => `loggede ind${told('person') && ` som ${told('person')}`}${told('method') && ` (${told('method')})`}`,
    'person.signed-out': 'loggede ud',
    'identity.tied': (told) => `knyttede en konto til ${told('person')} som måde at logge ind på (${told('label')})`,
    'invitation.used': (told) => `brugte en invitation til ${told('person')} (${told('label')})`,
    'rights.delegated': (told) =>
      `lod ${told('to')} bruge sine rettigheder fra ${told('from')} til ${told('until')}${told('reason') && ` (${told('reason')})`}`,
    'delegation.withdrawn': (told) =>
      `afsluttede straks, at ${told('to')} brugte rettighederne fra ${told('owner')} (${told('from')} – ${told('until')})`,
  } satisfies Record<string, EventSentence>,
  home: 'Forside',
  signIn: {
    title: 'Log ind',
    lead: 'Vælg, hvor du plejer at logge ind. Du kommer tilbage hertil bagefter.',
    at: (name: string) => `Log ind med ${name}`,
    again: (name: string) => `Prøv igen med ${name}`,
    refused: 'Du er ikke logget ind',
    already: (name: string) => `Du er logget ind som ${name}`,
    goOn: 'Gå videre',
    none: 'Her er ingen måde at logge ind på',
    noneHelp: 'Den driftsansvarlige skal først forbinde en login-udbyder. I demoen vælger du en rolle øverst på siden.',
    help: 'Kan du ikke logge ind?',
    helpText:
      'Din konto skal først knyttes til dig i Samspil. Det sker med et link, som du får fra sekretariatet i dit udvalg, fra din organisations koordinator eller fra den driftsansvarlige.',
  },
  invitation: {
    title: 'Invitation til Samspil',
    lead: (person: string) =>
      `Du er inviteret som ${person}. Vælg, hvor du vil logge ind. Kontoen bliver knyttet til ${person}, og næste gang logger du ind med den.`,
    notYou: (person: string) => `Er du ikke ${person}?`,
    notYouText: 'Så luk siden uden at logge ind, og sig det til den, der sendte linket.',
    expires: (day: string) => `Linket kan bruges én gang, senest ${day}.`,
    refused: 'Linket kan ikke bruges',
  },
  delegation: {
    title: 'Lad en anden bruge dine rettigheder',
    ownPage: 'Min side',
    lead: 'Når du holder ferie eller er væk, kan en anden bruge dine rettigheder i en periode. Alt sker i den andens eget navn, og loggen viser, at det var på dine vegne.',
    given: 'Dem, der må bruge dine rettigheder',
    noneGiven: 'Ingen bruger dine rettigheder',
    noneGivenHelp: 'Udfyld felterne nederst, når en anden skal tage over for en tid.',
    received: 'Rettigheder, du har fået af andre',
    receivedLead:
      'Du kan det samme som dem, så længe perioden varer. Dine egne rettigheder går forud: kun det, du ikke selv kan, sker på deres vegne.',
    noneReceived: 'Ingen har givet dig deres rettigheder',
    noneReceivedHelp: 'Når en anden gør det, står det her med perioden.',
    states: { coming: 'Begynder senere', current: 'Gælder nu', ended: 'Udløbet', withdrawn: 'Trukket tilbage' },
    period: (from: string, until: string) => (from === until ? from : `${from} – ${until}`),
    withdraw: 'Træk tilbage',
    withdrawFrom: (name: string) => `rettigheder givet til ${name}`,
    giveBack: 'Giv tilbage',
    giveBackTo: (name: string) => `rettigheder fra ${name}`,
    new: 'Giv en anden dine rettigheder',
    newLead:
      'Den anden får dine roller i udvalg og organisationer, også adgang til lukkede punkter. Din egen side, rollen som driftsansvarlig og rettigheder, du selv har lånt, følger ikke med. Rettighederne ophører af sig selv.',
    nothingToDelegate: 'Du har ingen roller at give videre',
    nothingToDelegateHelp: 'Roller i udvalg og organisationer kan bruges af en anden for en tid. Du har ingen i dag.',
    to: 'Hvem',
    toHelp: 'Kun personer, der kan logge ind, står her.',
    choose: 'Vælg en person',
    from: 'Første dag',
    until: 'Sidste dag',
    untilHelp: 'Højst et år efter den første dag.',
    reason: 'Grund',
    reasonHelp: 'For eksempel sommerferie. Den anden kan se den.',
    action: 'Giv rettighederne',
  },
  refusals: {
    'people/provider-down': 'Login-udbyderen svarer ikke lige nu. Intet er ændret. Prøv igen om lidt.',
    'people/answer-refused':
      'Svaret fra login-udbyderen kunne ikke godtages. Intet er ændret. Prøv igen, og kontakt den driftsansvarlige, hvis det sker igen.',
    'people/sign-in-cancelled': 'Du afbrød hos login-udbyderen. Intet er ændret.',
    'people/sign-in-expired':
      'Svaret hører ikke til et login, der er i gang i denne browser. Det kan være for gammelt, brugt før eller begyndt et andet sted. Begynd forfra her.',
    'people/not-invited':
      'Login-udbyderen kender dig, men ingen her har inviteret dig med den konto. Bed sekretariatet i dit udvalg om en invitation. Intet er oprettet.',
    'people/invitation-unknown':
      'Linket findes ikke. Det kan være trukket tilbage, afløst af et nyere eller skrevet forkert. Bed om et nyt.',
    'people/invitation-used': 'Linket er allerede brugt. Log ind, som du plejer, eller bed om et nyt link.',
    'people/invitation-expired': 'Linket er udløbet. Bed den, der sendte det, om et nyt.',
    'people/identity-of-another':
      'Kontoen er allerede knyttet til en anden person i Samspil. Log ud hos login-udbyderen, og åbn linket igen med din egen konto.',
    'people/signs-in-already': 'Personen kan allerede logge ind. Kun personen selv og driftsansvarlige kan knytte flere konti.',
    'people/has-rights-elsewhere': 'Personen har adgang til mere end sine udvalg. Kun en driftsansvarlig kan lave en invitation.',
    'people/mail-address-wrong': 'Det ligner ikke en mailadresse. Skriv den som navn@myndighed.dk.',
    'people/mail-address-taken':
      'Adressen er allerede en andens i Samspil. Et link med mail skal føre til én person; skriv personens egen adresse.',
    'people/phone-wrong': 'Det ligner ikke et telefonnummer. Skriv kun tal, mellemrum og eventuelt + foran.',
    'people/still-seated': 'Personen har stadig en plads. Kontaktdata og adgang slettes af sig selv, når den sidste plads er slut.',
    'people/still-with-rights': 'Personen har stadig en adgang. Kontaktdata slettes af sig selv, når den sidste adgang er slut.',
    'people/merge-with-itself': 'Det er den samme post to gange. Vælg to forskellige.',
    'people/merge-office-with-person':
      'En post er et embede, den anden en person. Et embede går fra den ene til den anden og lægges ikke sammen med sin indehaver.',
    'people/already-merged': 'En af posterne er allerede lagt sammen med en anden. Gå til listen, og begynd derfra.',
    'people/merged-since': 'Posten er lagt sammen med flere siden. Fortryd den seneste sammenlægning først.',
    'people/delegate-missing': 'Vælg, hvem der skal have rettighederne.',
    'people/delegate-is-oneself': 'Du har selv dine rettigheder. Vælg en anden.',
    'people/delegate-cannot-sign-in':
      'Personen kan ikke logge ind. Vælg en på listen, eller bed den driftsansvarlige om en invitation til personen.',
    'people/delegation-day-missing': 'Skriv både den første og den sidste dag som datoer.',
    'people/delegation-ends-before-start': 'Den sidste dag ligger før den første.',
    'people/delegation-in-the-past': 'Den første dag er passeret. Vælg i dag eller senere.',
    'people/delegation-too-long': 'Perioden er længere end et år. Den, der er væk så længe, skal have en afløser i udvalget.',
    'people/delegation-overlaps':
      'Personen har allerede dine rettigheder i en del af perioden. Træk den anden tilbage først, eller vælg andre dage.',
  },
} as const
