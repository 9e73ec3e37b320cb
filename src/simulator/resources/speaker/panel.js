// The side panel: what was said, what went over the wire, and its tabs.

import { seconds } from './ssml.js';

export function tabs(list) {
  const all = [...list.querySelectorAll('[role=tab]')];
  const pick = tab => all.forEach(one => {
    one.setAttribute('aria-selected', one === tab);
    one.tabIndex = one === tab ? 0 : -1;
    document.getElementById(one.getAttribute('aria-controls')).hidden = one !== tab;
  });
  list.addEventListener('click', event => all.includes(event.target) && pick(event.target));
  list.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
    pick(next);
    next.focus();
  });
}

export function line(talk, who, text, notes = []) {
  const item = element('li', text);
  item.className = who;
  for (const { text: note, kind } of notes) {
    item.append(Object.assign(element('small', note), { className: kind ?? '' }));
  }
  talk.append(item);
  talk.parentElement.scrollTo({ top: talk.parentElement.scrollHeight });
}

export function turn(panel, said) {
  const { request, response } = said;
  const attributes = response.sessionAttributes ?? {};
  const open = new Set([...panel.querySelectorAll('details[open] summary')].map(one => one.textContent));
  panel.replaceChildren(
    facts({
      Intent: said.intent ?? request.request?.type ?? 'none: Alexa was spoken to',
      Slots: Object.entries(said.slots).map(([slot, value]) => `${slot}: ${value}`).join(', ') || 'none',
      Signs: said.signs.join(', ') || 'none heard',
      Spoken: `${seconds(said.ssml).toFixed(1)} s`,
      Microphone: microphone(response.response),
      DynamoDB: said.dynamo.length ? `${said.dynamo.length}: ${said.dynamo.join(', ')}` : 'no call',
      Screen: said.directives.map(one => one.type.replace('Alexa.Presentation.', '')).join(', ') || 'none',
    }),
    fold('Speech', said.ssml || '(silence)', open),
    fold('Reprompt', response.response?.reprompt?.outputSpeech?.ssml ?? '(none)', open),
    fold('Session', attributes, open),
    ...(said.events.length ? [fold('Events', said.events, open)] : []),
    fold('Request', request, open),
    fold('Response', response, open),
  );
}

function microphone(response = {}) {
  if (response.shouldEndSession === false) return 'opens';
  return response.shouldEndSession ? 'the session ends' : 'stays closed';
}

function facts(all) {
  const list = element('dl');
  list.className = 'facts';
  Object.entries(all).forEach(([name, value]) => list.append(element('dt', name), element('dd', value)));
  return list;
}

function fold(name, content, open) {
  const details = element('details');
  details.open = open.has(name);
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  details.append(element('summary', name), element('pre', text));
  return details;
}

export function element(tag, text = '') {
  return Object.assign(document.createElement(tag), { textContent: text });
}
