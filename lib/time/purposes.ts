/** What a post or a visit can be for, to begin with: the reasons trainers give for being present at all. */
export const PURPOSES = ['reputation', 'reachable', 'sales', 'ideas', 'private'] as const;
export type PurposeId = (typeof PURPOSES)[number];

/** One of the person's list: Tamis's own by its id, theirs with a name. */
export interface Purpose {
  readonly id: string;
  /** `undefined`: Tamis's own word for it. */
  readonly name: string | undefined;
}

export const MOST_PURPOSES = 8;
export const LONGEST_PURPOSE = 24;

export const OWN_PURPOSES: readonly Purpose[] = PURPOSES.map((id) => ({ id, name: undefined }));

export const isOwn = (id: string): id is PurposeId => (PURPOSES as readonly string[]).includes(id);

/** A list that can be shown: known ids or named ones, each once, not too many. */
export function parsePurposes(value: unknown): readonly Purpose[] {
  if (!Array.isArray(value)) return OWN_PURPOSES;
  const seen = new Set<string>();
  const purposes = value.flatMap((entry): Purpose[] => {
    const { id, name } = (entry ?? {}) as Partial<Record<keyof Purpose, unknown>>;
    if (typeof id !== 'string' || !/^[a-z0-9-]{1,40}$/.test(id) || seen.has(id)) return [];
    const own = typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, LONGEST_PURPOSE) : undefined;
    if (!own && !isOwn(id)) return [];
    seen.add(id);
    return [{ id, name: own }];
  });
  return purposes.slice(0, MOST_PURPOSES);
}

/** The list with one more, under an id nothing else has ever had: figures go by the id. */
export function addPurpose(purposes: readonly Purpose[], name: string, now: number): readonly Purpose[] {
  const cut = name.trim().slice(0, LONGEST_PURPOSE);
  if (cut === '' || purposes.length >= MOST_PURPOSES) return purposes;
  return [...purposes, { id: `own-${now.toString(36)}`, name: cut }];
}
