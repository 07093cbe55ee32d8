// What the steps before the program say, Danish unless the system speaks English.
const spoken = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
const english = spoken.startsWith('en')

const texts = {
  installing: [({ total }) => `Henter ${total} pakker`, ({ total }) => `Fetching ${total} packages`],
  building: [() => 'Bygger', () => 'Building'],
  seconds: [({ seconds }) => `${seconds.replace('.', ',')} s`, ({ seconds }) => `${seconds} s`],
  failed: [() => 'mislykkedes', () => 'failed'],
  'node-too-old': [
    ({ found }) => `Node ${found} er for gammel, og der følger ikke en nyere med til denne maskine. Installér Node 24.11 eller nyere.`,
    ({ found }) => `Node ${found} is too old, and no newer one comes along for this machine. Install Node 24.11 or newer.`,
  ],
  'folder-read-only': [
    ({ folder }) => `Mappen ${folder} kan ikke skrives i. Giv skriveadgang, eller læg Samspil et andet sted.`,
    ({ folder }) => `The folder ${folder} cannot be written to. Grant access, or put Samspil elsewhere.`,
  ],
  'disk-full': [
    ({ folder }) => `Der er ikke mere plads på disken (${folder}). Frigør plads, og start igen.`,
    ({ folder }) => `The disk is full (${folder}). Free some space and start again.`,
  ],
  'install-failed': [
    ({ said }) => `Pakkerne kunne ikke hentes (npm ci). npm siger:\n${said}`,
    ({ said }) => `The packages could not be fetched (npm ci). npm says:\n${said}`,
  ],
  'build-failed': [() => 'Samspil kunne ikke bygges; fejlen står ovenfor.', () => 'Samspil could not be built; the error stands above.'],
  'browser-missing': [
    ({ command }) => `Testene skal bruge browseren Chromium. Installér den med: ${command}`,
    ({ command }) => `The tests need the browser Chromium. Install it with: ${command}`,
  ],
  'installing-browser': [() => 'Installerer Chromium med apt-get', () => 'Installing Chromium with apt-get'],
}

export function say(code, values = {}) {
  return texts[code][english ? 1 : 0](values)
}

/** Ends a script with one sentence that says what to do. */
export class Stop extends Error {
  constructor(code, values) {
    super(say(code, values))
    this.name = 'Stop'
  }
}
