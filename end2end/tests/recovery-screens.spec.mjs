// Can a person match the screen before them with a drawing, whatever they see it on, or hear it in words?
import { expect, test } from '../stage/stage.mjs';
import { enrol, signInHere } from '../stage/kiosk.mjs';
import { keyIdField, signIn } from '../stage/person.mjs';

const SCREENS = {
  'Windows 10': /^Windows 10 A blue screen\./,
  'Windows 11': /^Windows 11 A blue screen\./,
  'Windows 11, version 24H2 and later': /^Windows 11, version 24H2 and later A nearly black screen\./,
};
const NARROWEST = { width: 320, height: 640 };

/** All three stand there, with their names in the accessibility tree, and what is to be typed is ringed in each. */
async function expectDrawings(page) {
  const figures = page.getByRole('figure');
  await expect(figures).toHaveCount(3);
  for (const [name, told] of Object.entries(SCREENS)) {
    const figure = page.getByRole('figure', { name: told });
    await expect(figure.getByText(name, { exact: true })).toBeVisible();
    await expect(figure.locator('svg'), 'words say it to who cannot see it').toHaveAttribute('aria-hidden', 'true');
    const ring = await figure.locator('.screen-ring').boundingBox();
    const typed = await figure.locator('.screen-id').boundingBox();
    expect(typed.x, `${name}: the ring begins before`).toBeGreaterThan(ring.x);
    expect(typed.x + typed.width, `${name}: the ring ends behind`).toBeLessThan(ring.x + ring.width);
  }
}

async function expectNoSideways(page) {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(window);
}

const firstAndLast = async (page) => {
  const [first, , last] = await page.getByRole('figure').all();
  return [await first.boundingBox(), await last.boundingBox()];
};

test('the key ID form shows all three recovery screens, below the form', async ({ page, tenant }) => {
  await signIn(page, 'owner');
  await expect(keyIdField(page)).toBeVisible();
  for (const path of ['/devices', `/devices/${(await tenant.device('LAPTOP-ANNA')).deviceId}`]) {
    await page.goto(path);
    await expectDrawings(page);
    const button = await page.getByRole('button', { name: 'Get recovery key' }).boundingBox();
    const [first] = await firstAndLast(page);
    expect(button.y + button.height).toBeLessThan(first.y);
  }
});

test('on the narrowest phone the drawings scroll, not the page, and by the keyboard, too', async ({ page }) => {
  await page.setViewportSize(NARROWEST);
  await signIn(page, 'owner');
  await expectDrawings(page);
  await expectNoSideways(page);
  const row = page.getByRole('group', { name: 'Where do I find it?' });
  const first = row.getByRole('figure').first();
  const { width } = await first.boundingBox();
  expect(width, 'the next one shows that there is more').toBeLessThan(NARROWEST.width - 32);
  const letters = await first.locator('.screen-id').boundingBox();
  expect(letters.width / 8, 'eight characters that can be read').toBeGreaterThan(7);
  await row.focus();
  const last = row.getByRole('figure').last();
  await expect(last).not.toBeInViewport({ ratio: 0.9 });
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(last).toBeInViewport({ ratio: 0.9, timeout: 100 });
  }).toPass({ intervals: [10] });
});

test('from right to left the row begins at the right, and the drawings stay as the screens are', async ({ page, context, baseURL }) => {
  await page.setViewportSize(NARROWEST);
  await signIn(page, 'owner');
  await expect(keyIdField(page)).toBeVisible();
  await context.addCookies([{ name: 'rekey-language', value: 'ar', url: baseURL }]);
  await page.goto('/devices');
  await expectNoSideways(page);
  const [first, last] = await firstAndLast(page);
  expect(last.x).toBeLessThan(first.x);
  const ring = await page.locator('.screen-ring').last().boundingBox();
  const drawing = await page.getByRole('figure').last().locator('svg').boundingBox();
  expect(ring.x - drawing.x, 'the ID begins at the left of its screen').toBeLessThan(drawing.width / 4);
});

test('at a station all three stand side by side, before and after the sign-in', async ({ page, people }, { project }) => {
  test.skip(project.name === 'phone', 'a station is not a phone');
  await enrol(page, people);
  for (const go of [async () => {}, () => signInHere(page, 'owner')]) {
    await go();
    await expectDrawings(page);
    const [first, last] = await firstAndLast(page);
    expect(last.y).toBe(first.y);
    expect(last.x + last.width).toBeLessThanOrEqual(page.viewportSize().width);
  }
});

test('whoever chose the colours of the page still sees which screen is which', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await signIn(page, 'owner');
  await expectDrawings(page);
  const grounds = await page.locator('.screen-ground').evaluateAll((all) => all.map((ground) => getComputedStyle(ground).fill));
  expect(grounds[0]).toBe(grounds[1]);
  expect(grounds[2]).not.toBe(grounds[0]);
});
