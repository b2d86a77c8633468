// The main story, once for all browsers: from the sign-in to the proof that the key is worthless, and out again.
import { expect } from '@playwright/test';

const PC = 'LAPTOP-ANNA';

/** Told by `person` in `language`, who has `script` or not and likes it `dark` or not, on a screen of `size`. */
export async function mainStory({ person, rekey, tenant, language, script, dark, size }) {
  await person.open(`${rekey.url}/`);
  if (language !== 'en') {
    await person.press('footer summary');
    await person.press(`.languages button[value="${language}"]`);
  }
  await person.see(`html[lang="${language}"]`);
  await expectLook(person, { dark, size });

  await person.press('a[href="/auth/sign-in"]');
  await person.press(`button[value="${await accountId(tenant, 'owner')}"]`);
  await person.see('#key-id');
  await expectAwake(person, '.field', script);
  const key = await tenant.screenKey(PC);
  await person.type('#key-id', key.id.slice(0, 8));
  await person.press('.key-id-form button[type="submit"]');

  await person.see('[role="timer"]');
  await expectAwake(person, '.key-view', script);
  const groups = await person.texts('.key[role="group"] [data-digits]');
  expect(groups.join('-')).toBe(key.key);
  await expectLeftToRight(person);
  await expectLook(person, { dark, size });

  const pc = await tenant.device(PC);
  await person.open(tenant.screenUrl(pc));
  await person.type('#key', groups.join('-'));
  await person.press('form button');
  await expect.poll(async () => (await tenant.device(PC)).locked).toBe(false);

  await person.open(`${rekey.url}/activity`);
  await untilProven(person, script);
  await expectLook(person, { dark, size });
  await person.press('form[action="/auth/sign-out"] button');
  await person.see('.notice[role="status"]');
  await person.see('a[href="/auth/sign-in"]');
  await person.open(`${rekey.url}/activity`);
  expect(await person.texts('[data-order]')).toEqual([]);
  expect(person.troubles).toEqual([]);
}

async function accountId(tenant, account) {
  const { users } = await tenant.state();
  return users.find(({ userPrincipalName }) => userPrincipalName === `${account}@contoso.example`).id;
}

/** The module wakes islands where script runs, and only there. */
async function expectAwake(person, island, script) {
  if (script) return person.find(`${island}[data-awake="true"]`);
  await person.find(island);
  expect(await person.texts('[data-awake]')).toEqual([]);
}

/** By itself with script, and by looking again without. */
async function untilProven(person, script) {
  const proven = '[data-order] [data-state="proven"]';
  if (script) return person.see(proven);
  const look = async () => {
    const texts = await person.texts(proven);
    if (texts.length === 0) await person.open(await person.ask(() => location.href));
    return texts.length;
  };
  await expect.poll(look, { timeout: 20_000 }).toBeGreaterThan(0);
}

/** Nothing stands out to the side, the text runs in the language's direction, and the colours are those that the person likes. */
async function expectLook(person, { dark, size }) {
  const look = await person.ask(() => {
    const lightness = (colour) => colour.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
    const { documentElement: page, body } = document;
    return {
      window: page.clientWidth,
      beyond: Math.max(0, page.scrollWidth - page.clientWidth),
      isRightToLeft: getComputedStyle(body).direction === 'rtl',
      shouldBe: ['ar', 'he'].includes(page.lang),
      background: lightness(getComputedStyle(body).backgroundColor),
      text: lightness(getComputedStyle(body).color),
    };
  });
  // A scroll bar may take a little of the window.
  expect(look.window).toBeLessThanOrEqual(size.width);
  expect(look.window).toBeGreaterThan(size.width - 20);
  expect(look.beyond, 'nothing stands out to the side').toBe(0);
  expect(look.isRightToLeft).toBe(look.shouldBe);
  expect(look.background < look.text, 'light text on dark').toBe(dark);
}

/** The first group stands left of the second, or above it, in every language. */
async function expectLeftToRight(person) {
  const [first, second] = await person.ask(() =>
    [...document.querySelectorAll('.key[role="group"] [data-digits]')].slice(0, 2).map((group) => {
      const { left, top } = group.getBoundingClientRect();
      return { left, top };
    }),
  );
  expect(first.top < second.top || first.left < second.left, 'digits run left to right').toBe(true);
}
