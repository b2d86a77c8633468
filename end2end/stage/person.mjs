// What a person does, in the words that stand on the screen.
import { expect } from '@playwright/test';

/** From the start page to the devices, by the demo tenant's sign-in page. */
export async function signIn(page, account) {
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in with your work account' }).click();
  await chooseAccount(page, account);
}

/** Signs in and waits until that is done, so that another address can be opened at once. */
export async function signedIn(page, account) {
  await signIn(page, account);
  await expect(page.getByText(`Signed in as ${account}@contoso.example`)).toBeVisible();
}

/** On the demo tenant's sign-in page. */
export async function chooseAccount(page, account) {
  await page.getByRole('button', { name: `Sign in as ${account}@contoso.example` }).click();
}

/** The text field. */
export function keyIdField(page) {
  return page.getByRole('textbox', { name: 'Recovery key ID' });
}

/** Types a key ID where the form stands. */
export async function ask(page, keyId) {
  await keyIdField(page).fill(keyId);
  await page.getByRole('button', { name: 'Get recovery key' }).click();
}

/** Signs in as the owner and gets the key that LAPTOP-ANNA's blue screen asks for. */
export async function revealAnnasKey(page, tenant) {
  await signIn(page, 'owner');
  return getAnnasKey(page, tenant);
}

/** Gets the key that LAPTOP-ANNA's blue screen asks for, where the owner is signed in. */
export async function getAnnasKey(page, tenant) {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await ask(page, short(key));
  await expect(keyHeading(page)).toBeVisible();
  return key;
}

/** The first eight characters, as the blue screen writes them. */
export function short(key) {
  return key.id.slice(0, 8).toUpperCase();
}

export function keyHeading(page) {
  return page.getByRole('heading', { name: 'Your recovery key' });
}

export function hiddenHeading(page) {
  return page.getByRole('heading', { name: 'The key is hidden' });
}

/** The group of the eight elements. */
export function keyGroup(page) {
  return page.getByRole('group', { name: 'Recovery key', exact: true });
}

/** The digits as the page shows them, with dashes between the elements. */
export async function shownPassword(page) {
  const groups = keyGroup(page).locator(':scope > *');
  await expect(groups).toHaveCount(8);
  return (await groups.allTextContents()).map((text) => text.trim()).join('-');
}

/** Types digits into a blue screen. */
export async function unlock(screen, digits) {
  await screen.getByRole('textbox', { name: 'Recovery key' }).fill(digits);
  await screen.getByRole('button', { name: 'Unlock' }).click();
}

/** Whether the module has arrived where the page has an island. */
export async function awake(page, selector) {
  await expect(page.locator(selector).first()).toHaveAttribute('data-awake', 'true');
}
