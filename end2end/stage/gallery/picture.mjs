// Takes a picture of a page, and holds its outline against the accepted one.
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { differences } from './difference.mjs';
import { outline } from './outline.mjs';
import { acceptedOutlines, IS_COMPARING, keep, NOW } from './shelf.mjs';

/** Where work is under way the picture is of a moment: it is kept, and not compared. */
const UNDER_WAY = /-progress$/;

/** Takes a picture of the whole page in light and in dark, called `name`, on a screen of that size. */
export async function pictures(page, size, name) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await picture(page, `${size}-${colorScheme}`, name);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** The smallest holds more than a blank one. */
async function picture(page, look, name) {
  const path = `${NOW}/${look}-${name}.png`;
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  expect((await readFile(path)).length).toBeGreaterThan(5_000);
  const now = await page.evaluate(outline);
  const accepted = (await acceptedOutlines(name))[look];
  const compared = accepted && !UNDER_WAY.test(name) ? differences(accepted, now) : [];
  const found = accepted ? compared : ['this picture was never accepted'];
  await keep(look, name, { outline: now, differences: found });
  if (IS_COMPARING) expect.soft(found, `${look}-${name} is as accepted; if it should be so now, run \`cargo xtask gallery accept\``).toEqual([]);
}
