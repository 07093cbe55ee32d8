export interface RegisteredUseCase {
  readonly kind: 'command' | 'query'
  readonly name: string
}

const registered = new Map<string, RegisteredUseCase>()

/** Every command and query that the loaded modules define, so that a test can ask each of them who may. */
export function useCases(): readonly RegisteredUseCase[] {
  return [...registered.values()]
}

/** @throws when two use cases bear one name: the audit log could not tell them apart */
export function register(kind: RegisteredUseCase['kind'], name: string): void {
  if (registered.has(name)) throw new Error(`two use cases are called ${name}`)
  registered.set(name, { kind, name })
}
