import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from './browser.ts';

/** Before the tests in Firefox: one is started and ended in good order, and all of them begin with a copy of its profile. */
export default async function warmFirefox(): Promise<() => Promise<void>> {
  const profile = await mkdtemp(path.join(tmpdir(), 'tamis-warm-firefox-'));
  const driver = await launch({ browser: 'firefox', profile });
  await driver.open('x-home');
  await driver.browser.close();
  await driver.close();
  process.env.WARM_FIREFOX = profile;
  return () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
