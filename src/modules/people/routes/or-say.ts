import { Refused } from '../../../kernel/refusal.ts'
import type { Passed } from '../../../platform/http/doors.ts'
import { signInPath } from '../rules/sign-in-addresses.ts'

/** Back to the page to sign in on, which says why. What the provider wrote does not stay in the address. */
export async function orSay<View>(
  tried: { readonly provider: string; readonly returnTo?: string },
  step: () => Promise<Passed<View>>,
): Promise<Passed<View>> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { to: signInPath({ ...tried, refusal: error.refusal }) }
  }
}
