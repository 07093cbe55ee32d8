export const texts = {
  name: 'Furesø: information for a committee',
  explanation: 'What the committee is to consider stands first; then the cluster, level by level.',
} as const
