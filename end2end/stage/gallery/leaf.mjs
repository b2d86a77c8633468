// After the run: the accepted pictures anew where that was asked for, and the gallery that one can leaf through.
import { readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM } from '../browsers/places.mjs';
import { ACCEPTED, acceptOutline, IS_ACCEPTING, kept, LOOKS, NOW } from './shelf.mjs';

/** Small enough for the repository, large enough to see what is meant. */
const THUMBNAIL = { width: 120, height: 480, quality: 0.3 };

export default async function leaf() {
  const notes = await kept();
  if (notes.length === 0) return;
  if (IS_ACCEPTING) await accept(notes.filter(({ differences }) => differences.length > 0));
  await writeFile(`${NOW}/index.html`, gallery(notes));
}

async function accept(notes) {
  const browser = await chromium.launch(CHROMIUM);
  const page = await browser.newPage();
  for (const { look, page: name, outline } of notes) {
    await acceptOutline(name, look, outline);
    const png = await readFile(`${NOW}/${look}-${name}.png`, 'base64');
    const webp = await page.evaluate(shrink, { png, ...THUMBNAIL });
    await writeFile(`${ACCEPTED}/${look}-${name}.webp`, Buffer.from(webp, 'base64'));
  }
  await browser.close();
}

/** Runs in a browser, which can write WebP. */
async function shrink({ png, width, height, quality }) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const scale = width / image.width;
  const canvas = Object.assign(document.createElement('canvas'), { width, height: Math.min(height, Math.round(image.height * scale)) });
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, image.height * scale);
  return canvas.toDataURL('image/webp', quality).split(',')[1];
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function gallery(notes) {
  const pages = [...new Set(notes.map(({ page }) => page))];
  const changed = notes.filter(({ differences }) => differences.length > 0);
  const sections = pages.map((page) => section(page, notes.filter((note) => note.page === page)));
  const contents = pages.map((page) => `<a href="#${page}">${changed.some((note) => note.page === page) ? '≠ ' : ''}${page}</a>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Rekey: every page and state</title><style>${STYLE}</style>
<h1>Every page and state</h1><p>${notes.length} pictures, ${changed.length} other than accepted.</p><nav>${contents.join(' ')}</nav>
${sections.join('\n')}</html>\n`;
}

function section(page, notes) {
  const looks = LOOKS.flatMap((look) => notes.filter((note) => note.look === look));
  return `<section id="${page}"><h2>${page}</h2><div class="looks">${looks.map(figure).join('')}</div></section>`;
}

function figure({ look, page, differences }) {
  const [now, before] = [`${look}-${page}.png`, `../../${ACCEPTED}/${look}-${page}.webp`];
  const link = (source, what) => `<a href="${source}"><img loading="lazy" src="${source}" alt="${look} ${page}, ${what}"></a>`;
  if (differences.length === 0) return `<figure><figcaption>${look}</figcaption>${link(now, 'now')}</figure>`;
  const accepted = existsSync(`${ACCEPTED}/${look}-${page}.webp`) ? link(before, 'accepted') : '';
  const list = differences.slice(0, 20).map((difference) => `<li>${escape(difference)}</li>`).join('');
  return `<figure class="changed"><figcaption>${look}: accepted, and now</figcaption>${accepted}${link(now, 'now')}<ul>${list}</ul></figure>`;
}

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui;margin:2rem}nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.looks{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:start}figure{margin:0}img{max-height:420px;max-width:420px;border:1px solid #8888}
.changed{outline:3px solid #d33;outline-offset:.5rem}.changed ul{max-width:60ch}`;
