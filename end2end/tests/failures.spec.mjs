// When something fails, does the page say what to do, give a reference, and tell nothing internal?
import { execFileSync } from 'node:child_process';
import { expect, test } from '../stage/stage.mjs';
import { ask, chooseAccount, keyHeading, short, signIn } from '../stage/person.mjs';

const LIST = 'GET /v1.0/me/ownedDevices';
const READ = 'GET /v1.0/informationProtection/bitlocker/recoveryKeys/';
const TOKEN = 'POST .*/oauth2/v2.0/token';
// Nothing that only an engineer knows.
const INTERNAL = /localhost|127\.0\.0\.1|graph|oauth|sqlite|sqlx|ledger|panick|unwrap|stack|null|undefined|\.rs\b|https?:/i;

/** The failure's page: heading, what to do, the reference that the log has, and nothing internal. */
async function expectFailure(page, rekey, heading, code) {
  const failure = page.locator('[data-failure]');
  await expect(failure.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  const reference = await failure.locator('.reference strong').textContent();
  expect(reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(rekey.log).toContain(reference);
  await expect(failure.getByRole('heading', { name: 'Call the helpdesk' })).toBeVisible();
  await expect(failure.locator('.next').getByRole('link')).toHaveCount(1);
  expect(await failure.innerText()).not.toMatch(INTERNAL);
  await expect(page.locator('[data-digits]')).toHaveCount(0);
  await expect(failure).toHaveAttribute('data-failure', code);
}

const WHEN_LISTING = [
  ['an error', { status: 503, retryAfter: 600 }, 503, 'The directory does not answer', 'directory-down'],
  ['too many requests', { status: 429, retryAfter: 600 }, 503, 'Too many people at once', 'directory-busy'],
  ['a refusal', { status: 403 }, 403, 'The directory says no', 'directory-refused'],
  ['a refused token', { status: 401 }, 401, 'Please sign in once more', 'sign-in-again'],
  ['a broken line', { drop: true }, 503, 'The directory does not answer', 'directory-down'],
  ['nonsense', { status: 200, body: '<html>' }, 503, 'The directory does not answer', 'directory-down'],
];

for (const [name, fault, status, heading, code] of WHEN_LISTING) {
  test(`listing devices meets ${name}`, async ({ page, rekey, tenant, watch }) => {
    watch.expectStatus(status);
    await tenant.setFaults([{ match: LIST, ...fault }]);
    await signIn(page, 'owner');
    await expectFailure(page, rekey, heading, code);
    await tenant.setFaults([]);
    await page.locator('[data-failure] .next').getByRole('link').click();
    if (code === 'sign-in-again') await chooseAccount(page, 'owner');
    await expect(page.getByRole('heading', { name: 'Your devices' })).toBeVisible();
  });
}

const WHEN_READING = [
  ['an error', { status: 500, retryAfter: 600 }, 503, 'The directory does not answer', 'directory-down'],
  ['too many requests', { status: 429, retryAfter: 600 }, 503, 'Too many people at once', 'directory-busy'],
  ['a refusal', { status: 403 }, 403, 'The directory says no', 'directory-refused'],
  ['a key that is gone', { status: 404 }, 404, 'Nothing was found', 'not-found'],
  ['a lost answer', { drop: 'after' }, 503, 'The directory does not answer', 'directory-down'],
];

for (const [name, fault, status, heading, code] of WHEN_READING) {
  test(`reading a key meets ${name}; the activity says what is known of it`, async ({ page, rekey, tenant, watch }) => {
    watch.expectStatus(status);
    const key = await tenant.screenKey('LAPTOP-ANNA');
    await signIn(page, 'owner');
    await tenant.setFaults([{ match: READ, ...fault }]);
    await ask(page, short(key));
    await expectFailure(page, rekey, heading, code);
    await page.goto('/activity');
    await expect(page.getByRole('heading', { level: 2, name: `asked for the key ${short(key)}` })).toBeVisible();
  });
}

test('the directory is slower than anybody waits', async ({ page, rekey, tenant, watch }) => {
  watch.expectStatus(504);
  await tenant.setFaults([{ match: LIST, delayMs: 60_000 }]);
  await page.goto('/auth/sign-in');
  await page.getByRole('button', { name: 'Sign in as owner@contoso.example' }).click({ timeout: 40_000 });
  await expect(page.locator('[data-failure]')).toBeVisible({ timeout: 30_000 });
  await expectFailure(page, rekey, 'The directory takes too long', 'directory-slow');
});

const WHEN_SIGNING_IN = [
  ['an error', { status: 500 }, 503, 'The sign-in service does not answer', 'sign-in-unavailable'],
  ['a refusal', { status: 401, body: { error: 'invalid_client' } }, 503, 'The sign-in service does not answer', 'sign-in-unavailable'],
  ['a refused code', { status: 400, body: { error: 'invalid_grant' } }, 400, 'The sign-in took too long', 'sign-in-expired'],
];

for (const [name, fault, status, heading, code] of WHEN_SIGNING_IN) {
  test(`fetching tokens meets ${name}`, async ({ page, rekey, tenant, watch }) => {
    watch.expectStatus(status);
    await page.goto('/auth/sign-in');
    await tenant.setFaults([{ match: TOKEN, ...fault }]);
    await chooseAccount(page, 'owner');
    await expectFailure(page, rekey, heading, code);
    expect((await page.context().cookies(rekey.url)).map((cookie) => cookie.name)).not.toContain('rekey');
  });
}

test.describe('the ledger’s disk is full', () => {
  // Every write to a file fails, reading goes on.
  const allowFileSize = (rekey, bytes) => execFileSync('prlimit', ['--pid', `${rekey.pid}`, `--fsize=${bytes}:`]);

  test.beforeEach(async ({ page, rekey, tenant, watch }) => {
    watch.expectStatus(503);
    await signIn(page, 'owner');
    await expect(page.getByRole('heading', { name: 'Your devices' })).toBeVisible();
    allowFileSize(rekey, '0');
    await ask(page, short(await tenant.screenKey('LAPTOP-ANNA')));
  });

  test('nothing is shown, and the directory is not asked', async ({ page, rekey, tenant }) => {
    await expectFailure(page, rekey, 'We cannot show a key right now', 'ledger-unwritable');
    expect(await tenant.passwordReads()).toEqual([]);
  });

  test('when there is room again, keys are shown again', async ({ page, rekey, tenant }) => {
    await expect(page.locator('[data-failure]')).toBeVisible();
    allowFileSize(rekey, 'unlimited');
    await page.getByRole('link', { name: 'Try again' }).click();
    await ask(page, short(await tenant.screenKey('LAPTOP-ANNA')));
    await expect(keyHeading(page)).toBeVisible();
  });
});

test('a page that is not there', async ({ page, rekey, watch }) => {
  watch.expectStatus(404);
  await page.goto('/no/such/page');
  await expectFailure(page, rekey, 'There is no such page', 'no-such-page');
});
