import { Icon } from './icon.tsx'
import { useTexts } from './language-context.ts'
import { Link } from './link.tsx'

export interface Step {
  readonly label: string
  readonly state: 'done' | 'current' | 'coming'
  readonly href?: string
  readonly note?: string
}

/** Where one is in a piece of work that has several steps. */
export function StepList({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) {
  const words = useTexts().steps
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step, at) => (
        <li key={step.label} class={`step step-${step.state}`} aria-current={step.state === 'current' ? 'step' : undefined}>
          <span class="step-number" aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" small /> : at + 1}
          </span>
          <span>
            <span class="step-label">{step.href ? <Link href={step.href}>{step.label}</Link> : step.label}</span>
            <span class="step-state">{step.note ?? words[step.state]}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
