export const positiveStrengths = [] as const;
