// The page of the local speaker: one device, one listener, one conversation at a time.

import { get, post } from './speaker.js';
import { Voice } from './voice.js';
import { Screen, viewHost } from './screen.js';
import { line, tabs, turn } from './panel.js';
import { hear } from './microphone.js';

const at = id => document.getElementById(id);
const LIGHTS = { off: 'Off', listening: 'Listening', thinking: 'Thinking', speaking: 'Speaking', waiting: 'Waiting' };
const asked = new URLSearchParams(location.search);

let devices = [];
let session = null;
let reprompt = '';
let reprompted = false;
let turns = 0;

const voice = new Voice({
  caption(text, whole) {
    at('caption').textContent = text;
    at('caption').classList.toggle('whole', whole);
  },
  quiet(left, length) {
    at('quiet').hidden = length < 500;
    at('quiet').querySelector('span').textContent = `quiet ${Math.ceil(left / 1000)} s`;
    at('quiet').style.setProperty('--left', `${(100 * left) / (length || 1)}%`);
  },
});

const screen = new Screen({
  glass: at('glass'),
  view: at('screen'),
  card: at('card'),
  idle: at('idle'),
  touched: (token, { source, arguments: args, components }) =>
    converse('/api/event', {
      request: { type: 'Alexa.Presentation.APL.UserEvent', token, arguments: args, source, components: components ?? {} },
    }),
  spoken: ssml => voice.speak(ssml),
});

function light(state) {
  at('stage').dataset.light = state === 'waiting' ? 'off' : state;
  at('light').textContent = LIGHTS[state];
  at('skip').disabled = state !== 'speaking';
  at('silence').disabled = at('end').disabled = session === null;
}

function who() {
  return { user: at('listener').value.trim() || 'you', locale: at('locale').value, device: at('device').value };
}

// One turn. Whatever is being said stops; an answer that comes late, after another turn, is dropped.
async function converse(path, what) {
  const own = ++turns;
  voice.stop();
  light('thinking');
  try {
    const said = await post(path, { ...who(), session, ...what });
    if (own === turns) await answer(said, own);
  } catch (error) {
    if (own !== turns) return;
    line(at('talk'), 'trouble', error.message);
    light(session ? 'listening' : 'off');
  }
}

async function answer(said, own) {
  const response = said.response.response ?? {};
  const ends = response.shouldEndSession === true;
  turn(at('turn-panel'), said);
  tell(said, ends);
  session = ends ? null : said.session;
  reprompt = response.reprompt?.outputSpeech?.ssml ?? '';
  reprompted = false;
  await screen.show(said.directives, response.card);
  if (own !== turns) return;
  light('speaking');
  await voice.speak(said.ssml);
  if (own !== turns) return;
  screen.command(said.directives);
  light(said.open ? 'listening' : ends ? 'off' : 'waiting');
  if (said.open) at('text').focus({ preventScroll: true });
}

function tell(said, ends) {
  const notes = said.signs.map(sign => ({ text: sign, kind: 'sign' }));
  notes.push({ text: [said.intent, ends ? 'the session is over' : said.open ? 'listening' : 'waiting'].filter(Boolean).join(' · ') });
  if (said.speech) line(at('talk'), 'coach', said.speech, notes);
}

function say(text) {
  if (!text.trim()) return;
  at('text').value = '';
  line(at('talk'), 'you', text.trim());
  converse('/api/say', { text: text.trim() });
}

// Silence is met once with the reprompt, and then ends the session, as on a device.
async function silence() {
  if (reprompt && !reprompted) {
    const own = ++turns;
    reprompted = true;
    line(at('talk'), 'you', '(silence)');
    light('speaking');
    await voice.speak(reprompt);
    if (own === turns) light('listening');
  } else {
    end('EXCEEDED_MAX_REPROMPTS');
  }
}

async function end(reason) {
  const closing = session;
  session = null;
  await converse('/api/event', { session: closing, request: { type: 'SessionEndedRequest', reason } });
  session = null;
  line(at('talk'), 'you', reason === 'USER_INITIATED' ? '(the session was ended)' : '(silence, the session is over)');
  screen.clear();
  light('off');
}

// Another device, locale or listener is another room: what was open there stays behind.
function moveIn() {
  turns++;
  voice.stop();
  session = null;
  voice.locale = at('locale').value;
  const { viewport } = devices.find(device => device.id === at('device').value);
  at('puck').hidden = !!viewport;
  at('show').hidden = !viewport;
  screen.clear();
  screen.viewport = null;
  at('note').hidden = true;
  if (viewport) {
    screen.become(viewport);
    viewHost().then(note);
  }
  light('off');
}

async function note(host) {
  if (host) return;
  const { screens } = await get('/speaker.json');
  at('note').textContent = `Screens are shown as plain cards. Amazon’s view host is missing: ${screens.why}`;
  at('note').hidden = false;
}

function skip() {
  if (voice.speaking) voice.stop();
}

function listen() {
  at('choices').addEventListener('change', moveIn);
  at('choices').addEventListener('submit', event => event.preventDefault());
  at('say').addEventListener('submit', event => (event.preventDefault(), say(at('text').value)));
  at('ideas').addEventListener('click', event => event.target.matches('button') && say(event.target.textContent));
  at('skip').addEventListener('click', skip);
  at('silence').addEventListener('click', silence);
  at('end').addEventListener('click', () => end('USER_INITIATED'));
  at('at-once').addEventListener('change', event => (voice.atOnce = event.target.checked));
  at('voice').addEventListener('change', event => (voice.aloud = event.target.checked));
  document.addEventListener('keydown', event => event.key === 'Escape' && skip());
  addEventListener('resize', () => screen.fit());
  hear(at('microphone'), () => at('locale').value, say);
  tabs(document.querySelector('[role=tablist]'));
}

function clock() {
  at('idle').querySelector('time').textContent = new Date().toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}

function voices() {
  at('voiced').hidden = !globalThis.speechSynthesis?.getVoices().length;
}

async function begin() {
  const house = await get('/speaker.json');
  devices = house.devices;
  at('device').replaceChildren(...devices.map(({ id, label }) => new Option(label, id)));
  at('locale').replaceChildren(...house.locales.map(locale => new Option(locale, locale)));
  at('device').value = asked.get('device') ?? house.device;
  at('locale').value = asked.get('locale') ?? house.locale;
  at('listener').value = asked.get('listener') ?? 'you';
  at('at-once').checked = voice.atOnce = asked.has('at-once');
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', voices);
  voices();
  clock();
  setInterval(clock, 10_000);
  listen();
  moveIn();
  document.body.dataset.ready = 'yes';
}

begin();
