// Voices for a browser: which ones a machine has differs.

/** A browser with these voices, which writes down what they say. */
export async function withVoices(page, voices) {
  await page.addInitScript((voices) => {
    window.spoken = [];
    window.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
    const speechSynthesis = {
      getVoices: () => voices,
      addEventListener: () => {},
      cancel: () => {},
      speak: (words) => {
        window.spoken.push({ text: words.text, rate: words.rate, voice: words.voice.name });
        window.finish = () => words.onend();
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: speechSynthesis });
  }, voices);
}

export const REMOTE = { name: 'far away', lang: 'en-GB', localService: false };
export const LOCAL = { name: 'of this device', lang: 'en-US', localService: true };
