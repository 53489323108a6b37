/** For where a text cannot be written. To be called while a person's click is handled; `false` where it was refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
