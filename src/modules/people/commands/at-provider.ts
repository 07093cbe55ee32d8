import { Refused } from '../../../kernel/refusal.ts'
import { SignInTrouble } from '../../../platform/identity/sign-in-trouble.ts'
import type { SignIn } from '../../../platform/identity/sign-in.ts'
import { whyNotAnswered } from '../rules/why-not-sign-in.ts'

/** The identity providers, and who is told when one of them makes trouble. */
export interface SignInTools {
  readonly signIn: SignIn
  readonly onTrouble: (trouble: SignInTrouble, provider: string) => void
}

/** What goes wrong at a provider becomes a refusal for the one who signs in, and a line in the log for the operator. */
export async function atProvider<T>(provider: string, { onTrouble }: SignInTools, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof SignInTrouble)) throw error
    onTrouble(error, provider)
    throw new Refused(whyNotAnswered(error.kind))
  }
}
