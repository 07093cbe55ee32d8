/** Whose word we take for who somebody is. Made from the operator's file at start. */
interface AnyProvider {
  /** Stands in our addresses, and in those that the provider's operator enters. */
  readonly id: string
  readonly name: Readonly<Record<'da' | 'en', string>>
}

export interface OidcProvider extends AnyProvider {
  readonly kind: 'oidc'
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret?: string | undefined
  readonly scopes: readonly string[]
  /** Sent along, such as `acr_values`. */
  readonly parameters: Readonly<Record<string, string>>
  /** The claim by which an account is known again. */
  readonly subject: string
  /** Claims to show an account by; the first that has a value. */
  readonly labels: readonly string[]
}

export interface SamlProvider extends AnyProvider {
  readonly kind: 'saml'
  /** The provider's own entity id. */
  readonly issuer: string
  /** Where browsers are sent. */
  readonly entryPoint: string
  /** PEM: any of them may have signed. */
  readonly certificates: readonly string[]
  /** Ours; else the address of our metadata. */
  readonly entityId?: string | undefined
  readonly audience?: string | undefined
  /** The attribute by which an account is known again; else the name id. */
  readonly subject?: string | undefined
  readonly labels: readonly string[]
  readonly nameIdFormat?: string | undefined
  /** Ways of proving that are asked for; else whatever the provider finds right. */
  readonly contexts: readonly string[]
  /** PEM: signs what we ask, and opens answers that are encrypted for us. */
  readonly key?: string | undefined
  readonly certificate?: string | undefined
}

export type Provider = OidcProvider | SamlProvider
