export const texts = {
  name: 'Furesø: information for a committee',
  explanation: 'What the committee should consider comes first; then the cluster, level by level.',
} as const
