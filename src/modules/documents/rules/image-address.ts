/**
 * What a running text says in the place of an image: the file, by its content. An image is one of the attachments of the item
 * that the text stands in, so whoever may read that attachment sees it, and nobody else; others read the alternative text.
 */
export const imageAddress = (sha256: string): string => `/filer/${sha256}`

/** The content of the file that stands at an address of ours. */
export const pictureIn = (address: string): string | undefined => /^\/filer\/([0-9a-f]{64})$/.exec(address)?.[1]

export const isImageAddress = (address: string): boolean => pictureIn(address) !== undefined

/** What a browser draws, by the name's ending. */
export const isImageName = (fileName: string): boolean => /\.(png|jpe?g|gif|webp)$/i.test(fileName)

/** Markdown for an image of ours that says nothing to those who cannot see it. */
export const hasSilentImage = (markdown: string): boolean => /!\[\s*\]\(\s*<?\/filer\//.test(markdown)
