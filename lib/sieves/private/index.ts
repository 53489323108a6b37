export const privateRules = [] as const;
