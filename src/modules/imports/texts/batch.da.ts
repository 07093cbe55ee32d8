import { many } from '../../../kernel/many.ts'

export const batch = {
  title: (when: string) => `Import ${when}`,
  by: (name: string) => `Afleveret af ${name}`,
  reading: (number: number) => many(number, 'dokument bliver læst', 'dokumenter bliver læst'),
  cancel: 'Sæt resten på pause',
  keepStill: 'Stop automatisk opdatering',
  follow: 'Opdatér automatisk igen',
  paused: 'Importen er sat på pause',
  pausedHelp: (number: string) => `${number} venter og er ikke læst. Det, der er læst, er her stadig.`,
  resume: 'Læs videre',
  acceptClear: (number: number) =>
    number === 1 ? 'Optag det dokument, der ikke er tvivl om' : `Optag de ${number} dokumenter, der ikke er tvivl om`,
  acceptClearHelp:
    'Dokumenter med tvivl, nye udvalg eller mulige CPR-numre og dokumenter, der ændrer et møde i arkivet, bliver stående, indtil du har set dem.',
  accepted: (accepted: number, left: number) =>
    `${many(accepted, 'dokument er optaget', 'dokumenter er optaget')}. ${left === 0 ? 'Ingen er tilbage.' : `${many(left, 'er tilbage', 'er tilbage')} til gennemsyn; grunden står ved hvert dokument.`}`,
  nextToLookAt: 'Se det næste forslag',
  papers: 'Dokumenter',
  file: 'Fil',
  about: 'Handler om',
  state: 'Tilstand',
  action: 'Videre',
  seeProposal: 'Se forslag',
  seeMeeting: 'Se mødet',
  tryAgain: 'Prøv igen',
  items: (number: number) => many(number, 'punkt', 'punkter'),
  personalNumbers: (number: number) => many(number, 'muligt CPR-nummer', 'mulige CPR-numre'),
  doubts: (number: number) => many(number, 'usikker ting', 'usikre ting'),
  forFile: (what: string, file: string) => `${what}: ${file}`,
}
