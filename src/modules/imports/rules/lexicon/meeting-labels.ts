export type MeetingLabel = 'committee' | 'date' | 'start' | 'end' | 'place' | 'paper' | 'people' | 'ignored'

/** Labels of a paper's head, in lower case without colon. */
const meetingLabels: Readonly<Record<Exclude<MeetingLabel, 'people'>, readonly string[]>> = {
  committee: ['udvalg', 'mødeforum', 'forum', 'råd', 'udvalgets navn', 'mødets forum', 'nævn', 'gruppe', 'klynge'],
  date: [
    'mødedato',
    'dato',
    'mødetidspunkt',
    'tidspunkt',
    'tid',
    'dato og tid',
    'dato/tid',
    'dato og tidspunkt',
    'mødedato og -tid',
    'hvornår',
    'mødet afholdt',
    'tid og sted',
    'mødets dato',
    'dato for møde',
    'dato for mødet',
    'starttidspunkt',
    'mødedag',
    'dato, tid og sted',
  ],
  start: [
    'mødestart',
    'starttidspunkt for møde',
    'start',
    'mødet startede',
    'mødetid',
    'mødet begyndte',
    'mødet begynder',
    'klokken',
    'kl',
  ],
  end: ['sluttidspunkt', 'sluttidspunkt for møde', 'mødeslut', 'slut', 'mødet sluttede', 'mødet slut', 'mødet hævet', 'mødet blev hævet'],
  place: [
    'mødested',
    'sted',
    'lokale',
    'mødelokale',
    'hvor',
    'lokation',
    'mødet holdes',
    'afholdt',
    'adresse',
    'mødestedet',
    'lokalitet',
    'mødeafholdelse',
  ],
  paper: ['møde', 'mødetype', 'type', 'mødenavn', 'mødets navn'],
  ignored: [
    'udsendelsesdato',
    'udsendt',
    'dagsorden udsendt',
    'referat udsendt',
    'næste møde',
    'printet',
    'udskrevet',
    'offentliggjort',
    'sidst opdateret',
    'status',
    'bemærkninger',
    'formål',
    'fravær i alt',
    'nb',
    'publiceret',
    'sagsbehandler',
    'møde nr',
    'journalnummer',
  ],
}

const labelByName = new Map<string, MeetingLabel>(
  Object.entries(meetingLabels).flatMap(([label, names]) => names.map((name): [string, MeetingLabel] => [name, label as MeetingLabel])),
)

export function meetingLabelOf(name: string): MeetingLabel | undefined {
  return labelByName.get(name)
}
