import { texts as meetings } from '../meetings/texts.da.ts'
import { waysIn } from './texts/ways-in.da.ts'
import { contact } from './texts/contact.da.ts'
import { succession } from './texts/succession.da.ts'
import { chart } from './texts/chart.da.ts'
import { committee } from './texts/committee.da.ts'
import { publish } from './texts/publish.da.ts'
import { own } from './texts/own.da.ts'
import { merge } from './texts/merge.da.ts'
import { personalRecord } from './texts/personal-record.da.ts'
import { map } from './texts/map.da.ts'
import { search } from './texts/search.da.ts'
import { followUps } from './texts/follow-ups.da.ts'
import { front } from './texts/front.da.ts'
import type { EventSentence } from '../../kernel/told.ts'
import type { SeatCapacity } from './rules/member-groups.ts'
import type { AddFollowUpRefusalCode } from './rules/why-not-add-follow-up.ts'
import type { PublishRefusalCode } from './rules/why-not-publish.ts'

/** Every word of the public pages. */
export const texts = {
  /** What somebody did, after their name. */
  events: {
    'invitation.made': (told) => `inviterede ${told('person')} til at logge ind`,
    'invitation.withdrawn': (told) => `trak invitationen til ${told('person')} tilbage`,
    'identity.removed': (told) => `fjernede en konto, som ${told('person')} loggede ind med`,
    'meeting.published': (told) => `offentliggjorde mødet (version ${told('version')})`,
    'meeting.release-asked': (told) => `bad om frigivelse trods ${told('findings')} fund: ${told('reason')}`,
    'meeting.release-scheduled': 'bestemte, hvornår mødet offentliggøres',
    'meeting.release-overtaken': (told) => `offentliggjorde ikke mødet, som ${told('by')} havde bestemt, fordi der var kommet nyt til`,
    'meeting.release-without-right': (told) =>
      `offentliggjorde ikke mødet, som ${told('by')} havde bestemt, fordi ${told('by')} ikke længere har ret til det`,
    'meeting.taken-back': (told) => `trak mødet tilbage: ${told('reason')}`,
    'contact.changed': (told) => `ændrede kontaktoplysninger om ${told('person')}`,
    'contact.deleted': (told) => `slettede kontaktoplysninger om ${told('person')}`,
    'person.forgotten': (told) => `slettede kontaktoplysninger og måder at logge ind på for ${told('person')}`,
    'person.merged': (told) => `samlede ${told('merged')} med ${told('kept')}`,
    'person.merged-away': (told) => `samlede ${told('merged')} med ${told('kept')}, som beholder pladserne`,
    'person.merge-undone': (told) => `skilte ${told('merged')} og ${told('kept')} ad igen`,
  } satisfies Record<string, EventSentence>,
  home: 'Forside',
  committees: 'Udvalg',
  waysIn,
  front,
  followUps,
  followUp: {
    proposed: 'Forslagene har Samspil fundet i referaterne. De gælder, når sekretariatet har bekræftet dem.',
    responsible: (who: string) => `Ansvarlig: ${who}`,
    noResponsible: 'Ansvarlig ikke nævnt',
    due: (day: string, relative: string) => `Frist ${day} (${relative})`,
    noDue: 'Ingen frist',
    overdue: 'Over fristen',
    proposal: 'Forslag',
    overdueProposal: 'Forslag, over fristen',
    open: 'Inden for fristen',
    undated: 'Åben',
    escalated: 'Løftet til formandskabet',
    source: (day: string, age: string, number: string) => `Aftalt ${day} (${age}), punkt ${number}`,
    sourceMeeting: 'Se mødet',
  },
  meeting: {
    untitled: 'Møde',
    clock: (hours: string) => `kl. ${hours}`,
    states: { planned: 'Planlagt', agenda: 'Dagsorden', minutes: 'Referat' },
    dispatched: 'Dagsorden udsendt',
    noPaper: 'Intet referat endnu',
    notPublic: 'Ikke offentliggjort',
  },
  levels: { political: 'Politisk niveau', professional: 'Fagligt niveau' },
  organisationKinds: {
    region: 'Region',
    hospital: 'Hospital',
    psychiatry: 'Psykiatri',
    municipality: 'Kommune',
    'gp-organisation': 'Almen praksis',
    'patient-organisation': 'Patienter og pårørende',
  },
  capacities: meetings.capacities,
  capacityHeadings: {
    chair: 'Formandskab',
    member: 'Medlemmer',
    substitute: 'Stedfortrædere',
    adviser: 'Bisiddere',
    secretary: 'Sekretariat',
    observer: 'Observatører',
  } satisfies Record<SeatCapacity, string>,
  presences: {
    present: 'Til stede',
    apology: 'Afbud',
    absent: 'Fraværende',
    'arrived-late': 'Kom senere',
    'left-early': 'Gik før tid',
  },
  invited: 'Indkaldt',
  validity: {
    from: (day: string) => `Fra ${day}`,
    span: (from: string, to: string) => `${from} – ${to}`,
    begins: (day: string) => `Begynder ${day}`,
    ended: 'Ophørt',
    coming: 'Kommende',
  },
  succession,
  map,
  chart,
  origin: {
    heading: 'Kilder',
    lead: 'Hver oplysning har en kilde. »Udledt« betyder, at den ikke står direkte i kilden, men følger af den.',
    note: (number: number) => `Kilde ${number}`,
    inferred: 'udledt',
  },
  committeesPage: {
    create: { partnership: 'Nyt samarbejde', committee: 'Nyt udvalg', group: 'Ny gruppe' },
    lead: 'Her er de udvalg, der holder møder om sundhedssamarbejdet, samlet under det samarbejde, de hører til.',
    ofOrganisations: 'Kommunernes og regionernes egne udvalg',
    others: 'Andre udvalg',
    under: (parent: string) => `Under ${parent}`,
    none: 'Ingen udvalg endnu',
    noneHelp: 'Udvalgene kommer, når den driftsansvarlige har lagt grunddata ind, eller når det første dokument bliver læst ind.',
  },
  partnership: {
    lead: (region: string, hospital: string) => `Samarbejdet omkring ${hospital} i ${region}.`,
    leadWithoutHospital: (region: string) => `Samarbejdet i ${region}.`,
    parties: 'Parterne',
    map: 'Se på kortet',
    diagram: 'Organisationsdiagram',
    rounds: 'Årets runde',
    change: 'Ret eller afslut',
    committees: 'Udvalg',
    noCommittees: 'Ingen udvalg endnu',
    noCommitteesHelp: 'Udvalg står her, når de er oprettet.',
    focusAreas: 'Fokusområder',
  },
  committee,
  person: {
    kicker: 'Person eller embede',
    seats: 'Pladser',
    seatsOn: (day: string) => `Pladser den ${day}`,
    otherSeats: 'Tidligere og kommende pladser',
    noSeatsThen: 'Samspil kender ingen plads den dag.',
    seatsLead: 'Datoerne kommer fra de dokumenter, der er læst ind.',
    noSeats: 'Ingen pladser kendt',
    noSeatsHelp: 'Samspil finder pladserne i de møder, hvor navnet står.',
    appearances: 'Møder',
    noAppearances: 'Ingen offentliggjorte møder',
    noAppearancesHelp: 'Når et møde, der nævner navnet, bliver offentliggjort, står det her.',
    date: 'Dato',
    committee: 'Udvalg',
    capacity: 'Deltog som',
    presence: 'Fremmøde',
  },
  organisation: {
    partnerships: 'Samarbejder',
    noPartnerships: 'Endnu ikke part i et samarbejde',
    noPartnershipsHelp: 'Samarbejder, som organisationen er part i, står her.',
    seats: 'Pladser nu',
    seatsOn: (day: string) => `Pladser den ${day}`,
    noSeatsThen: 'Samspil kender ingen, der sad for organisationen den dag.',
    appointments: 'Udpegninger',
    vacant: 'Ledig plads',
    noSeats: 'Ingen pladser kendt',
    noSeatsHelp: 'Samspil finder pladserne i de møder, hvor nogen deltager for organisationen.',
    person: 'Navn',
    committee: 'Udvalg',
    capacity: 'Plads',
    meetings: 'Møder',
    noMeetings: 'Ingen offentliggjorte møder',
    noMeetingsHelp: 'Når et møde, som nogen herfra deltager i, bliver offentliggjort, står det her.',
    findMore: (name: string) => `Søg efter punkter om ${name}`,
  },
  search,
  publish,
  own,
  personalRecord,
  contact,
  merge,
  refusals: {
    'publishing/same-person': 'Der er fundet noget i mødet. En anden end dig skal frigive det.',
    'publishing/findings-changed': 'Der er fundet noget nyt, siden der blev bedt om frigivelse. Se det igennem, og bed om frigivelse igen.',
    'publishing/reason-missing': 'Skriv en begrundelse.',
    'publishing/reason-too-long': 'Begrundelsen er for lang. Skriv højst 2.000 tegn.',
    'publishing/nothing-found': 'Der er ikke fundet noget. Du kan selv offentliggøre mødet.',
    'publishing/meeting-not-held': ({ meeting }: { readonly meeting: string }) =>
      `Mødet holdes først ${meeting}. Der er ikke aftalt noget endnu.`,
    'publishing/time-passed': 'Vælg et tidspunkt, der ikke er passeret.',
    'publishing/not-public': 'Mødet er ikke offentligt.',
    'publishing/committee-not-placed':
      'Udvalget er begyndt med et dokument og hører endnu ikke til et samarbejde eller en organisation. Bed den driftsansvarlige om at give det sin plads. Derefter kan mødet offentliggøres.',
    'publishing/nothing-yet': 'Der er endnu ikke optaget noget dokument til mødet. Læs en dagsorden eller et referat ind først.',
    'publishing/not-for-everyone': ({ places }: { readonly places: number }) =>
      `${places === 1 ? 'Ét sted kan' : `${places} steder kan`} ikke læses af alle. Se stederne nedenfor.`,
    'publishing/personal-number': ({ numbers }: { readonly numbers: number }) =>
      `${numbers === 1 ? 'Ét sted ligner et CPR-nummer eller kunne ikke ses efter' : `${numbers} steder ligner CPR-numre eller kunne ikke ses efter`}. Se stederne nedenfor.`,
  } satisfies Record<AddFollowUpRefusalCode | PublishRefusalCode, unknown>,
} as const
