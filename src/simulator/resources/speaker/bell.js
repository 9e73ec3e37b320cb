// A reminder that rings: a card on the page and two soft tones, where the browser lets a page sound.

import { element } from './panel.js';

const TONES = [660, 880];
const STANDS = 12_000;

export function ring({ text, at, zone }) {
  const bell = element('div');
  bell.className = 'bell';
  bell.setAttribute('role', 'alert');
  const words = element('div', text);
  words.append(element('small', `${at.replace('T', ' ').slice(0, 16)} ${zone}`));
  const close = Object.assign(element('button', 'OK'), { type: 'button' });
  close.addEventListener('click', () => bell.remove());
  bell.append(words, close);
  document.querySelectorAll('.bell').forEach(one => one.remove());
  document.body.append(bell);
  setTimeout(() => bell.remove(), STANDS);
  chime();
}

function chime() {
  if (!navigator.userActivation?.hasBeenActive) return;
  const context = new AudioContext();
  TONES.forEach((frequency, i) => {
    const start = context.currentTime + i * 0.25;
    const loudness = new GainNode(context, { gain: 0 });
    loudness.gain.setValueAtTime(0.12, start);
    loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.7);
    const tone = new OscillatorNode(context, { frequency });
    tone.connect(loudness).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.7);
  });
}
