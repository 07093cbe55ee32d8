/** Minutes of the small world's political committee, as its secretariat writes them; a test changes what it is about. */
export interface PaperWording {
  readonly committee?: string
  readonly day?: string
  readonly secondTitle?: string
  readonly secondConclusion?: string
  /** A third item that the paper marks as closed. */
  readonly closed?: string
  /** Any text to stand under the first item. */
  readonly remark?: string
}

export function meetingPaper({
  committee = 'Politisk Klynge',
  day = '14. juni 2023',
  secondTitle = 'Fælles indsats for sårbare gravide',
  secondConclusion = 'Klyngen tiltrådte forslaget.',
  closed,
  remark,
}: PaperWording = {}): string {
  return `# Referat af møde i ${committee}

## Mødetidspunkt

${day} kl. 9.15-11.15

## Mødested

Rådhuset i Gladsaxe

## Medlemmer

### Regionsrådsmedlemmer

Regionsrådsformanden (A), medformand, Region Hovedstaden

### Borgmestre

Borgmesteren i Gladsaxe (A), medformand, Gladsaxe Kommune

Borgmesteren i Furesø (C), Furesø Kommune (afbud)

## 1. Godkendelse af dagsorden (B)

### Indstilling

Det indstilles,

- at ${committee} godkender dagsordenen
${remark ? `\n${remark}\n` : ''}
### Konklusion

Godkendt.

## 2. ${secondTitle} (D)

### Baggrund

Gravide med psykiske vanskeligheder møder forskellige tilbud, alt efter hvor de bor.

### Indstilling

Det indstilles,

- at ${committee} drøfter forslaget

### Konklusion

${secondConclusion}

Sekretariatet udarbejder et notat inden den 1. september 2023.

### Bilag

Bilag 2.1 Oversigt over tilbud
${
  closed
    ? `
## 3. ${closed} (B)

Lukket punkt

### Baggrund

Lejemålet koster for meget, siger ${closed}.

### Konklusion

Prisen blev drøftet bag lukkede døre.
`
    : ''
}`
}
