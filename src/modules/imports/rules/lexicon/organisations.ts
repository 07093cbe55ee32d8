/** Words that show an organisation. */
const organisation =
  /\b(?:kommune|kommuner|region|hospital|hospitaler|hospitalet|sygehus|sygehuset|psykiatri|psykiatrien|center|centret|styrelsen|ministeriet|forvaltning|forvaltningen|PLO(?:-[A-ZÆØÅ]+)?|KL|almen praksis|forening|foreningen|sammenslutning|universitet|klinik|klinikken|afdeling|afdelingen|sekretariat|sekretariatet|sundhedsplanlægning|lægeforening|lægelaug|danske patienter|ældre sagen|handicaporganisationer|regionssekretariatet|regionshuset|omsorg|socialtilbud)\b|kommune$|hospital$|hospitalet$|sygehus$|sekretariatet$|styrelsen$|foreningen$|forvaltningen$|(?:hospitalet|sygehuset|psykiatrien|universitetet|styrelsen)\b/i

export function isOrganisation(phrase: string): boolean {
  return organisation.test(phrase)
}
