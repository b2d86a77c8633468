// A company's portal on another site: it loads Rekey's script, and writes down all that it hears.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { freePort } from './program.mjs';

const page = (rekey, attributes) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Portal</title>
<script>
  window.events = [];
  window.messages = [];
  for (const name of ['rekey-ready', 'rekey-signed-in', 'rekey-finished']) {
    addEventListener(name, (event) => window.events.push(name + (event.detail === null ? '' : JSON.stringify(event.detail))));
  }
  addEventListener('message', (event) => window.messages.push(JSON.stringify(event.data)));
</script>
<script src="${rekey}/embed.js"></script></head>
<body><main><h1>Portal</h1><rekey-recovery ${attributes}><a href="${rekey}/">Open Rekey</a></rekey-recovery></main></body></html>`;

export class Portal {
  #server;

  /** `attributes` of the element are taken from the path's query: `/?lang="de"`. */
  static async start(rekey) {
    const portal = new Portal();
    const port = await freePort();
    portal.#server = createServer((request, response) => {
      const attributes = decodeURIComponent(new URL(request.url, 'http://portal').search.slice(1));
      response.setHeader('content-type', 'text/html').end(page(rekey, attributes));
    }).listen(port, '127.0.0.1');
    await once(portal.#server, 'listening');
    // Rekey is `localhost`, so this is another site: cookies and frames tell sites apart, not ports.
    portal.url = `http://127.0.0.1:${port}`;
    return portal;
  }

  async stop() {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }
}
