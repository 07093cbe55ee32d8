/** What those who are in a text are told of one another, from server to browsers. */
export type TextMessage = { readonly textId: string } & (
  | {
      readonly kind: 'change'
      readonly revision: number
      /** In base64; too long for a notice, it is fetched. */
      readonly added: string
    }
  | {
      readonly kind: 'presence'
      readonly client: number
      readonly name: string
      readonly cursor?: string | undefined
      readonly isNew: boolean
    }
  | { readonly kind: 'gone'; readonly client: number }
)

export function textTopic(textId: string): string {
  return `text:${textId}`
}
