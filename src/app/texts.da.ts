export const texts = {
  navigation: { committees: 'Udvalg', search: 'Søg', import: 'Import' },
  footer: { aboutDemo: 'Demonstration: indholdet er opdigtet og handler ikke om virkelige personer.' },
  demo: {
    tryAs: 'Prøv som',
    visitor: 'Gæst',
    roles: { secretariat: 'Sekretariat', consultant: 'Kommunal konsulent', mayor: 'Borgmester', gp: 'Praktiserende læge', operator: 'Driftsansvarlig' },
    signOut: 'Gæst (log ud)',
  },
  trouble: {
    403: { title: 'Det har du ikke adgang til', text: 'Du er logget ind, men din rolle giver ikke adgang til denne handling. Kontakt sekretariatet, hvis du mener, at det er en fejl.' },
    404: { title: 'Siden findes ikke', text: 'Adressen fører ikke til noget, du kan se. Måske er den skrevet forkert, eller måske er indholdet ikke offentligt.' },
    413: { title: 'Filen er for stor', text: 'Det, du sendte, er større, end serveren tager imod. Del det op, og prøv igen.' },
    422: { title: 'Det kunne ikke lade sig gøre', text: 'Gå tilbage, og prøv igen.' },
    429: { title: 'For mange forespørgsler', text: 'Vent et minut, og prøv igen.' },
    500: { title: 'Der skete en fejl hos os', text: 'Fejlen er skrevet ned. Intet af det, du har gemt, er gået tabt. Prøv igen om lidt.' },
  },
  errorId: ({ id }: { id: string }) => `Fejlens nummer: ${id}`,
  toFrontPage: 'Gå til forsiden',
  start: {
    migrated: ({ files }: { files: number }) => (files === 1 ? '1 migrering kørt' : `${files} migreringer kørt`),
    demo: 'Læser demoens dokumenter ind',
    demoPaper: ({ file, done, of }: { file: string; done: number; of: number }) => `  ${done}/${of} ${file}`,
    ready: ({ address }: { address: string }) => `Samspil er klar: ${address}`,
    signIns: 'Log ind i demoen øverst til højre på siden, som:',
    stop: 'Stop med Ctrl-C.',
    stopping: 'Lukker pænt ned …',
  },
}
