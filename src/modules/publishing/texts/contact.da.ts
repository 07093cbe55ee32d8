export const contact = {
  kicker: 'Kontakt',
  title: (person: string) => `Sådan kontaktes ${person}`,
  lead: 'Ses kun af personen selv, sekretariaterne i personens udvalg, koordinatorer i personens organisation og driftsansvarlige. Aldrig offentligt.',
  leadOwn: 'Ses kun af dig, sekretariaterne i dine udvalg, koordinatorer i din organisation og driftsansvarlige. Aldrig offentligt.',
  mailAddress: 'Mailadresse',
  phone: 'Telefon',
  save: 'Gem kontaktoplysninger',
  none: 'Ingen kontaktoplysninger',
  noneHelp: 'Personen selv eller sekretariatet kan skrive dem.',
  unconfirmed:
    'Adressen er skrevet af en anden end personen selv. Links til login sendes først, når personen eller en driftsansvarlig har gemt den.',
  unconfirmedOwn: 'En anden har skrevet adressen. Gem den her, hvis den er din; så kan du også logge ind med et link.',
  delete: 'Slet kontaktoplysninger',
  deleteHelp: 'Mailadresse og telefon slettes med det samme. Login med et link virker så ikke længere.',
  forget: 'Slet alt, der ikke er historie',
  forgetHelp:
    'Personen har hverken plads eller rettighed mere. Kontaktoplysninger, konti, nøgler og login slettes; pladser og referater bliver.',
  forgetLater: 'Når den sidste plads og rettighed er slut, slettes kontaktoplysninger og login af sig selv.',
}
