export const usefulStrengths = [] as const;
