// Puts Rekey into a page of a portal: <rekey-recovery lang="de" theme="dark"><a href="https://rekey.example.com">Open Rekey</a></rekey-recovery>
// Emits `rekey-ready`, `rekey-signed-in` and `rekey-finished`: how far the person is, and nothing else.
(() => {
  const rekey = new URL(document.currentScript.src).origin;
  class RekeyRecovery extends HTMLElement {
    #told = '';
    #hear = ({ origin, source, data }) => {
      if (origin !== rekey || source !== this.frame?.contentWindow) return;
      if (data?.rekey === 'size' && Number.isFinite(data.height)) {
        this.frame.style.height = `${Math.min(Math.max(data.height, 160), 8000)}px`;
      }
      if (['ready', 'signed-in', 'finished'].includes(data?.rekey)) this.#tell(data.rekey);
    };

    connectedCallback() {
      const wishes = new URLSearchParams({ portal: location.origin });
      const lang = this.getAttribute('lang') ?? document.documentElement.lang;
      if (lang) wishes.set('lang', lang);
      wishes.set('theme', this.getAttribute('theme') ?? 'auto');
      this.frame = Object.assign(document.createElement('iframe'), {
        src: `${rekey}/embed?${wishes}`,
        title: this.getAttribute('label') ?? 'Rekey',
        referrerPolicy: 'no-referrer',
        allow: '',
      });
      this.frame.style.cssText = 'display:block;inline-size:100%;block-size:24rem;border:0';
      (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(this.frame);
      this.style.display = 'block';
      addEventListener('message', this.#hear);
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
    }

    #tell(state) {
      if (this.#told === '' && state !== 'ready') this.#emit('ready');
      if (this.#told !== state) this.#emit(state);
      this.#told = state;
    }

    #emit(state) {
      this.dispatchEvent(new CustomEvent(`rekey-${state}`, { bubbles: true }));
    }
  }
  if (!customElements.get('rekey-recovery')) customElements.define('rekey-recovery', RekeyRecovery);
})();
