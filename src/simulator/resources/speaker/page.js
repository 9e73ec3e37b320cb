// The page of the local speaker: one device, one listener, one conversation at a time.

import { get } from './speaker.js';
import { Voice } from './voice.js';
import { Screen, viewHost } from './screen.js';
import { Conversation } from './conversation.js';
import { line, tabs, turn } from './panel.js';
import { hear } from './microphone.js';
import { World } from './world.js';
import { ring } from './bell.js';

const at = id => document.getElementById(id);
const LIGHTS = { off: 'Off', listening: 'Listening', thinking: 'Thinking', speaking: 'Speaking', waiting: 'Waiting' };
const asked = new URLSearchParams(location.search);

let devices = [];

const who = () => ({ user: at('listener').value.trim() || 'you', locale: at('locale').value, device: at('device').value });
const told = (kind, text, notes) => line(at('talk'), kind, text, notes);

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
  touched: (token, event) => conversation.touch(token, event),
  spoken: ssml => voice.speak(ssml),
});

const world = new World({
  panel: at('world-panel'),
  who: () => who().user,
  rang(one) {
    ring(one);
    told('alexa', one.text, [{ text: 'a reminder rings' }]);
  },
});

const conversation = new Conversation({
  voice,
  screen,
  who,
  page: {
    told,
    light(state) {
      at('stage').dataset.light = state === 'waiting' ? 'off' : state;
      at('light').textContent = LIGHTS[state];
      at('skip').disabled = state !== 'speaking';
      at('silence').disabled = at('end').disabled = !conversation.going;
    },
    heard(said, ends) {
      turn(at('turn-panel'), said);
      const next = ends ? 'the session is over' : said.open ? 'listening' : 'waiting';
      const notes = said.signs.map(sign => ({ text: sign, kind: 'sign' }));
      notes.push({ text: [said.intent, next].filter(Boolean).join(' · ') });
      if (said.speech) told('coach', said.speech, notes);
      if (said.alexa) told('alexa', said.alexa, [{ text: 'Alexa asks' }]);
      world.look();
    },
    answered(turns, open) {
      if (open) at('text').focus({ preventScroll: true });
      at('stage').dataset.answered = turns;
    },
  },
});

function say(text) {
  if (!text.trim()) return;
  at('text').value = '';
  conversation.say(text.trim());
}

// Another device, locale or listener is another room.
function moveIn() {
  conversation.leave();
  voice.locale = at('locale').value;
  const { viewport } = devices.find(device => device.id === at('device').value);
  at('puck').hidden = !!viewport;
  at('show').hidden = !viewport;
  at('note').hidden = true;
  screen.become(viewport ?? null);
  if (viewport) viewHost().then(note);
  world.become();
}

async function note(host) {
  if (host) return;
  const { screens } = await get('/speaker.json');
  at('note').textContent = `Screens are shown as plain cards. Amazon’s view host is missing: ${screens.why}`;
  at('note').hidden = false;
}

function listen() {
  at('choices').addEventListener('change', moveIn);
  at('choices').addEventListener('submit', event => event.preventDefault());
  at('say').addEventListener('submit', event => (event.preventDefault(), say(at('text').value)));
  at('ideas').addEventListener('click', event => event.target.matches('button') && say(event.target.textContent));
  at('skip').addEventListener('click', () => conversation.skip());
  at('silence').addEventListener('click', () => conversation.silence());
  at('end').addEventListener('click', () => conversation.end());
  at('at-once').addEventListener('change', event => (voice.atOnce = event.target.checked));
  at('voice').addEventListener('change', event => (voice.aloud = event.target.checked));
  document.addEventListener('keydown', event => event.key === 'Escape' && conversation.skip());
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

function offer(house) {
  devices = house.devices;
  at('device').replaceChildren(...devices.map(({ id, label }) => new Option(label, id)));
  at('locale').replaceChildren(...house.locales.map(locale => new Option(locale, locale)));
  at('device').value = asked.get('device') ?? house.device;
  at('locale').value = asked.get('locale') ?? house.locale;
  at('listener').value = asked.get('listener') ?? 'you';
  at('at-once').checked = voice.atOnce = asked.has('at-once');
}

async function begin() {
  offer(await get('/speaker.json'));
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', voices);
  voices();
  clock();
  setInterval(clock, 10_000);
  listen();
  moveIn();
  document.body.dataset.ready = 'yes';
}

begin();
