export type Column =
  | 'name'
  | 'role'
  | 'organisation'
  | 'party'
  | 'present'
  | 'apology'
  | 'number'
  | 'title'
  | 'task'
  | 'conclusion'
  | 'recommendation'
  | 'text'
  | 'responsible'
  | 'due'
  | 'presenter'

const names: Readonly<Record<Column, readonly string[]>> = {
  name: ['navn', 'deltager', 'medlem', 'person'],
  role: ['titel/funktion', 'funktion', 'rolle', 'stilling', 'titel'],
  organisation: ['organisation', 'kommune', 'arbejdssted', 'repræsenterer', 'myndighed', 'part', 'ansættelsessted'],
  party: ['parti', 'liste'],
  present: ['til stede', 'tilstede', 'deltog', 'mødt', 'fremmødt'],
  apology: ['afbud', 'fraværende', 'fravær'],
  number: ['pkt', 'punkt', 'nr', 'pkt. nr', 'punkt nr', 'dagsordenspunkt nr', '#'],
  title: ['emne', 'sag', 'dagsordenspunkt', 'dagsordenpunkt', 'overskrift', 'punkter', 'dagsorden', 'tema'],
  task: ['hvad', 'opgave', 'opgaver', 'handling', 'handlinger', 'aktion', 'aktioner', 'aktivitet', 'aftale', 'aftaler', 'opfølgning'],
  conclusion: [
    'referat',
    'beslutning',
    'konklusion',
    'beslutninger',
    'beslutning/konklusion',
    'referat/beslutning',
    'konklusion/beslutning',
    'drøftelse og beslutning',
  ],
  recommendation: ['indstilling'],
  text: ['sagsfremstilling', 'baggrund', 'beskrivelse', 'indhold', 'noter', 'bemærkninger'],
  responsible: ['ansvarlig', 'ansvar', 'hvem', 'tovholder'],
  due: ['frist', 'deadline', 'hvornår', 'tidsfrist'],
  presenter: ['ved', 'v/', 'oplægsholder', 'præsenteres af'],
}

const columnByName = new Map<string, Column>(
  Object.entries(names).flatMap(([column, words]) => words.map((word): [string, Column] => [word, column as Column])),
)

export function columnOf(name: string): Column | undefined {
  return columnByName.get(name)
}
