// Can an administrator find out before the bad morning what will not work, and take away what mends it?
import { expect, test } from '../stage/stage.mjs';
import { signedIn } from '../stage/person.mjs';
import { csvFields, download } from '../stage/download.mjs';

const finding = (page, code) => page.locator(`[data-finding="${code}"]`);

/** Starts a check and waits until the page, which comes again by itself, says that it has ended. */
async function check(page) {
  await page.goto('/readiness');
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 30_000 });
}

test('a check shows how far it has come, can be left, and ends by itself', async ({ page, tenant }) => {
  await signedIn(page, 'admin');
  await tenant.setFaults([{ match: 'GET /v1.0/deviceManagement/managedDevices', delayMs: 3000, times: 1 }]);
  await page.goto('/readiness');
  await expect(page.getByText('Nothing was checked yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByRole('img', { name: /^\d of 6 checks are done\. Now: / })).toBeVisible();
  await page.getByRole('link', { name: 'Stop renewing' }).click();
  await expect(page.getByRole('link', { name: 'Renew it again' })).toBeVisible();
  await page.goto('/readiness');
  await page.getByRole('link', { name: 'See what was found' }).click();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 30_000 });
  const ways = page.getByRole('navigation', { name: 'The six checks' }).getByRole('link');
  await expect(ways).toHaveCount(6);
  await ways.first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Rekey\'s own permissions' })).toBeInViewport();
});

test('a finding says why and what to do, and its policy can be downloaded', async ({ page, tenant }) => {
  await tenant.setPolicies({ rotation: 'off' });
  await signedIn(page, 'admin');
  await check(page);
  const off = finding(page, 'rotation-setting-off');
  await expect(off.getByRole('heading', { name: 'A policy switches off that devices replace their keys after use.' })).toBeVisible();
  await expect(off.getByRole('heading', { name: 'Why it matters' })).toBeVisible();
  await expect(off).toContainText('Import it in the Intune admin centre');
  const policy = await download(page, 'Download the policy that replaces recovery passwords');
  expect(policy.name).toBe('bitlocker-rotation.json');
  const { name, settings, platforms } = JSON.parse(policy.text);
  expect(name).toMatch(/\w/);
  expect(platforms).toMatch(/windows/i);
  expect(JSON.stringify(settings)).toContain('configurerecoverypasswordrotation');
  const without = finding(page, 'escrow-share');
  await without.getByText(/^Which devices/).click();
  await expect(without.getByText('LAPTOP-NOOR')).toBeVisible();
});

test('the findings are taken away as files', async ({ page, people }) => {
  await signedIn(page, 'admin');
  await check(page);
  const shown = await page.locator('[data-finding]').evaluateAll((items) => items.map((item) => item.dataset.finding));
  expect(shown.length).toBeGreaterThan(6);
  const csv = await download(page, 'As CSV, for a spreadsheet');
  const number = page.url().split('/').at(-1);
  expect(csv.name).toBe(`rekey-readiness-${number}.csv`);
  const [head, ...lines] = csv.text.trimEnd().split('\r\n').map(csvFields);
  expect(head).toEqual(['check', 'finding', 'verdict', 'values', 'names', 'more']);
  expect(lines.map((fields) => fields[1])).toEqual(shown);
  const json = await download(page, 'As JSON');
  expect(json.name).toBe(`rekey-readiness-${number}.json`);
  expect(JSON.parse(json.text).checks.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(shown);
  // An auditor reads it, too, and both see it on the list.
  const auditor = await people('security');
  await auditor.goto('/readiness');
  await expect(auditor.getByRole('img', { name: new RegExp(`^${shown.length} findings: `) })).toBeVisible();
});

test('everybody finds out whether they could get back in', async ({ page, people }) => {
  await signedIn(page, 'owner');
  await page.goto('/readiness/mine');
  const pcs = page.getByRole('main').locator('.own > li');
  await expect(pcs).toHaveCount(2);
  await expect(pcs.filter({ hasText: 'Yes. If it locked now, you could get back in.' })).toHaveCount(2);
  const noor = await people('nokey');
  await noor.goto('/readiness/mine');
  await expect(noor.getByText('No. If it locked now, you could not get back in by yourself.')).toBeVisible();
  await noor.getByRole('link', { name: 'Tell the helpdesk about LAPTOP-NOOR' }).click();
  await expect(noor.getByRole('heading', { name: 'No key is stored for this device' })).toBeVisible();
  await expect(noor.locator('[data-case]')).toBeVisible();
});
