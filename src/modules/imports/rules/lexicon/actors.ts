const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word))

/** Verbs in the present by which someone takes a task upon them. */
export const actsNow = words(`
  afholder afklarer afprøver aftaler ansætter arbejder belyser beskriver bidrager drøfter etablerer evaluerer finder
  forbereder forelægger formidler fortsætter fremlægger fremsender følger fører gennemfører gennemgår giver holder
  igangsætter indarbejder inddrager indhenter indkalder inviterer kontakter koordinerer laver leverer lægger måler
  nedsætter offentliggør opdaterer opretter orienterer overdrager oversætter planlægger præciserer registrerer reviderer
  samler sender sikrer skriver stiller sætter sørger tager tilpasser tilføjer udarbejder udpeger udsender udvikler
  undersøger vender vurderer vælger
`)

/** Verbs of what the meeting itself did, which a promise may follow. */
export const actedThen = words('tog godkendte tiltrådte anbefalede drøftede besluttede')

/** Words at the head of a sentence that no actor's name begins with. */
export const startsNoActor =
  /^(?:Ad|Alle|De|Derefter|Der|Derudover|Desuden|Det|Efter|Endvidere|For|Fra|Herefter|Hvis|I|Inden|Med|Når|Planen|Punktet|På|Sagen|Samtidig|Senest|Som|Til|Ved)(?!\p{L})/u
