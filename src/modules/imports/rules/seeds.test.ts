import { existsSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { readDocument } from '../../documents/formats/index.ts'
import { factsOfDraft, type Fact } from '../../../../test/support/facts-of-draft.ts'
import { recognise } from './recognise.ts'

/**
 * What a careful reader finds in the five papers of ../shared/seeds, put down by hand. Long texts are named by their
 * beginning and a hash, so that no sentence of theirs stands here. A person's line: group, organisation, name,
 * party, roles, capacity (if not member), presence (if not present).
 */
const seeds = new URL('../../../../../shared/seeds/', import.meta.url)
const facts: Readonly<Record<string, string>> = {
  '000': `
kind | note
committee | Sundheds- og Omsorgsudvalget
date | 2023-11-09
title | Status på sundhedsklynge… 2a3b78f6
coming meeting | 2023-11-16 Sundhedsklynge Syd ; 2023-11-28 Sundhedsklynge Byen ; 2023-12-01 Sundhedssamarbejdsudvalget (SSU)
sender | caseworker: Melissa Holmes ; date: 2023-11-08
record | eDoc 2023-0429908 case ; F2 2023 - 18775 case
item | 1: Møde i Sundhedssamarbejd… 9a1716c4
section | 1: other
treatment | 1: BUU planned ; 1: SUD planned ; 1: SOU planned
reports on | 1: Sundhedssamarbejdsudvalget (SSU) 2023-10-13
item | 2: Møde i Sundhedsklynge Syd den 16. november
section | 2: other
reports on | 2: Sundhedsklynge Syd 2023-11-16
item | 3: Møde i Sundhedsklynge Byen den 28. november
section | 3: other
reports on | 3: Sundhedsklynge Byen 2023-11-28
follow-up | 1: Det blev aftalt i første… 984913df ; 1: SSU godkendte endeligt f… 9258af23 / 2024-01-01 ; 1: Den er nu sendt til poli… e04c9897 ; 1: Udvalget besluttede at s… 320a3109 / Udvalget ; 1: I den forbindelse skal b… 1e85a182 ; 1: Drøftelsen startes på ud… cd4f04e0 / 2023-12-01
follow-up | 1: Udvalget besluttede at r… 3134173c / Udvalget ; 1: Der vil blive udarbejdet… d5ca1fcf
doubt | imports/year-assumed /items/0/reportsOn/date ; imports/year-assumed /items/1/reportsOn/date ; imports/year-assumed /items/2/reportsOn/date
open | 1: true ; 2: true ; 3: true
`,
  '001': `
kind | note
committee | Sundheds- og Omsorgsudvalget
date | 2023-06-22
title | Status på sundhedsklynge… 01d51fe7
coming meeting | 2023-06-23 Sundhedssamarbejdsudvalget (SSU)
sender | name: Borgmester- og Udvalgsbetjening ; organisation: Center for Ledelse og Kommunikation ; address: Rådhuspladsen 1, 1550 København V ; ean: 5798009290304 ; date: 2023-06-20
record | 2022-0303714 case ; 2022-0303714-49 document
item | 1: Møde i Kommunalt Lægelig… 0f5ce1b9
section | 1: other
reports on | 1: Kommunalt Lægeligt Udvalg (KLU) 2023-06-12
item | 2: Møde i Sundhedssamarbejd… 8572afc3
section | 2: other
treatment | 2: Sundheds- og Omsorgsudvalget 2023-06-01 held
reports on | 2: Sundhedssamarbejdsudvalget (SSU) 2023-06-23
item | 3: Møder i sundhedsklyngeregi
section | 3: other
follow-up | 1: Ifm. med drøftelsen var … a1b67c9b ; 1: PLO-København vil på et … ebb2d083 / PLO-København ; 2: På mødet planlægges en d… ae623c77 ; 2: Når den eventuelle evalu… cac2c11e
doubt | imports/year-assumed /items/0/reportsOn/date ; imports/year-assumed /items/1/reportsOn/date
open | 1: true ; 2: true ; 3: true
`,
  '002': `
person |  |  | Steen Therkel Jensen | O |  |  | absent
kind | case
committee | Voksen- og plejeudvalget
date | 2021-06-23
item | 1: Orientering om aftale om… e265466e
item type | 1: information
record | 1: 21/7419 case
section | 1: caseRoute Sagsgang ; 1: casePresentation Sagsfremstilling ; 1: policyContext Sammenhæng til andre pol… b9c343ad ; 1: economy Økonomiske konsekvenser ; 1: recommendation Indstilling ; 1: conclusion Beslutning i Voksen- og … 9fa038ad ; 1: attendance Fraværende
section | 1: attachments Bilag
recommendation | 1: orienteringen om oprette… 8bba3e24
conclusion | 1: Godkendt. / Voksen- og plejeudvalget 2021-06-23
not participating | 1: Steen Therkel Jensen (O)
presenter | 1: Søs Fuglsang
treatment | 1: VPU 2021-06-23 held
attachment | 1: 1 | Aftaletekst vedr. sundhedsklynger | 3104209 | 87268/21 | open | main
doubt | imports/type-assumed /items/0/type
open | 1: true
`,
  '003': `
kind | case
committee | Ældre og Sundhed
item | 1: Orientering om sundhedsk… b8c2a7d7
item type | 1: discussion Drøftelse
record | 1: ESDH 23/4636 case
section | 1: competence Beslutningskompetence ; 1: theme Beslutningstema ; 1: casePresentation Sagsfremstilling ; 1: economy Økonomiske konsekvenser ; 1: policyContext Sammenhæng med 2030-mål og succeskriterier ; 1: citizenInvolvement Borgerinddragelse ; 1: legalBasis Lovgrundlag
section | 1: furtherProcess Det videre forløb ; 1: recommendation Indstilling ; 1: attachments Bilag
recommendation | 1: Udvalget drøfter mulige … 2366cb0c ; 1: Udvalget drøfter den fre… fdad0602
treatment | 1: Ældre og Sundhed planned ; 1: Handicap, Social og Psykiatri planned ; 1: Børn og Skole planned ; 1: Ældre og Sundhed 2022-08-17 held ; 1: Byrådet 2023-03-29 held
attachment | 1: 1 | aftaletekst-vedr-sundhedsklynger-pdf.pdf | 3064000 | 42376/23 | open | main ; 1: 2 | Referat Politisk Sundhed… d972d459 | 3063999 | 42375/23 | open | main ; 1: 3 | Rids af punkter til dags… 84be3c10 | 3065860 | 43484/23 | open | main
open | 1: true
`,
  '004': `
person | Regionsrådsmedlemmer |  | Lars Gaardhøj | A | medformand, regionsrådsformand | chair | 
person | Regionsrådsmedlemmer |  | Stinus Lindgreen | B | regionsrådsmedlem |  | 
person | Regionsrådsmedlemmer |  | Hans Toft | C | regionsrådsmedlem |  | 
person | Regionsrådsmedlemmer |  | Randi Mondorf | V | regionsrådsmedlem |  | 
person | Borgmestre | Gladsaxe Kommune | Trine Græse | A | medformand, borgmester | chair | 
person | Borgmestre | Rødovre Kommune | Britt Jensen | A | borgmester |  | 
person | Borgmestre | Ballerup Kommune | Jesper Würtzen | A | borgmester |  | 
person | Borgmestre | Furesø Kommune | Ole Bondo Christensen | A | borgmester |  | 
person | Borgmestre | Herlev Kommune | Thomas Gyldal Petersen | A | borgmester |  | apology
person | Borgmestre | Egedal Kommune | Vicky Holst Rasmussen | A | borgmester |  | 
person | Borgmestre | Rudersdal Kommune | Ann Sofie Orth | C | borgmester |  | 
person | Borgmestre | Gentofte Kommune | Michael Fenger | C | borgmester |  | 
person | Borgmestre | Lyngby-Taarbæk Kommune | Sofia Osmani | C | borgmester |  | 
person | Repræsentanter fra almen praksis | PLO-H | Jørgen Steen Andersen |  | praktiserende læge |  | 
person | Repræsentanter fra almen praksis | PLO-H | Annette Randløv |  | praktiserende læge |  | 
person | Bisiddere | Herlev og Gentofte Hospital | Anne Jastrup Okkels |  | hospitalsdirektør | adviser | 
person | Bisiddere | Herlev og Gentofte Hospital | Helene Bliddal Døssing |  | vicedirektør | adviser | 
person | Bisiddere | Region Hovedstadens Psykiatri | Lone Bjørklund |  | vicedirektør | adviser | 
person | Bisiddere | Center for Sundhed, Region Hovedstaden | Charlotte Hosbond |  | direktør | adviser | 
person | Bisiddere | PLO-H | Astrid Marianne Hjortø |  | specialkonsulent | adviser | 
person | Bisiddere | Gladsaxe Kommune | Gitte Bylov Larsen |  | social og sundhedsdirektør | adviser | 
person | Bisiddere | Ballerup Kommune | Mette Vaaben Mortensen |  | direktør | adviser | 
person | Bisiddere | Egedal Kommune | Søren Trier Høisgaard |  | direktør | adviser | 
person | Bisiddere | Furesø Kommune | Nicolai Kragh Petersen |  | kommunaldirektør | adviser | 
person | Bisiddere | Gentofte Kommune | Helene Rasmussen |  | direktør | adviser | 
person | Bisiddere | Herlev Kommune | Arne Eggert |  | direktør | adviser | apology
person | Bisiddere | Lyngby Taarbæk Kommune | Pernille Holmgaard |  | direktør | adviser | 
person | Bisiddere | Rudersdal Kommune | Thomas Bille |  | direktør | adviser | apology
person | Bisiddere | Rødovre Kommune | Henrik Abildtrup |  | direktør | adviser | 
person | Sekretariat | Gladsaxe Kommune | Annemette Bundgaard |  | specialkonsulent | secretary | 
person | Sekretariat | Gladsaxe Kommune | Heidi Wiberg Johansen |  | specialkonsulent | secretary | 
person | Sekretariat | Herlev og Gentofte Hospital | Marianne Christine Skov Iversen |  | chefkonsulent | secretary | apology
person | Sekretariat | Herlev og Gentofte Hospital | Mette Nørsgaard |  | chefkonsulent | secretary | 
kind | minutes
committee | Politisk Sundhedsklynge Midt
date | 2022-12-19
place | Gentofte Hospital, opgang 59 A (Kirurgvillaen), Mødelokale: Konferencen
coming meeting | 2023-04-26 09:15-11:15 ; 2023-12-06 14:00-16:00 ; 2024-05-02 14:00-16:00 ; 2024-11-21 14:00-16:00
deadline | 2023-03-21 submission
item | 1: GODKENDELSE AF DAGSORDEN
item type | 1: decision B
section | 1: recommendation INDSTILLING ; 1: conclusion KONKLUSION
recommendation | 1: Politisk Sundhedsklynge … db863193
conclusion | 1: Godkendt.
item | 2: ØNSKER TIL SUNDHEDSAFTALE 2024-2027
item type | 2: discussion D
section | 2: background BAGGRUND FOR SAGENS FREMLÆGGELSE ; 2: recommendation INDSTILLING ; 2: conclusion KONKLUSION ; 2: casePresentation SAGSFREMSTILLING ; 2: attachments BILAG
recommendation | 2: Politisk Sundhedsklynge … 1697a239
conclusion | 2: Politisk Sundhedsklynge … af00a993
conclusion point | 2: Det er nødvendigt med et… b4f82045 ; 2: Sundhedsvæsenet skal vær… 93af1a5c
presenter | 2: Gitte Bylov Larsen
treatment | 2: Faglig Sundhedsklynge Midt 2022-11-23 held
attachment | 2: 2.1 | Rammeoplæg for sundhedsaftale 2024-2027 ; 2: 2.2 | Samlede tids- og procesp… a4eddff9
item | 3: VÆRDIER OG PRINCIPPER FO… 78a299a0
item type | 3: information O
section | 3: background BAGGRUND FOR SAGENS FREMLÆGGELSE ; 3: recommendation INDSTILLING ; 3: conclusion KONKLUSION ; 3: casePresentation SAGSFREMSTILLING ; 3: attachments BILAG
recommendation | 3: Politisk Sundhedsklynge … 8c902409
conclusion | 3: Politisk Sundhedsklynge … 1c500bc5
treatment | 3: Faglig Sundhedsklynge Midt 2022-11-23 held
item | 4: ORIENTERING OM ARBEJDET MED FOKUSOMRÅDER
item type | 4: information O
section | 4: background BAGGRUND FOR SAGENS FREMLÆGGELSE ; 4: recommendation INDSTILLING ; 4: conclusion KONKLUSION ; 4: casePresentation SAGSFREMSTILLING ; 4: attachments BILAG ; 4: other
recommendation | 4: Politisk Sundhedsklynge … 74aaea36
conclusion | 4: Anne Jastrup Okkels orie… 9e89981d
conclusion point | 4: De eksisterende grupper/… acebaf89 ; 4: Der nedsættes to udvalg,… 84f350c4 ; 4: For børn og unges mental… 6c022f74 ; 4: For den ældre medicinske… 42ce4ea3 ; 4: Der er udfordringer i fo… 4c2f4ae9 ; 4: Der opleves udfordringer… 3e05363f
conclusion point | 4: Faglig Sundhedsklynge må… 4b75d533
presenter | 4: Anne Jastrup Okkels
treatment | 4: Politisk Sundhedsklynge Midt 2022-09-21 held
attachment | 4: 4.1 | Børn og unges mentale mi… c07526a3 ; 4: 4.2 | Den ældre medicinske pat… 7892aa47
item | 5: MEDDELELSER
section | 5: other
item | 6: EVENTUELT
follow-up | 2: På baggrund af drøftelse… c2034ea2 / klyngesekretariatet ; 2: Dette notat fremsendes t… a924cc76 / 2023-02-01 ; 2: Sundhedssamarbejdsudvalg… 4526cea8 / Sundhedssamarbejdsudvalget ; 2: Herefter udarbejdes fors… b5762e15
follow-up | 2: Sundhedssamarbejdsudvalg… 21e35d9f / Sundhedssamarbejdsudvalget ; 2: Derefter skal aftalen go… 55f0fb32 ; 4: De eksisterende grupper/… acebaf89 / Faglig Sundhedsklynge Midt ; 4: Der nedsættes to udvalg,… 81ca1bc9 ; 4: For børn og unges mental… 6c022f74
follow-up | 4: Faglig Sundhedsklynge må… 4b75d533 / Faglig Sundhedsklynge ; 5: Mødedatoer i 2025 meldes ud senere.
doubt | imports/name-uncertain /meeting/people/14/name
open | 1: true ; 2: true ; 3: true ; 4: true ; 5: true ; 6: true
`,
}

function expectedOf(table: string): Fact[] {
  return table
    .trim()
    .split('\n')
    .flatMap((row): Fact[] => {
      const [kind = '', ...rest] = row.trim().split(' | ')
      if (kind !== 'person')
        return rest
          .join(' | ')
          .split(' ; ')
          .map((value): Fact => [kind === 'open' ? 'openness' : kind, value])
      const [group, organisation, name = '', party, roles, capacity, presence] = row
        .trim()
        .split('|')
        .slice(1)
        .map((cell) => cell.trim())
      const told: readonly (readonly [string, string | undefined])[] = [
        ['party', party],
        ...(roles ?? '').split(', ').map((role) => ['role', role] as const),
        ['organisation', organisation],
        ['group', group],
        ['capacity', capacity],
        ['presence', presence],
      ]
      return [['person', name], ...told.flatMap(([field, value]): Fact[] => (value ? [[field, `${name}: ${value}`]] : []))]
    })
}

const present = existsSync(seeds)
const files = present ? readdirSync(seeds) : []
const scores = new Map<string, { found: number; missed: number; invented: number }>()

describe.skipIf(!present)('the five papers of ../shared/seeds', () => {
  describe.each(Object.entries(facts))('paper %s', (paper, table) => {
    const expected = expectedOf(table)
    // Only when a test asks: skipped tests are collected, and there is nothing to read for them.
    let reading: Promise<readonly Fact[]> | undefined
    const found = () => (reading ??= factsOfSeed(paper))

    it.each(expected)('%s: %s', async (kind, value) => {
      const values = (await found()).filter(([other]) => other === kind).map(([, other]) => other)
      const hit = values.includes(value)
      score(kind)[hit ? 'found' : 'missed']++
      expect(values).toContain(value)
    })

    it('holds nothing else', async () => {
      const known = new Set(expected.map((fact) => fact.join('\t')))
      const invented = (await found()).filter((fact) => !known.has(fact.join('\t')))
      for (const [kind] of invented) score(kind).invented++
      expect(invented).toEqual([])
    })
  })

  it('is judged by at least 150 facts', () => {
    expect(Object.values(facts).flatMap(expectedOf).length).toBeGreaterThanOrEqual(150)
  })
})

async function factsOfSeed(paper: string): Promise<readonly Fact[]> {
  const file = files.find((name) => name.startsWith(paper))!
  const recognition = recognise(await readDocument(readFileSync(new URL(file, seeds)), file))
  if ('refusal' in recognition) throw new Error(recognition.refusal.code)
  return factsOfDraft(recognition.draft)
}

function score(kind: string) {
  const known = scores.get(kind) ?? { found: 0, missed: 0, invented: 0 }
  scores.set(kind, known)
  return known
}

afterAll(() => {
  if (!present) return void writeSync(1, 'The five papers were not judged: ../shared/seeds is absent.\n')
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
  for (const [kind, { found, missed, invented }] of scores)
    writeSync(
      1,
      `${kind.padEnd(20)} recall ${percent(found, found + missed).padStart(8)}  precision ${percent(found, found + invented).padStart(8)}  (${found})\n`,
    )
})
