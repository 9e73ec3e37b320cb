// A conversation with the speaker, turn by turn: what is said or touched goes out, what comes back is
// shown and spoken. An answer that comes late, after another turn was begun, is dropped.

import { post } from './speaker.js';
import { escaped } from './ssml.js';

export class Conversation {
  #session = null;
  #reprompt = '';
  #reprompted = false;
  #alexaAsks = false;
  #turns = 0;

  // who() says who speaks to what; page hears what happens: light, heard, told and answered.
  constructor({ voice, screen, who, page }) {
    Object.assign(this, { voice, screen, who, page });
  }

  get going() {
    return this.#session !== null;
  }

  say(text) {
    this.page.told('you', text);
    return this.#turn('/api/say', { text });
  }

  touch(token, { source, arguments: args, components }) {
    const type = 'Alexa.Presentation.APL.UserEvent';
    return this.#turn('/api/event', { request: { type, token, arguments: args, source, components: components ?? {} } });
  }

  // Silence is met once with the reprompt, and then ends the session, as on a device.
  async silence() {
    this.page.told('you', '(silence)');
    if (this.#alexaAsks) return this.#turn('/api/event', ending('EXCEEDED_MAX_REPROMPTS'));
    if (!this.#reprompt || this.#reprompted) return this.#end('EXCEEDED_MAX_REPROMPTS');
    const own = ++this.#turns;
    this.#reprompted = true;
    this.page.light('speaking');
    await this.voice.speak(this.#reprompt);
    if (own === this.#turns) this.page.light('listening');
  }

  end() {
    return this.#end('USER_INITIATED');
  }

  // What is being said stops, and its turn goes on as if it had been heard.
  skip() {
    if (this.voice.speaking) this.voice.stop();
  }

  // Leaves the room: what was open there stays behind.
  leave() {
    this.#turns++;
    this.voice.stop();
    this.#session = null;
    this.page.light('off');
  }

  async #end(reason) {
    await this.#turn('/api/event', ending(reason));
    this.page.told('you', '(the session is over)');
    this.screen.clear();
    this.leave();
  }

  async #turn(path, what) {
    const own = ++this.#turns;
    this.voice.stop();
    this.page.light('thinking');
    try {
      const said = await post(path, { ...this.who(), session: this.#session, ...what });
      if (own === this.#turns) await this.#answer(said, own);
    } catch (error) {
      if (own !== this.#turns) return;
      this.page.told('trouble', error.message);
      this.page.light(this.going ? 'listening' : 'off');
    }
  }

  async #answer(said, own) {
    const response = said.response.response ?? {};
    const ends = response.shouldEndSession === true && !said.open;
    this.#session = ends ? null : said.session;
    this.#reprompt = response.reprompt?.outputSpeech?.ssml ?? '';
    this.#reprompted = false;
    this.#alexaAsks = !!said.alexa;
    this.page.heard(said, ends);
    await this.screen.show(said.directives, response.card);
    if (own !== this.#turns) return;
    await this.#speak(said, own);
    if (own !== this.#turns) return;
    this.screen.command(said.directives);
    this.page.light(said.open ? 'listening' : ends ? 'off' : 'waiting');
    this.page.answered(own, said.open);
  }

  async #speak(said, own) {
    this.page.light('speaking');
    await this.voice.speak(said.ssml);
    if (own === this.#turns && said.alexa) await this.voice.speak(`<speak>${escaped(said.alexa)}</speak>`);
  }
}

function ending(reason) {
  return { request: { type: 'SessionEndedRequest', reason } };
}
