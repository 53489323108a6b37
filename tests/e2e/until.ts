const PATIENCE = 10_000;
const EVERY = 50;

/**
 * Asks again and again until the answer is neither false, null, undefined nor an error, and returns it. The one wait of these tests: it
 * polls from outside, for a page with a strict CSP lets no polling code be made inside it. Throws after ten seconds,
 * with the last error as its cause.
 */
export async function until<Answer>(
  ask: () => Promise<Answer | false | null | undefined>,
  what: string,
  patience = PATIENCE,
): Promise<Answer> {
  const deadline = Date.now() + patience;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  } while (Date.now() < deadline);
  throw new Error(`Waited in vain for ${what}`, { cause });
}
