const file = '/filer/'.padEnd(71, 'a1')

export interface TextWithPictures {
  readonly what: string
  readonly markdown: string
  /** How many of its pictures say nothing to those who cannot see them. */
  readonly undescribed: number
}

const texts: [what: string, markdown: string, undescribed: number][] = [
  ['a picture without words', `![](<${file}>)`, 1],
  ['a picture with a space for words', `Se ![ ](${file}) her`, 1],
  ['a picture with hard spaces for words', `![\u00a0\u00a0](${file})`, 1],
  ['a picture of another place without words', '![](https://eksempel.dk/kort.png)', 1],
  ['a picture with a title and no words', `![](${file} "Kortet")`, 1],
  ['a picture without words in a list', `- punkt\n  - ![](${file})`, 1],
  ['a picture without words in a table', `| Kort |\n|---|\n| ![](${file}) |`, 1],
  ['a picture without words in a quotation', `> ![](${file})`, 1],
  ['a picture without words under a heading', `## Kort\n\n![](${file})`, 1],
  ['a picture without words that is a link', `[![](${file})](https://eksempel.dk)`, 1],
  ['a picture without words, referred to', '![][kort]\n\n[kort]: /kort.png', 1],
  ['the name of a file for words', `![kort_over_klyngen.png](${file})`, 1],
  ['a camera’s number for words', `![IMG_0412](${file})`, 1],
  ['a program’s number for words', `![Billede 1](${file})`, 1],
  ['a day for words', `![Skærmbillede 2026-04-12](${file})`, 1],
  ['one of three without words', `![Kort over klyngen](${file}) ![](${file}) ![Kurve over ventetid](${file})`, 1],
  ['two without words', `![](${file})\n\n![](${file})`, 2],
  ['a picture with words', `![Kort over klyngens kommuner](${file})`, 0],
  ['a picture with brackets in its words', `![Ventetid \\[dage\\]](${file})`, 0],
  ['a picture with a number in its words', `![Figur 2: ventetiden falder fra 42 til 31 dage](${file})`, 0],
  ['a link without words', '[](https://eksempel.dk)', 0],
  ['an exclamation before a link', 'Husk det![](', 0],
  ['text about files', 'Filen kort.png og IMG_0412 er slettet.', 0],
]

/** Running texts whose pictures leave readers out, and their like that do not. */
export const pictureTexts: readonly TextWithPictures[] = texts.map(([what, markdown, undescribed]) => ({ what, markdown, undescribed }))
