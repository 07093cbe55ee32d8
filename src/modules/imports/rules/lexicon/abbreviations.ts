/** Words whose full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set([
  'd', 'kl', 'nr', 'pkt', 'bl', 'a', 'f', 'eks', 'mio', 'mia', 'kr', 'pr', 'vedr', 'jf', 'jfr', 'dvs', 'mv', 'm', 'v', 'stk', 'ca', 'inkl', 'ekskl', 'hhv',
  'mhp', 'pt', 'p', 't', 'ift', 'ifm', 'mfl', 'fl', 'evt', 'osv', 'tlf', 'max', 'min', 'sml', 'i', 'h', 't', 'o', 'st', 'cand', 'adm', 'konst', 'iht', 'pga',
  'fx', 'ad', 'tilsv', 'resp', 'henh', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec', 'sagsnr', 'dok', 'lov', 'afd', 'hosp', 'chr', 'fr', 'th', 'joh', 'prof', 'dr', 'mr', 'udv',
])
