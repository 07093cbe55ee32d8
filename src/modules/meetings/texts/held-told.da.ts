import type { EventSentence } from '../../../kernel/told.ts'
import type { ProgressCode } from '../rules/held/meeting-progress.ts'
import type { MergeCode } from '../rules/held/merge-field.ts'
import type { PresenceCode } from '../rules/held/presence.ts'
import type { SubstituteCode } from '../rules/held/substitutes.ts'
import type { NoteCode } from '../rules/held/why-not-note.ts'
import type { PictureCode } from '../rules/held/why-not-picture.ts'

/** What somebody did, after their name. */
export const heldEvents = {
  'meeting.begun': (told) => `begyndte mødet${told('reason') ? ` (${told('reason')})` : ''}`,
  'meeting.ended': 'afsluttede mødet',
  'item.taken-up': (told) => `tog punkt ${told('item')} op`,
  'item.concluded': (told) => `konkluderede punkt ${told('item')}`,
  'conclusion.written': (told) => `skrev i konklusionen på punkt ${told('item')}`,
  'item.left-untreated': (told) => `lod punkt ${told('item')} ligge`,
  'reservation.added': (told) => `førte et forbehold fra ${told('person')} til referat ved punkt ${told('item')}`,
  'reservation.removed': (told) => `fjernede et forbehold fra ${told('person')} ved punkt ${told('item')}`,
  'conflict-of-interest.noted': (told) => `noterede, hvem der var inhabile ved punkt ${told('item')}`,
  'follow-up.agreed': (told) => `tilføjede en opfølgning til punkt ${told('item')}`,
  'room-screen.opened': (told) => `viste det lukkede punkt ${told('item')} på skærmen i rummet`,
  'room-screen.hidden': (told) => `skjulte punkt ${told('item')} på skærmen i rummet`,
  'apology.given': (told) => `meldte afbud for ${told('person')}${told('substitute') ? `; ${told('substitute')} kommer i stedet` : ''}`,
  'apology.withdrawn': (told) => `sagde, at ${told('person')} kommer`,
  'attendance.noted': 'noterede, hvem der var til stede',
  'substitute.called': (told) => `bestemte, hvem der kommer i stedet for ${told('person')}`,
  'person.came': (told) => `noterede, at ${told('person')} kom`,
  'person.left': (told) => `noterede, at ${told('person')} gik`,
  'presence-change.undone': (told) => `fortrød det seneste om, hvornår ${told('person')} kom eller gik`,
  'guest.added': (told) => `tilføjede ${told('person')} som gæst`,
  'guest.removed': (told) => `fjernede gæsten ${told('person')}`,
  'phrase.added': 'gemte en formulering til konklusioner',
} satisfies Record<string, EventSentence>

/** Why something is not done while a meeting is held. */
export const heldRefusals = {
  'meetings/begin-reason-missing': 'Skriv, hvorfor mødet holdes alligevel.',
  'meetings/nothing-to-treat': 'Der er ingen punkter på dagsordenen. Læg mindst ét på, før mødet begynder.',
  'meetings/already-begun': 'Mødet er allerede begyndt. En anden var hurtigere; du kan skrive videre herunder.',
  'meetings/not-begun': 'Mødet er ikke begyndt endnu. Begynd det først.',
  'meetings/already-ended': 'Mødet er slut. Konklusioner kan rettes, men mødet går ikke videre.',
  'meetings/held-already': 'Mødet har allerede et referat.',
  'meetings/cancelled-not-held': 'Mødet er aflyst og kan ikke holdes.',
  'meetings/minutes-approved': 'Referatet er godkendt. Ret det i referatet, med en begrundelse.',
  'meetings/items-unconcluded': ({ left }: { readonly left: number }) =>
    `${left === 1 ? 'Et punkt mangler' : `${left} punkter mangler`} en konklusion. Skriv den, udskyd punktet, eller sig, hvorfor det ikke blev behandlet.`,
  'meetings/answer-too-late': 'Mødet er begyndt eller holdt. Sekretariatet noterer, hvem der er til stede.',
  'meetings/already-in': 'Personen er allerede i rummet.',
  'meetings/already-out': 'Personen er ikke i rummet.',
  'meetings/before-the-last-change': 'Tidspunktet ligger før det seneste, der er noteret om personen.',
  'meetings/clock-wrong': 'Skriv et tidspunkt, mens mødet var i gang, for eksempel 9.40.',
  'meetings/came-and-left': 'Der er noteret, hvornår personen kom eller gik. Fortryd det først.',
  'meetings/not-a-substitute': ({ member }: { readonly member: string }) =>
    `Efter udvalgets pladser er den valgte ikke stedfortræder for ${member}. Vælg en anden, eller tilføj en gæst.`,
  'meetings/substitute-taken': ({ member }: { readonly member: string }) => `En anden kommer allerede i stedet for ${member}.`,
  'meetings/member-is-there': ({ member }: { readonly member: string }) =>
    `${member} er til stede og kan ikke have en stedfortræder samtidig.`,
  'meetings/not-seated': 'Den, der skulle have en stedfortræder, har ingen plads i udvalget på mødedagen.',
  'meetings/not-seated-here': 'Personen har ingen plads i udvalget på mødedagen og er ikke tilføjet som gæst.',
  'meetings/note-too-long': ({ most }: { readonly most: number }) => `Teksten er for lang. Skriv højst ${most} tegn.`,
  'meetings/untreated-reason-missing': 'Skriv, hvorfor punktet ikke bliver behandlet.',
  'meetings/reservation-missing': 'Skriv, hvad forbeholdet går ud på.',
  'meetings/not-a-picture': ({ name }: { readonly name: string }) =>
    `»${name}« er ikke et billede, som en tekst kan vise. Brug PNG, JPEG, GIF eller WebP.`,
  'meetings/guest-missing': 'Skriv gæstens navn.',
  'meetings/phrase-missing': 'Skriv den formulering, der skal gemmes.',
  'meetings/changed-by-another': ({ theirs }: { readonly theirs: string }) =>
    theirs
      ? `En anden har ændret feltet imens til: »${theirs}«. Skriv det, der skal stå, og gem igen.`
      : 'En anden har ændret feltet imens. Vælg det, der skal stå, og gem igen.',
} satisfies Record<ProgressCode | PresenceCode | SubstituteCode | NoteCode | PictureCode | MergeCode, unknown>
