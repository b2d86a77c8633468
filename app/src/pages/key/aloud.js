// Reads the key out loud, one group after the other, with a voice of the device itself: the text of a remote voice would leave it.
(() => {
  const part = document.getElementById('aloud');
  const said = document.getElementById('aloud-said');
  const speech = window.speechSynthesis;
  if (!speech) return;
  const SLOWEST = 0.4;
  const BETWEEN_GROUPS = 2500;
  const language = document.documentElement.lang.split('-')[0];
  const groups = () => [...document.querySelectorAll('.spelled li')];
  const placed = () => document.querySelector('[name=place]:checked');
  let voice;
  let rate = 0.85;
  let at = 0;
  let reads = null;
  let timer;

  const find = () => {
    voice = speech.getVoices().find((it) => it.localService && it.lang.toLowerCase().startsWith(language));
    part.hidden = !voice;
  };
  const show = () => {
    const hadFocus = part.contains(document.activeElement);
    part.dataset.state = reads ? 'reads' : 'waits';
    // The button that was pressed makes room for its opposite: the focus stays in its place.
    if (hadFocus && !document.activeElement.checkVisibility()) part.querySelector(`[value=${reads ? 'pause' : 'start'}]`).focus();
    said.textContent = reads ? part.dataset.now.replace('#', at + 1) : '';
  };
  const stop = () => {
    reads = null;
    clearTimeout(timer);
    speech.cancel();
    show();
  };
  const read = () => {
    stop();
    const group = groups()[at];
    if (!group) return;
    const words = new SpeechSynthesisUtterance(group.textContent.trim().replaceAll(' ', ', '));
    Object.assign(words, { voice, lang: voice.lang, rate });
    words.onend = () => {
      if (reads !== words) return;
      if (at + 1 === groups().length) return stop();
      timer = setTimeout(() => {
        at += 1;
        read();
      }, BETWEEN_GROUPS / rate);
    };
    reads = words;
    document.getElementById(`place-${at + 1}`).checked = true;
    show();
    speech.speak(words);
  };
  const actions = {
    start() {
      at = Number(placed()?.value ?? 1) - 1;
      read();
    },
    pause: stop,
    repeat: read,
    slower() {
      rate = Math.max(SLOWEST, rate - 0.15);
      if (reads) read();
    },
  };
  part.addEventListener('click', (event) => actions[event.target.value]?.());
  addEventListener('pagehide', () => speech.cancel());
  // Where the key is hidden there is nothing to read, and the rest is not said.
  new MutationObserver(() => groups().length || stop()).observe(document.getElementById('content'), { childList: true, subtree: true });
  speech.addEventListener('voiceschanged', find);
  find();
})();
