// A sign-in at Entra whose answer has not yet come back to Rekey.

/** Signs in as far as Entra's answer and returns the callback's URL, unused. Redirects cannot be held up in the browser itself. */
export async function unusedCallback(page, account) {
  await page.goto('/auth/sign-in');
  const button = page.getByRole('button', { name: `Sign in as ${account}@contoso.example` });
  const { action, fields } = await button.evaluate((element) => ({
    action: element.form.action,
    fields: Object.fromEntries(new FormData(element.form, element)),
  }));
  const answer = await page.request.post(action, { form: fields, maxRedirects: 0 });
  return answer.headers().location;
}
