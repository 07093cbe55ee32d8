/** Verbs by which a paper says that someone will do something. */
export const duty =
  /(?<!\p{L})(?:laver|udarbejder|udarbejdes|vender tilbage|frem?sender|fremsendes|eftersender|eftersendes|sender|sendes|udsender|udsendes|undersøger|undersøges|indhenter|indhentes|indkalder|indkaldes|følger op|følges op|tager stilling|tages? op|fremlægger|fremlægges|forelægger|forelægges|nedsættes|nedsætter|bedes|igangsætter|igangsættes|startes|sættes i gang|arbejder videre|arbejdes videre|udpeger|udpeges|udmøntes|anmodes|pålægges|sørger for|sikrer, at|planlægger|planlægges|fortsætter|meldes ud|melder ud|afklarer|afklares|belyses|belyser|gennemfører|gennemføres|formidler|samler|indsamler|indsamles|kontakter|tilbyder|koordinerer|offentliggøres|behandles|genbehandles|evalueres|evaluerer|afrapporterer|orienterer|orienteres|inviterer|inviteres|udarbejde[st]? (?:et|en)|udvides?|indarbejder|indarbejdes|tilføjes|tilpasses|justeres|revideres|rettes|implementeres|påbegyndes|færdiggøres|høres|må gerne|ønsker(?= (?:en|et|at))|forventes at|skal (?:\S+ ){0,14}(?:godkendes|inddrages|drøftes|belyses|undersøges))(?!\p{L})/iu
/** Forms in which a commitment is made for the future. */
export const future = /\b(?:skal|vil|bliver|får|må gerne|ønsker(?= (?:en|et|at))|bør)\b/i
/** What was decided or agreed in so many words. */
export const agreed =
  /\b(?:besluttede(?: endvidere| desuden| også)?,? at|beslutter,? at|(?:blev|er) (?:det )?(?:aftalt|besluttet)|blev enige? om,? at|var enige? om,? at|bad\b|anmodede\b|opfordrede\b|pålagde\b|enighed om,? at)/i
/** Whether a limit in time is set. */
export function setsLimit(text: string): boolean {
  return mayLimit.test(text) && limit.test(text)
}

/** What every limit holds: asked first, since it is found much sooner. */
const mayLimit = /inden|senest|møde|sommer|foråret|efteråret|kvartal/iu
const limit =
  /\b(?:inden(?! for (?!\d|kort|en |et |to |tre |fire |fem |seks |de ))|senest|til mødet|på (?:næste|kommende|et kommende) \p{L}*møde|på .{0,30}kommende \p{L}*møde|efter sommerferien|inden udgangen af|til (?:foråret|efteråret|sommeren)|i \d\. kvartal)\b/iu
/** Signs that a sentence looks back or explains, and commits no one. */
export const background =
  /\b(?:har (?:drøftet|godkendt|behandlet|været|udarbejdet|taget)|blev (?:drøftet|godkendt|behandlet|orienteret|præsenteret|gennemgået)|orienterede om|er (?:udsendt|sendt|vedlagt|vedhæftet)|vedlægges|godkendt\.?$|gældende|trådte i kraft|kan med fordel|er beskrevet|fremgår af|havde|deltog)\b/i
/** Sentences that reserve, report or set a condition, whatever verb of duty they hold. */
export const unbinding =
  /\b(?:tog|tager) (?:selv )?forbehold\b|ført til (?:referat|protokol)|gjorde opmærksom på|\bskal (?:være|blive) (?:meldt|indmeldt|sendt) ind\b|^punkter til .{0,80}\bsenest\b|godkendt, hvis der ikke\b|\bmøde \p{L}*(?:\s\p{L}+){0,3}(?:afholdes|holdes) (?:\p{L}+ )?(?:den|d\.) \d/iu
