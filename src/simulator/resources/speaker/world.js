// The world around the speaker: permission, time zone, clock and faults of a listener, and the
// reminders that the stand-in for Alexa's service keeps.

import { get, post } from './speaker.js';
import { element } from './panel.js';

const STEPS = { '10 minutes': 600, '1 hour': 3600, '8 hours': 28_800, '1 day': 86_400, '1 week': 604_800 };
const CALLS = ['settings', 'reminders', 'reminders.create', 'reminders.list', 'reminders.get', 'reminders.update', 'reminders.delete'];
const FAULTS = ['401', '403', '404', '409', '429', '500', '503', '504', 'hang', 'hang-after', 'garbage', 'one-rule'];
const LOOK_EVERY = 15_000;
const ABOUT_NOW = 5_000;

export class World {
  #world = { reminders: 'unasked', timeZone: '', clock: 'PT0S', now: '', faults: {} };
  #heard = new Map();

  // who() is the listener; rang(ring) is told of each reminder that rings.
  constructor({ panel, who, rang }) {
    Object.assign(this, { who, rang });
    this.trouble = element('p');
    this.trouble.className = 'trouble';
    this.trouble.setAttribute('role', 'status');
    this.board = element('ul');
    this.faults = element('ul');
    panel.classList.add('world');
    panel.append(this.#permission(), this.#zone(), this.#clock(), this.#faulty(), this.#reminders(), this.trouble);
    setInterval(() => document.hidden || this.look(), LOOK_EVERY);
  }

  // Another listener has a world of his own.
  become() {
    this.zone.value = '';
    return this.look();
  }

  // Asks what the world is like, what has been kept, and what has rung since it was last asked.
  async look() {
    const user = this.who();
    const query = `?user=${encodeURIComponent(user)}`;
    const [world, { reminders, rings }] = await Promise.all([get(`/api/world${query}`), get(`/api/reminders${query}`)]);
    if (user !== this.who()) return;
    this.#tell(world);
    this.board.replaceChildren(...reminders.map(one => this.#reminder(one)));
    if (!reminders.length) this.board.append(element('li', 'None are kept.'));
    // What rang before this page was opened has been heard elsewhere.
    const before = this.#heard.get(user) ?? rings.length;
    this.#heard.set(user, rings.length);
    rings.slice(before).forEach(ring => this.rang(ring));
  }

  async #change(change) {
    this.trouble.textContent = '';
    try {
      await post('/api/world', { user: this.who(), ...change });
    } catch (error) {
      this.trouble.textContent = error.message;
    }
    await this.look();
  }

  #permission() {
    this.permission = choice(['unasked', 'granted', 'denied'], 'Permission for reminders');
    this.permission.addEventListener('change', () => this.#change({ reminders: this.permission.value }));
    return group('Reminders may be set', row(this.permission));
  }

  #zone() {
    const zones = Object.assign(element('datalist'), { id: 'zones' });
    zones.append(...(Intl.supportedValuesOf?.('timeZone') ?? ['Europe/London', 'America/New_York']).map(zone => new Option(zone)));
    this.zone = Object.assign(element('input'), { placeholder: 'not set', autocomplete: 'off' });
    this.zone.setAttribute('list', 'zones');
    this.zone.setAttribute('aria-label', 'Time zone of the device');
    this.zone.addEventListener('change', () => this.#change({ timeZone: this.zone.value.trim() }));
    return group('Time zone', row(this.zone, zones));
  }

  #clock() {
    this.ahead = element('p');
    this.ahead.className = 'hint';
    const forward = Object.entries(STEPS).map(([name, seconds]) => button(`+ ${name}`, () =>
      this.#change({ clock: `+PT${inSeconds(this.#world.clock) + seconds}S` })));
    return group('Clock', row(...forward), this.ahead);
  }

  #faulty() {
    const call = choice(CALLS, 'The call that fails');
    const fault = choice(FAULTS, 'How it fails');
    const set = button('Let it fail', () => this.#change({ faults: { ...this.#world.faults, [call.value]: fault.value } }));
    return group('Faults of Alexa’s services', row(call, fault, set), this.faults);
  }

  #reminders() {
    return group('Reminders', this.board);
  }

  #reminder(one) {
    const item = element('li');
    const text = element('span', one.text ?? one.alertInfo?.spokenInfo?.content?.[0]?.text ?? '');
    const when = [one.rules?.join(' ') ?? one.trigger?.scheduledTime, one.zone ?? one.trigger?.timeZoneId, one.status];
    text.append(element('br'), element('small', (one.next ? `next ${one.next} · ` : '') + when.filter(Boolean).join(' · ')));
    const token = one.token ?? one.alertToken;
    item.append(text, button('Delete', () => this.#change({ forget: token })));
    return item;
  }

  #tell(world) {
    this.#world = world;
    const { reminders, timeZone, now, faults } = world;
    this.permission.value = reminders;
    if (document.activeElement !== this.zone) this.zone.value = timeZone;
    const here = Math.abs(new Date(now) - Date.now()) < ABOUT_NOW;
    this.ahead.textContent = here ? 'As on this machine.' : `It is ${new Date(now).toLocaleString()} for this listener.`;
    this.faults.replaceChildren(...Object.entries(faults).map(([call, fault]) => {
      const item = element('li', `${call}: ${fault}`);
      item.append(button('Mend', () => {
        const { [call]: mended, ...left } = this.#world.faults;
        this.#change({ faults: left });
      }));
      return item;
    }));
  }
}

// A duration as Java writes it: PT168H3M4.5S.
function inSeconds(duration) {
  const [, hours = 0, minutes = 0, seconds = 0] = duration.match(/PT(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?[\d.]+)S)?/);
  return Math.round(hours * 3600 + minutes * 60 + Number(seconds));
}

function group(name, ...within) {
  const set = element('fieldset');
  set.append(element('legend', name), ...within);
  return set;
}

function row(...within) {
  const line = element('div');
  line.className = 'row';
  line.append(...within);
  return line;
}

function choice(values, label) {
  const select = element('select');
  select.setAttribute('aria-label', label);
  select.append(...values.map(value => new Option(value)));
  return select;
}

function button(name, pressed) {
  const one = Object.assign(element('button', name), { type: 'button' });
  one.addEventListener('click', pressed);
  return one;
}
