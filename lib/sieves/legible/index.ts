export const legibleRules = [] as const;
