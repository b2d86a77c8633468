// Points the camera at the recovery screen. The page imports this when somebody asks for it. Pictures go from the camera to a
// canvas and from there to the reader on the same device; none is kept, none is sent. All words stand in the page.
import { fetchModule, reading } from './reading.js';

/** Milliseconds from the end of one reading to the next picture. */
const PACE = 300;
/** Milliseconds without a result after which more is said. */
const PATIENCE = 30_000;
/** The longer side of the pictures that are read, in pixels. */
const SIDE = 1280;

/** What is said to each of the browser's refusals; to any other, that it does not work. */
const REFUSALS = new Map([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'no-camera'],
  ['OverconstrainedError', 'no-camera'],
  ['NotReadableError', 'in-use'],
  ['AbortError', 'in-use'],
]);

/** Opens the dialog in `root` and starts. */
export function open(root) {
  const dialog = root.querySelector('dialog');
  if (!dialog.open) new Scan(root, dialog).begin();
}

class Scan {
  #root;
  #dialog;
  #video;
  #stream;
  #reading;
  #timer;
  #ended = false;
  #match = '';
  #abort = new AbortController();
  #canvas = document.createElement('canvas');

  constructor(root, dialog) {
    this.#root = root;
    this.#dialog = dialog;
    this.#video = dialog.querySelector('video');
  }

  begin() {
    const { signal } = this.#abort;
    const on = (target, name, act) => target.addEventListener(name, act, { signal });
    on(this.#part('cancel'), 'click', () => this.#leave());
    on(this.#part('yes'), 'click', () => this.#accept());
    on(this.#part('no'), 'click', () => this.#look());
    on(this.#dialog, 'close', () => this.#end());
    on(document, 'visibilitychange', () => document.hidden && this.#leave());
    on(window, 'pagehide', () => this.#leave());
    this.#tell('');
    this.#dialog.showModal();
    this.#look();
  }

  #part(name) {
    return this.#root.querySelector(`[data-scan="${name}"]`);
  }

  /** Says one of the page's sentences in the live region. */
  #say(name) {
    this.#part('says').textContent = this.#part(`say-${name}`)?.textContent ?? '';
  }

  /** What remains to be said when the dialog is closed. */
  #tell(name) {
    this.#part('after').textContent = name ? this.#part(`say-${name}`).textContent : '';
  }

  /** Camera on, and a picture every now and then until one is read. */
  async #look() {
    this.#part('compare').hidden = true;
    this.#part('view').hidden = false;
    this.#say('starting');
    this.#part('cancel').focus();
    try {
      this.#reading ??= await this.#begun(reader(this.#abort.signal));
      await this.#openCamera();
    } catch (error) {
      return this.#fail(error);
    }
    if (this.#ended) return this.#closeCamera();
    this.#say('looking');
    this.#next(Date.now() + PATIENCE, false);
  }

  /** A reader that comes when the dialog is closed is not kept. */
  async #begun(reader) {
    const reading = await reader;
    if (!this.#ended) return reading;
    reading.end();
    throw new Error('closed');
  }

  async #openCamera() {
    const video = { facingMode: { ideal: 'environment' }, width: { ideal: 1920 }, height: { ideal: 1080 } };
    const stream = await navigator.mediaDevices.getUserMedia({ video, audio: false });
    if (this.#ended) return stream.getTracks().forEach((track) => track.stop());
    this.#stream = stream;
    stream.getVideoTracks()[0].addEventListener('ended', () => this.#stream === stream && this.#fail());
    this.#video.srcObject = stream;
    await this.#video.play();
  }

  #closeCamera() {
    clearTimeout(this.#timer);
    const stream = this.#stream;
    this.#stream = undefined;
    stream?.getTracks().forEach((track) => track.stop());
    this.#video.srcObject = null;
    // Nothing of the last picture stays in memory.
    this.#canvas.width = 0;
    this.#canvas.height = 0;
  }

  #next(late, isLate) {
    this.#timer = setTimeout(async () => {
      const stream = this.#stream;
      try {
        const found = await this.#readPicture();
        // What was read of a camera that was closed meanwhile counts for nothing.
        if (!stream || stream !== this.#stream) return;
        if (found) return this.#compare(found);
      } catch (error) {
        return this.#fail(error);
      }
      const now = Date.now() > late;
      if (now && !isLate) this.#say('slow');
      this.#next(late, now);
    }, PACE);
  }

  async #readPicture() {
    const { videoWidth, videoHeight } = this.#video;
    if (!videoWidth) return undefined;
    const share = Math.min(1, SIDE / Math.max(videoWidth, videoHeight));
    const [width, height] = [Math.round(videoWidth * share), Math.round(videoHeight * share)];
    Object.assign(this.#canvas, { width, height });
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(this.#video, 0, 0, width, height);
    return this.#reading.read(context.getImageData(0, 0, width, height));
  }

  /** Shows what was found, large; the person decides. */
  #compare(found) {
    this.#closeCamera();
    this.#match = found.slice(0, 36);
    const read = found.slice(36);
    this.#part('view').hidden = true;
    this.#part('compare').hidden = false;
    let at = 0;
    const groups = this.#match.split('-').map((group) => {
      const item = document.createElement('li');
      for (const character of group) {
        const one = document.createElement(read[at] === character ? 'span' : 'u');
        one.textContent = character;
        at += 1;
        // A space, so that a voice spells it.
        item.append(one, ' ');
      }
      at += 1;
      return item;
    });
    this.#part('match').replaceChildren(...groups);
    this.#part('unread').hidden = !this.#part('match').querySelector('u');
    this.#say('found');
    this.#part('question').focus();
  }

  /** Fills the field; sending it stays the person's own act. */
  #accept() {
    const field = document.getElementById('key-id');
    field.value = this.#match;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    this.#tell('filled');
    this.#leave();
    field.focus();
  }

  #fail(error) {
    if (this.#ended) return;
    this.#closeCamera();
    const why = error === undefined ? 'no-camera' : (REFUSALS.get(error.name) ?? 'failed');
    this.#say(error?.message === 'none' ? 'no-keys' : why);
  }

  /** Everything off at once: the browser tells of a closed dialog only later, and a page that is left may not hear of it. */
  #leave() {
    this.#end();
    this.#dialog.close();
  }

  #end() {
    this.#ended = true;
    this.#abort.abort();
    this.#closeCamera();
    this.#reading?.end();
    this.#part('match').replaceChildren();
    this.#part('says').textContent = '';
    if (document.activeElement === document.body) this.#part('start').focus();
  }
}

/** The reader, for the key IDs of whoever is signed in. */
async function reader(signal) {
  const [module, keyIds] = await Promise.all([fetchModule(signal), ownKeyIds(signal)]);
  if (keyIds.length === 0) throw new Error('none');
  return reading(module, keyIds.join(' '));
}

async function ownKeyIds(signal) {
  const answer = await fetch('/api/own_key_ids', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    signal,
  });
  if (!answer.ok) throw new Error('refused');
  return answer.json();
}
