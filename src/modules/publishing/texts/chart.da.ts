export const chart = {
  title: (name: string) => `Organisationsdiagram: ${name}`,
  crumb: 'Organisationsdiagram',
  lead: (day: string) => `Samarbejdet, dets niveauer og grupper, og hvem der refererer til hvem, den ${day}.`,
  download: 'Hent diagrammet som billede (SVG)',
  region: 'Organisationsdiagram',
  drawing: (name: string, day: string) => `Organisationsdiagram for ${name} den ${day}`,
  description: (count: number) => `${count} kasser forbundet med streger. Det samme står som liste under diagrammet.`,
  legend:
    'Fuld streg: hører under eller refererer til. Stiplet streg: fælles ramme i regionen, det faglige niveau, der arbejder for det politiske, eller en parts eget udvalg.',
  list: 'Det samme som liste',
  listLead: 'Det, der er rykket ind, hører under det, der står over.',
  atTable: (sectors: string) => `Ved bordet: ${sectors}`,
  sectors: { municipality: 'Kommuner', patients: 'Patienter og pårørende', other: 'Andre' },
  ties: {
    frame: 'Inden for regionens fælles ramme',
    level: 'Arbejder for det politiske niveau',
    reports: 'Refererer opad',
    part: 'En parts eget udvalg med del i samarbejdet',
  },
}
