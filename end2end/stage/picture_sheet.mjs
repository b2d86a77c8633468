// Several pictures side by side in one file, for the README.

/** Writes `pictures`, of `{png, width}` each with the PNG in base64, to `path`; gives the file's bytes. */
export async function pictureSheet(browser, pictures, path) {
  const sheet = await browser.newPage({ viewport: { width: 1700, height: 600 }, isMobile: false, hasTouch: false, deviceScaleFactor: 1 });
  const images = pictures.map(({ png, width }) => `<img width="${width}" src="data:image/png;base64,${png}">`).join('');
  await sheet.setContent(
    `<style>body{margin:0}div{display:inline-flex;gap:20px;align-items:center;padding:20px;background:#e9eaee}` +
      `img{border-radius:14px;box-shadow:0 1px 6px #0004}</style><div>${images}</div>`,
  );
  const bytes = await sheet.locator('div').screenshot({ path });
  await sheet.close();
  return bytes;
}
