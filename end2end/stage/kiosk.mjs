// A kiosk station: how an administrator makes one, and what a person does at it.
import { expect } from '@playwright/test';
import { chooseAccount } from './person.mjs';

export const STATION = { name: 'Kiosk 3', place: 'Berlin, ground floor' };

/** Makes a station as an administrator who is signed in; gives its code. */
export async function makeStation(administrator) {
  await administrator.goto('/kiosk/stations');
  await administrator.getByRole('textbox', { name: 'Name' }).fill(STATION.name);
  await administrator.getByRole('textbox', { name: 'Place' }).fill(STATION.place);
  await administrator.getByRole('button', { name: 'Make the station' }).click();
  await expect(administrator.getByRole('heading', { name: 'The code of the station' })).toBeVisible();
  return (await administrator.locator('.station-code').textContent()).trim();
}

/** Makes this browser a station. */
export async function enrol(page, people) {
  const code = await makeStation(await people('admin'));
  await page.goto('/kiosk/enrol');
  await page.getByRole('textbox', { name: 'Code' }).fill(code);
  await page.getByRole('button', { name: 'Set up the station' }).click();
  await atStart(page);
}

/** The station waits for the next person. */
export async function atStart(page) {
  await expect(page).toHaveURL(/\/kiosk$/);
  await expect(signInButton(page)).toBeVisible();
}

export function signInButton(page) {
  return page.getByRole('link', { name: 'Sign in with your work account' });
}

export async function signInHere(page, account) {
  await signInButton(page).click();
  await chooseAccount(page, account);
  await expect(page.getByRole('heading', { name: 'Enter the recovery key ID' })).toBeVisible();
}

/** Types on the keypad of the page. */
export async function press(page, characters) {
  for (const [place, character] of [...characters].entries()) {
    await page.getByRole('button', { name: character, exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Recovery key ID' })).toHaveValue(characters.slice(0, place + 1));
  }
}
