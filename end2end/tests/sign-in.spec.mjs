// Does signing in and out hold in the ways people really use a browser?
import { expect, test } from '../stage/stage.mjs';
import { unusedCallback } from '../stage/callback.mjs';
import { chooseAccount, signIn, signedIn } from '../stage/person.mjs';

const devicesHeading = (page) => page.getByRole('heading', { name: 'Your devices' });
const entraHeading = (page) => page.getByRole('heading', { name: 'Contoso sign-in' });
const failure = (page) => page.locator('[data-failure]');

test('the first page leads to Entra and back to the devices', async ({ page }) => {
  await signIn(page, 'owner');
  await expect(page).toHaveURL(/\/devices$/);
  await expect(page.getByText('Signed in as owner@contoso.example')).toBeVisible();
});

test('whoever cancels is told so and can begin again', async ({ page, watch }) => {
  watch.expectStatus(400);
  await page.goto('/auth/sign-in');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'The sign-in was cancelled' })).toBeVisible();
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await chooseAccount(page, 'owner');
  await expect(devicesHeading(page)).toBeVisible();
});

test('a disabled account does not get in', async ({ page, rekey }) => {
  await page.goto('/auth/sign-in');
  await chooseAccount(page, 'disabled');
  await expect(entraHeading(page)).toBeVisible();
  await expect(page.getByRole('alert')).toBeVisible();
  expect((await page.context().cookies(rekey.url)).map((cookie) => cookie.name)).not.toContain('rekey');
});

test('two sign-ins in two tabs both end well', async ({ page, context }) => {
  const second = await context.newPage();
  await page.goto('/auth/sign-in');
  await second.goto('/auth/sign-in?return_to=/activity');
  await chooseAccount(page, 'owner');
  await expect(devicesHeading(page)).toBeVisible();
  await chooseAccount(second, 'owner');
  await expect(second.getByRole('heading', { name: 'Activity', exact: true })).toBeVisible();
});

test('the back button after signing in does no harm', async ({ page }) => {
  await signIn(page, 'owner');
  await expect(devicesHeading(page)).toBeVisible();
  await page.goBack();
  await expect(entraHeading(page)).toBeVisible();
  await chooseAccount(page, 'owner');
  await expect(devicesHeading(page)).toBeVisible();
});

test('a callback is good for once', async ({ page, watch }) => {
  watch.expectStatus(400, 401);
  await signIn(page, 'owner');
  await expect(devicesHeading(page)).toBeVisible();
  const callback = watch.urls.find((url) => url.includes('/auth/callback?'));
  await page.goto(callback);
  await expect(page, 'signed in, nothing is wrong').toHaveURL(/\/devices$/);
  await page.context().clearCookies({ name: 'rekey' });
  await page.goto(callback);
  await expect(page.getByRole('heading', { name: 'This sign-in was used already' })).toBeVisible();
  await page.goto('/devices');
  await expect(devicesHeading(page)).toHaveCount(0);
});

test('a callback of another browser opens nothing', async ({ page, browser, rekey, watch }) => {
  watch.expectStatus(400, 401);
  const callback = await unusedCallback(page, 'owner');
  const victim = await watch.add(await browser.newContext({ baseURL: rekey.url })).newPage();
  for (const withCookieOfItsOwn of [false, true]) {
    if (withCookieOfItsOwn) await victim.goto('/auth/sign-in');
    await victim.goto(callback);
    await expect(victim.getByRole('heading', { name: 'This sign-in was not started here' })).toBeVisible();
    await victim.goto('/devices');
    await expect(failure(victim)).toHaveAttribute('data-failure', 'signed-out');
  }
  await victim.context().close();
  await page.goto(callback);
  await expect(devicesHeading(page), 'where it was begun, it is still good').toBeVisible();
});

for (const foreign of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)']) {
  test(`a sign-in does not lead to ${foreign}`, async ({ page }) => {
    await page.goto(`/auth/sign-in?return_to=${encodeURIComponent(foreign)}`);
    await chooseAccount(page, 'owner');
    await expect(page).toHaveURL(/\/devices$/);
  });
}

test('a sign-in leads where it was wanted', async ({ page }) => {
  await page.goto('/auth/sign-in?return_to=/activity');
  await chooseAccount(page, 'owner');
  await expect(page).toHaveURL(/\/activity$/);
});

const WANTED = [
  ['/devices', 'owner'],
  ['/activity', 'owner'],
  ['/devices/2d5746db-eeae-5993-a260-92c8aad4339b', 'owner'],
  ['/verify', 'owner'],
  ['/stuck/no-match', 'owner'],
  ['/readiness/mine', 'owner'],
  ['/helpdesk', 'helpdesk'],
  ['/rotation', 'security'],
  ['/audit/records/1', 'security'],
  ['/incidents/new', 'security'],
  ['/readiness', 'admin'],
];

for (const [path, account] of WANTED) {
  test(`whoever comes to ${path} signed out goes on there after signing in`, async ({ page, watch }) => {
    watch.expectStatus(401);
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'Please sign in' })).toBeVisible();
    await page.getByRole('link', { name: 'Sign in again' }).click();
    await chooseAccount(page, account);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });
}

test('signing out ends both sessions', async ({ page, rekey, watch }) => {
  watch.expectStatus(400, 401);
  await signedIn(page, 'owner');
  const authorize = new URL(watch.urls.find((url) => url.includes('/oauth2/v2.0/authorize?')));
  authorize.searchParams.set('prompt', 'none');
  const askEntraSilently = async () => {
    await page.goto(authorize.href);
    return new URL(watch.urls.findLast((url) => url.includes('/auth/callback?'))).searchParams;
  };
  expect((await askEntraSilently()).has('code'), 'signed in, Entra asks nothing').toBe(true);
  await page.goto('/devices');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  expect(await page.context().cookies(rekey.url)).not.toContainEqual(expect.objectContaining({ name: 'rekey' }));
  await page.goto('/devices');
  await expect(failure(page)).toHaveAttribute('data-failure', 'signed-out');
  expect((await askEntraSilently()).get('error'), 'signed out, Entra wants the person').toBe('login_required');
});

test('the old cookie is worth nothing after signing out', async ({ page, context, rekey, watch }) => {
  watch.expectStatus(401);
  await signIn(page, 'owner');
  await expect(devicesHeading(page)).toBeVisible();
  const kept = await context.cookies(rekey.url);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await context.addCookies(kept);
  await page.goto('/devices');
  await expect(failure(page)).toHaveAttribute('data-failure', 'signed-out');
});
