// What stands in the guides' pictures, in the order in which it happens; MEETING is the demo's meeting of 21 December 2026.
const [secretariat, consultant, mayor, regional] = ['secretariat', 'consultant', 'mayor', 'regional-chair']
const committee = '/udvalg/politisk-sundhedsklynge-midt'
const phone = { width: 390, height: 860 }

/** Each as somebody, on a page: what is done there, and then the picture. */
export const pictures = [
  { as: 'public', path: '/', file: '../front-page', height: 900, from: 'body' },
  { as: secretariat, path: '/aar', file: 'aarsplan', height: 620 },
  { as: secretariat, path: '/aar/planlaeg', do: 'unfoldFirst', file: 'planlaeg', height: 760 },
  {
    as: consultant,
    path: `/punkter/nyt${committee.replace('/udvalg/', '?udvalg=')}`,
    do: 'writeItem',
    file: 'foreslaa-punkt',
    height: 900,
  },
  { as: consultant, path: '/organisationer/furesoe/inddragelse', do: 'mapSubjects' },
  { as: consultant, path: '/organisationer/furesoe/inddragelse', file: 'inddragelse', height: 640 },
  { as: consultant, do: 'toInvolvedItems', file: 'inddragelse-punkter', height: 520, from: 'main h2:has-text("5. ")' },
  { as: consultant, do: 'writeCase', file: 'sag-til-udvalget', height: 860 },
  { as: consultant, path: '/notater/nyt', do: 'writeNote', file: 'statusnotat', height: 900 },
  { as: consultant, path: '/organisationer/furesoe/opfoelgning', file: 'hvad-venter', height: 640 },
  { as: consultant, path: '/sager/faerre-genindlaeggelser-blandt-aeldre-medicinske-patienter', file: 'sag', height: 820 },
  { as: consultant, path: '/snitflader', do: 'toFirst', file: 'snitflade', height: 760 },
  { as: secretariat, path: `${committee}/punkter`, file: 'indbakke', height: 620 },
  { as: secretariat, path: 'MEETING/dagsorden', file: 'dagsorden', height: 960 },
  { as: secretariat, path: 'MEETING/dagsorden', do: 'putOn' },
  { as: mayor, path: 'MEETING/dagsorden#formaend', file: 'godkend-dagsorden', height: 560, from: 'h2:text("Formændenes godkendelse")' },
  { as: mayor, do: 'approve' },
  { as: regional, path: 'MEETING/dagsorden', do: 'approve' },
  { as: secretariat, path: 'MEETING/dagsorden', do: 'sendOut' },
  { as: secretariat, path: 'MEETING/versioner/2', file: 'version-2', height: 360 },
  { as: secretariat, path: 'MEETING/pakke', file: 'papirer', height: 860 },
  { as: mayor, path: 'MEETING/overblik', file: 'moedet-paa-en-side', ...phone },
  { as: mayor, path: 'MEETING/afbud', file: 'afbud', ...phone, height: 620 },
  { as: secretariat, path: 'MEETING/afholdelse/fremmoede', do: 'allPresent' },
  { as: secretariat, path: 'MEETING/afholdelse', do: 'begin' },
  { as: secretariat, do: 'conclude', file: 'afholdelse', height: 760, from: 'main h2' },
  { as: mayor, path: 'MEETING/direkte', file: 'foelg-moedet', ...phone },
  { as: secretariat, do: 'concludeRest', path: 'MEETING/afholdelse' },
  { as: mayor, path: 'MEETING/referat', do: 'comment' },
  { as: secretariat, path: 'MEETING/referat', file: 'referat', height: 720 },
  { as: secretariat, path: '/opfoelgning', file: 'opfoelgning', height: 760 },
  { as: 'public', path: '/skete-det', file: 'skete-det', height: 640 },
]
