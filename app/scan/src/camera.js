// Points the camera at the recovery screen. The page imports this when somebody asks for it. Pictures go from the camera to a
// canvas and from there to the reader in the same page; none is kept, none is sent. All words stand in the page.
import init, { Scanner } from './scan.js';

/** Milliseconds from one picture to the next. */
const PACE = 300;
/** Milliseconds without a result after which more is said. */
const PATIENCE = 30_000;
/** The longer side of the pictures that are read, in pixels. */
const SIDE = 1280;

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
  #scanner;
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
    on(this.#part('cancel'), 'click', () => this.#dialog.close());
    on(this.#part('yes'), 'click', () => this.#accept());
    on(this.#part('no'), 'click', () => this.#look());
    on(this.#dialog, 'close', () => this.#end());
    on(document, 'visibilitychange', () => document.hidden && this.#dialog.close());
    on(window, 'pagehide', () => this.#dialog.close());
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
      this.#scanner ??= await reader(this.#abort.signal);
      await this.#openCamera();
    } catch (error) {
      if (!this.#ended) this.#fail(error);
      return;
    }
    if (this.#ended) return this.#closeCamera();
    this.#say('looking');
    const late = Date.now() + PATIENCE;
    this.#next(late, false);
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
    this.#timer = setTimeout(() => {
      const found = this.#readPicture();
      if (found) return this.#compare(found);
      const now = Date.now() > late;
      if (now && !isLate) this.#say('slow');
      this.#next(late, now);
    }, PACE);
  }

  #readPicture() {
    const { videoWidth, videoHeight } = this.#video;
    if (!videoWidth) return undefined;
    const share = Math.min(1, SIDE / Math.max(videoWidth, videoHeight));
    const [width, height] = [Math.round(videoWidth * share), Math.round(videoHeight * share)];
    Object.assign(this.#canvas, { width, height });
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(this.#video, 0, 0, width, height);
    return this.#scanner.read(context.getImageData(0, 0, width, height).data, width, height);
  }

  /** Shows what was found, large; the person decides. */
  #compare(found) {
    this.#closeCamera();
    this.#match = found.slice(0, 36);
    const read = found.slice(36);
    this.#part('view').hidden = true;
    this.#part('compare').hidden = false;
    this.#part('unread').hidden = !read.includes('.');
    let at = 0;
    const groups = this.#match.split('-').map((group) => {
      const item = document.createElement('li');
      for (const character of group) {
        const one = document.createElement(read[at] === '.' ? 'u' : 'span');
        one.textContent = character;
        at += 1;
        // A space, so that a voice spells it.
        item.append(one, ' ');
      }
      at += 1;
      return item;
    });
    this.#part('match').replaceChildren(...groups);
    this.#say('found');
    this.#part('question').focus();
  }

  /** Fills the field; sending it stays the person's own act. */
  #accept() {
    const field = document.getElementById('key-id');
    field.value = this.#match;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    this.#tell('filled');
    this.#dialog.close();
    field.focus();
  }

  #fail(error) {
    this.#closeCamera();
    const names = { NotAllowedError: 'refused', SecurityError: 'refused', NotFoundError: 'no-camera', OverconstrainedError: 'no-camera' };
    const why = error === undefined ? 'no-camera' : (names[error.name] ?? 'failed');
    this.#say(error?.message === 'none' ? 'no-keys' : why);
  }

  #end() {
    this.#ended = true;
    this.#abort.abort();
    this.#closeCamera();
    this.#scanner?.free();
    this.#part('match').replaceChildren();
    this.#part('says').textContent = '';
    if (document.activeElement === document.body) this.#part('start').focus();
  }
}

/** The reader, for the key IDs of whoever is signed in. */
async function reader(signal) {
  const asked = fetch('/api/own_key_ids', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    signal,
  });
  const [, answer] = await Promise.all([init(), asked]);
  if (!answer.ok) throw new Error('refused');
  const keyIds = await answer.json();
  if (keyIds.length === 0) throw new Error('none');
  return new Scanner(keyIds.join(' '));
}
