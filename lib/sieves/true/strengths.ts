export const trueStrengths = [] as const;
