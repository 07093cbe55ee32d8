/** A property of a calendar file, read by nobody's library: RFC 5545, 3.1. */
export interface CalendarLine {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
}

/** Reads a calendar file as the letter of the standard has it. @throws where a line ends or is folded wrongly, or is longer than 75 octets */
export function calendarLines(file: string): CalendarLine[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end')
  const physical = file.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in ${line}`)
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`)
  }
  return file
    .slice(0, -2)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => {
      const read = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/.exec(line)
      if (!read) throw new Error(`no property: ${line}`)
      const [, name = '', parameters = '', value = ''] = read
      return {
        name: name.toUpperCase(),
        parameters: Object.fromEntries(
          [...parameters.matchAll(/;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)/g)].map(([, key = '', written = '']) => [
            key.toUpperCase(),
            written.replace(/^"(.*)"$/, '$1'),
          ]),
        ),
        value,
      }
    })
}

/** The events of a file, each with the values of its properties unescaped. */
export function calendarEventsIn(file: string): Record<string, string>[] {
  const events: Record<string, string>[] = []
  let current: Record<string, string> | undefined
  for (const { name, value } of calendarLines(file)) {
    if (name === 'BEGIN' && value === 'VEVENT') current = {}
    else if (name === 'END' && value === 'VEVENT' && current) events.push(current)
    else if (current) current[name] = value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
  }
  return events
}
