// A device's screen, drawn by Amazon's own APL view host where the speaker could fetch it, and as a
// plain card where not. What is touched goes back as the view host tells it.

import { get } from './speaker.js';
import { transformed, sounds } from './spoken-screen.js';

const FONTS = [300, 400, 700, 900].map(weight => `${weight} 1rem "amazon-ember-display"`);
const AGENT = { agentName: 'Cramp Coach local speaker', agentVersion: '1.0', disallowVideo: true };

let engine = null;

// The view host once it is there; null where there is none. It is asked for only by a screen.
export function viewHost() {
  engine ??= fetched();
  return engine;
}

async function fetched() {
  for (;;) {
    const { screens } = await get('/speaker.json');
    if (screens.state === 'missing') return null;
    if (screens.state === 'ready') return loaded();
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

async function loaded() {
  await new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: '/viewhost.js' });
    script.onload = resolve;
    script.onerror = () => reject(new Error('The view host does not load.'));
    document.head.append(script);
  });
  await AplRenderer.initEngine();
  await Promise.all(FONTS.map(font => document.fonts.load(font)));
  return AplRenderer;
}

export class Screen {
  #renderer = null;
  #token = null;

  // touched(token, event) hears what was touched; spoken(ssml) speaks for the document.
  constructor({ glass, view, card, idle, touched, spoken }) {
    Object.assign(this, { glass, view, card, idle, touched, spoken });
    this.viewport = null;
  }

  // Shows the idle face of another device; of none where it has no screen.
  become(viewport) {
    this.clear();
    this.viewport = viewport;
    this.glass.classList.toggle('round', viewport?.shape === 'ROUND');
    this.fit();
  }

  // The glass is as wide as there is room for, and the document is drawn at its own size within.
  fit() {
    if (!this.viewport) return;
    const { width, height, dpi } = this.viewport;
    const wide = Math.min(this.glass.parentElement.clientWidth - 20, 860);
    const high = Math.max(innerHeight - 380, 260);
    const scale = Math.min(wide / width, high / height, 1);
    this.glass.style.width = `${width * scale}px`;
    this.glass.style.height = `${height * scale}px`;
    this.view.style.transform = `scale(${scale})`;
    this.card.style.fontSize = `${Math.max(0.8, (width * scale) / 640)}rem`;
    this.dots = { width, height, dpi };
  }

  clear() {
    this.#renderer?.destroy();
    this.#renderer = null;
    this.#token = null;
    this.view.replaceChildren();
    this.card.hidden = true;
    this.idle.hidden = false;
  }

  async show(directives, card) {
    if (!this.viewport) return;
    const rendering = directives.find(one => one.type === 'Alexa.Presentation.APL.RenderDocument');
    const host = rendering && (await viewHost());
    if (host) await this.#draw(host, rendering);
    else if (rendering || card) this.#plain(card);
  }

  // Commands that came beside the speech run after it, as on a device.
  async command(directives) {
    const orders = directives.filter(one => one.type === 'Alexa.Presentation.APL.ExecuteCommands');
    for (const { token, commands } of orders) {
      if (this.#renderer && token === this.#token) this.#renderer.executeCommands(commands);
    }
  }

  async #draw(host, { token, document: apl, datasources = {} }) {
    this.clear();
    const view = this.view.appendChild(document.createElement('div'));
    const { width, height, dpi } = this.dots;
    Object.assign(view.style, { width: `${width}px`, height: `${height}px` });
    const content = host.Content.create(JSON.stringify(apl));
    const sources = transformed(datasources);
    for (const name of apl.mainTemplate?.parameters ?? []) {
      content.addData(name, JSON.stringify(name === 'payload' ? sources : (sources[name] ?? {})));
    }
    this.#token = token;
    this.idle.hidden = true;
    this.#renderer = host.default.create({
      content,
      view,
      theme: apl.theme ?? 'dark',
      mode: this.viewport.mode,
      viewport: { width, height, dpi, isRound: this.viewport.shape === 'ROUND', shape: this.viewport.shape },
      environment: AGENT,
      notLoadFonts: true,
      audioPlayerFactory: sounds(this.spoken),
      onSendEvent: event => this.touched(token, event),
      utcTime: Date.now(),
      localTimeAdjustment: -new Date().getTimezoneOffset() * 60_000,
    });
    await this.#renderer.init();
  }

  #plain(card) {
    this.clear();
    const title = Object.assign(document.createElement('h2'), { textContent: card?.title ?? 'Cramp Coach' });
    const text = Object.assign(document.createElement('p'), { textContent: card?.content ?? card?.text ?? '' });
    this.card.replaceChildren(title, text);
    this.card.hidden = false;
    this.idle.hidden = true;
  }
}
