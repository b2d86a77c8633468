// What a technician does at the helpdesk, in the words that stand on the screen.
import { expect } from '@playwright/test';
import { keyGroup, keyIdField, short } from './person.mjs';
import { spoken } from './secrets.mjs';

/** Opens a case for somebody who calls, and tells its number. */
export async function openCase(page) {
  await page.goto('/helpdesk');
  await page.getByRole('button', { name: 'A caller needs a key' }).click();
  return caseNumber(page);
}

/** The number of the case on the page. */
export async function caseNumber(page) {
  const heading = page.getByRole('heading', { level: 1, name: /^Case / });
  await expect(heading).toBeVisible();
  return (await heading.textContent()).replace('Case ', '');
}

/** Types a case's number as it was read out. */
export async function findCase(page, number) {
  await page.goto('/helpdesk');
  await page.getByRole('textbox', { name: 'Find a case by its number' }).fill(number);
  await page.getByRole('button', { name: 'Find the case' }).click();
}

export async function chooseCaller(page, text) {
  await page.getByRole('textbox', { name: 'E-mail address, name or employee number' }).fill(text);
  await page.getByRole('button', { name: 'Find the caller' }).click();
}

/** Confirms the caller by calling back at the first number of the directory. */
export async function callBack(page) {
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'They answered at this number' }).click();
}

export async function recordDeviceName(page, name) {
  await page.getByRole('textbox', { name: 'Name or serial number of the device' }).fill(name);
  await page.getByRole('button', { name: 'Record the name' }).click();
}

export async function recordKeyId(page, keyId) {
  await keyIdField(page).fill(keyId);
  await page.getByRole('button', { name: 'Record the key ID' }).click();
}

export async function locate(page) {
  await page.getByRole('button', { name: 'Find the matching key' }).click();
}

export async function giveReason(page, reason = 'The PIN was forgotten') {
  await page.getByRole('radio', { name: reason }).check();
  await page.getByRole('button', { name: 'Record the reason' }).click();
}

export function showButton(page) {
  return page.getByRole('button', { name: 'Show the key to read it out' });
}

export function readOutHeading(page) {
  return page.getByRole('heading', { name: 'Read the key out' });
}

/** A case of this person and PC, up to where the key can be shown, or a second person is asked. Tells its number. */
export async function prepareCase(page, tenant, caller, pc) {
  const key = await tenant.screenKey(pc);
  const number = await openCase(page);
  await chooseCaller(page, `${caller}@contoso.example`);
  await callBack(page);
  await recordDeviceName(page, pc);
  await recordKeyId(page, short(key));
  await locate(page);
  await giveReason(page);
  return number;
}

/** Has a key shown to the technician, for a person and their PC. */
export async function showForCaller(page, tenant, caller, pc) {
  const number = await prepareCase(page, tenant, caller, pc);
  await showButton(page).click();
  await expect(readOutHeading(page)).toBeVisible();
  return number;
}

/**
 * Reads the eight groups as one reads them out: one after the other. Only one is ever seen, with each digit as a word beside it.
 * `next` goes to the group with that number.
 */
export async function readOut(page, next) {
  const groups = keyGroup(page).locator(':scope > *');
  await expect(groups).toHaveCount(8);
  const read = [];
  for (let index = 0; index < 8; index += 1) {
    if (index > 0) await next(index + 1);
    const [digits, inWords] = [groups.nth(index).locator('span').first(), groups.nth(index).locator('.spoken')];
    await expect(digits).toBeVisible();
    for (let other = 0; other < 8; other += 1) if (other !== index) await expect(groups.nth(other)).toBeHidden();
    const text = await digits.textContent();
    await expect(inWords).toBeVisible();
    await expect(inWords).toHaveText(spoken(text));
    read.push(text);
  }
  return read.join('-');
}
