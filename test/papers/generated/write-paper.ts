import { Chooser } from './chooser.ts'
import type { ItemFacts, MeetingFacts, PersonFacts } from './meeting-facts.ts'

/** Writes a meeting in one of very many shapes; within one paper the shape is kept, as secretaries do. */
export function writePaper(facts: MeetingFacts, seed: number): string {
  const choose = new Chooser(seed + 7919)
  const shape = shapeOf(choose)
  const blocks = [...headOf(facts, shape), ...peopleOf(facts.people, shape), ...contentsOf(facts.items, shape), ...facts.items.flatMap((item, at) => itemBlocks(item, at + 1, shape, facts))]
  const deadline = facts.deadline && `${shape.deadlineLead} ${longDate(facts.deadline, { ...shape, weekday: false, dateForm: 'long' })}.`
  const next = facts.next && `${shape.nextLead} ${longDate(facts.next.date, shape)} kl. ${facts.next.start.replace(':', '.')}.`
  return `${[...blocks, ...(next ? [next] : []), ...(deadline ? [deadline] : [])].join('\n\n')}\n`
}

/** Which facts the chosen shape does show. */
export function showsOf(seed: number): { readonly types: boolean; readonly offices: boolean } {
  const shape = shapeOf(new Chooser(seed + 7919))
  return { types: shape.type !== 'none', offices: shape.people !== 'comma' }
}

type Shape = ReturnType<typeof shapeOf>

function shapeOf(choose: Chooser) {
  const markdown = choose.chance(40)
  const upper = choose.chance(30)
  return {
    markdown,
    upper,
    heading: (text: string, level: number) => styled(upper && level === 4 ? text.toUpperCase() : text, level, markdown),
    title: choose.of(['{committee}', 'Referat af møde i {committee}', 'Referat – {committee}', 'REFERAT {committee} d. {day}', '{committee} - Referat', 'Møde i {committee}\n\nReferat']),
    when: choose.of(['label', 'split', 'sentence', 'upper', 'table'] as const),
    weekday: choose.chance(40),
    dateForm: choose.of(['long', 'long', 'dashes', 'dots', 'slash'] as const),
    dateWord: choose.of(['Dato', 'Mødedato']),
    placeWord: choose.of(['Sted', 'Mødested', 'Lokale']),
    people: choose.of(['groups', 'flags', 'comma', markdown ? 'table' : 'groups'] as const),
    partyForm: choose.of(['({p})', '({p})', ', {p}']),
    presentWord: choose.of(['Deltagere', 'Til stede', 'Medlemmer', 'Mødedeltagere']),
    apologyWord: choose.of(['Afbud', 'Fraværende']),
    contents: choose.of(['none', 'dots', 'list'] as const),
    head: choose.of(['{n}. {t}', 'Punkt {n}: {t}', 'Pkt. {n} {t}', '{n} {t}', 'Sag nr. {n}: {t}', '{n}) {t}']),
    type: choose.of(['letter', 'word', 'lead', 'none'] as const),
    recordWord: choose.of(['Sagsnr.:', 'Sagsnummer:', 'Sagnr.:', 'J.nr.', 'Sagsnr.']),
    background: choose.of(['Baggrund', 'Baggrund for sagens fremlæggelse', 'Sagens baggrund', 'Resume', 'Resumé']),
    recommendation: choose.of(['heading', 'lead'] as const),
    proposer: choose.of(['Det indstilles', 'Administrationen indstiller', 'Direktionen indstiller', 'Forvaltningen indstiller', 'Formandskabet indstiller', 'Sekretariatet indstiller']),
    list: choose.of(['- at ', '1. at ', 'at ', 'sentence'] as const),
    presentation: choose.of(['Sagsfremstilling', 'Beskrivelse af sagen', 'Sagsbeskrivelse']),
    economy: choose.of(['Økonomi', 'Økonomiske konsekvenser']),
    conclusion: choose.of(['Beslutning', 'Konklusion', 'Beslutning i {committee} den {day}', 'Beslutninger', 'Referat']),
    inline: choose.chance(25),
    conclusionFirst: choose.chance(25),
    absentWord: choose.of(['Fraværende:', 'Afbud:', 'sentence']),
    attachments: choose.of(['Bilag', 'Bilag:', 'Bilagsliste']),
    closed: choose.of(['Lukket: {t}', 'LUKKET PUNKT - {t}', '{t} (Lukket punkt)', 'FORTROLIG - {t}']),
    attachmentForm: choose.of(['{t}', '{t}', 'Bilag {n}: {t}', 'Bilag {i}.{n} {t}', '{n} - 30640{n}{i} Åben {t} (4237{n}/24) (H)'] as const),
    earlier: choose.of(['headed', 'blocks', 'line'] as const),
    earlierWord: choose.of(['Tidligere behandling', 'Sagsforløb', 'Historik', 'Tidligere beslutninger']),
    due: choose.of(['inden den', 'senest den', 'inden d.', 'senest']),
    presenting: choose.of(['Oplæg ved {n}.', '{n} orienterer på mødet.', 'Punktet indledes med et oplæg v/ {n}.']),
    deadlineLead: choose.of(['Frist for indmelding af punkter til næste møde er den', 'Frist for punkter til dagsordenen:', 'Deadline for indsendelse af punkter er den']),
    nextLead: choose.of(['Næste møde er', 'Næste møde afholdes', 'Næste møde:']),
  }
}

function styled(text: string, level: number, markdown: boolean): string {
  return markdown ? `${'#'.repeat(level)} ${text}` : text
}

function headOf(facts: MeetingFacts, shape: Shape): string[] {
  const title = shape.title.replace('{committee}', facts.committee).replace('{day}', shortDate(facts.date))
  const [start, end] = [facts.start.replace(':', '.'), facts.end.replace(':', '.')]
  const day = longDate(facts.date, shape)
  const first = [shape.markdown ? `# ${title}` : title]
  switch (shape.when) {
    case 'label':
      return [...first, block(shape, `${shape.dateWord}: ${day}`, `Tid: kl. ${start}-${end}`, `${shape.placeWord}: ${facts.place}`)]
    case 'split':
      return [...first, shape.heading(shape.dateWord, 3), `${day} kl. ${start} - ${end}`, shape.heading('Mødested', 3), facts.place]
    case 'sentence':
      return [...first, block(shape, `Mødetidspunkt: ${day}, kl. ${start} – ${end}`, `Mødested: ${facts.place}`)]
    case 'upper':
      return [...first, shape.heading('MØDETIDSPUNKT', 2), `${day} kl. ${start}-${end}`, shape.heading('MØDESTED', 2), facts.place]
    case 'table':
      return [...first, table(shape, [[shape.dateWord, day], ['Tidspunkt', `Kl. ${start} - ${end}`], ['Sted', facts.place]])]
  }
}

function block(shape: Shape, ...lines: string[]): string {
  return lines.join(shape.markdown ? '  \n' : '\n')
}

function table(shape: Shape, rows: readonly (readonly string[])[]): string {
  if (!shape.markdown) return rows.map((row) => row.join('\t')).join('\n')
  return ['| | |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
}

function peopleOf(people: readonly PersonFacts[], shape: Shape): string[] {
  const [present, away] = [people.filter((person) => !person.apology), people.filter((person) => person.apology)]
  switch (shape.people) {
    case 'groups':
      return [shape.heading(`${shape.presentWord}:`, 3), lines(present.map((person) => personLine(person, shape)), shape), ...(away.length ? [shape.heading(`${shape.apologyWord}:`, 3), lines(away.map((person) => personLine(person, shape)), shape)] : [])]
    case 'flags':
      return [shape.heading(shape.presentWord, 3), lines(people.map((person) => personLine(person, shape) + (person.apology ? ' (afbud)' : '')), shape)]
    case 'table':
      return [['| Navn | Titel | Organisation | Til stede | Afbud |', '|---|---|---|---|---|', ...people.map((person) => `| ${shortPerson(person, '({p})')} | ${person.role ?? ''} | ${person.organisation ?? ''} | ${person.apology ? '' : 'X'} | ${person.apology ? 'X' : ''} |`)].join('\n')]
    case 'comma':
      return [`${shape.presentWord}: ${present.map((person) => shortPerson(person, '({p})')).join(', ')}`, ...(away.length ? [`${shape.apologyWord}: ${away.map((person) => shortPerson(person, '({p})')).join(', ')}`] : [])]
  }
}

function lines(entries: readonly string[], shape: Shape): string {
  return shape.markdown ? entries.map((entry) => `- ${entry}`).join('\n') : entries.join('\n')
}

function personLine({ role, organisation, ...person }: PersonFacts, shape: Shape): string {
  return `${shortPerson(person, shape.partyForm)}${role ? `, ${role}` : ''}${organisation ? `, ${organisation}` : ''}`
}

function shortPerson({ name, party }: Pick<PersonFacts, 'name' | 'party'>, form: string): string {
  const shown = form.replace('{p}', party ?? '')
  return party ? name + (form.startsWith(',') ? shown : ` ${shown}`) : name
}

function contentsOf(items: readonly ItemFacts[], shape: Shape): string[] {
  if (shape.contents === 'none') return []
  const rows = items.map((item, at) => `${at + 1}. ${titleOf(item, shape)}${shape.contents === 'dots' ? `..........${at + 2}` : ''}`)
  return [shape.heading(shape.contents === 'dots' ? 'Indholdsfortegnelse' : 'Dagsorden', 2), rows.join('\n')]
}

function titleOf(item: ItemFacts, shape: Shape): string {
  if (!item.open) return shape.closed.replace('{t}', item.title)
  const letter = { decision: 'B', discussion: 'D', information: 'O' }
  const word = { decision: 'Beslutning', discussion: 'Drøftelse', information: 'Orientering' }
  if (!item.type || shape.type === 'none') return item.title
  if (shape.type === 'letter') return `${item.title} (${letter[item.type]})`
  return shape.type === 'word' ? `${item.title} (${word[item.type].toLowerCase()})` : `${word[item.type]}: ${item.title}`
}

function itemBlocks(item: ItemFacts, number: number, shape: Shape, facts: MeetingFacts): string[] {
  const head = styled(shape.head.replace('{n}', String(number)).replace('{t}', titleOf(item, shape)), 2, shape.markdown)
  const conclusion = conclusionOf(item, shape, facts)
  return [
    head,
    ...(item.record ? [`${shape.recordWord} ${item.record}`] : []),
    ...(shape.conclusionFirst ? conclusion : []),
    ...(item.background ? [shape.heading(shape.background, 4), item.background] : []),
    ...(shape.earlier !== 'line' ? [] : earlierOf(item, shape)),
    ...recommendationOf(item, shape),
    ...(item.casePresentation ? [shape.heading(shape.presentation, 4), item.casePresentation] : []),
    ...(item.presenter ? [shape.presenting.replace('{n}', item.presenter)] : []),
    ...(item.economy ? [shape.heading(shape.economy, 4), item.economy] : []),
    ...(shape.earlier === 'line' ? [] : earlierOf(item, shape)),
    ...(shape.conclusionFirst ? [] : conclusion),
    ...(item.attachments.length ? [shape.heading(shape.attachments, 4), lines(item.attachments.map((title, at) => attachmentLine(title, number, at + 1, shape)), shape)] : []),
  ]
}

function attachmentLine(title: string, item: number, number: number, shape: Shape): string {
  return shape.attachmentForm.replaceAll('{n}', String(number)).replaceAll('{i}', String(item)).replace('{t}', title)
}

function earlierOf({ earlier }: ItemFacts, shape: Shape): string[] {
  if (!earlier) return []
  const heading = shape.heading(shape.earlierWord, 4)
  const day = longDate(earlier.date, { ...shape, weekday: false, dateForm: 'long' })
  if (shape.earlier === 'blocks') return [heading, block(shape, `Udvalg: ${earlier.committee}`, `Dato: ${shortDate(earlier.date)}`, `Punktnummer: ${earlier.item}`, earlier.outcome)]
  if (shape.earlier === 'line') return [heading, `${earlier.committee}, ${day}, pkt. ${earlier.item}: ${earlier.outcome}`]
  return [heading, `${earlier.committee}, ${day}, pkt. ${earlier.item}:`, earlier.outcome]
}

function recommendationOf(item: ItemFacts, shape: Shape): string[] {
  if (!item.recommendations.length) return []
  const heading = shape.recommendation === 'heading' ? [shape.heading('Indstilling', 4)] : []
  if (shape.list === 'sentence' && item.recommendations.length === 1) return [...heading, `${shape.proposer}, at ${item.recommendations[0]}.`]
  const lead = shape.list === 'sentence' ? '- at ' : shape.list
  const rows = item.recommendations.map((text, at) => `${lead.replace('1', String(at + 1))}${text}${at + 1 < item.recommendations.length ? ',' : '.'}`)
  return [...heading, `${shape.proposer}${lead === 'at ' ? ',' : ':'}`, ...(lead === 'at ' ? rows : [rows.join('\n')])]
}

function conclusionOf(item: ItemFacts, shape: Shape, { committee, date }: MeetingFacts): string[] {
  if (!item.conclusion) return []
  const absent = item.absent ? [shape.absentWord === 'sentence' ? `${item.absent} deltog ikke i sagens behandling.` : `${shape.absentWord} ${item.absent}`] : []
  const more = [
    ...(item.duty ? [`${item.duty.who} ${item.duty.what} ${shape.due} ${longDate(item.duty.due, { ...shape, weekday: false, dateForm: 'long' })}.`] : []),
    ...(item.reservation ? [item.reservation] : []),
    ...absent,
  ]
  const word = shape.conclusion.replace('{committee}', committee).replace('{day}', shortDate(date))
  return shape.inline ? [`Beslutning: ${item.conclusion}`, ...more] : [shape.heading(word, 4), item.conclusion, ...more]
}

function shortDate(date: string): string {
  return date.split('-').reverse().join('-')
}

const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december']
const weekdays = ['Søndag', 'Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag']

function longDate(date: string, shape: Pick<Shape, 'weekday' | 'dateForm'>): string {
  const [year, month, day] = date.split('-').map(Number)
  const forms = { long: `${day}. ${months[month! - 1]} ${year}`, dashes: shortDate(date), dots: shortDate(date).replaceAll('-', '.'), slash: `${day}/${month}-${year}` }
  const text = forms[shape.dateForm]
  return shape.weekday ? `${weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()]} den ${text}` : text
}
