// Speaks markup with its real pauses: in the browser's voice where there is one, else as captions
// that stand as long as a calm voice would take. Only one thing is spoken at a time.

import { segments, milliseconds } from './ssml.js';

const TICK = 100;

export class Voice {
  #turn = 0;
  #wake = null;

  constructor({ caption, quiet }) {
    this.caption = caption;
    this.quiet = quiet;
    this.atOnce = false;
    this.aloud = true;
    this.locale = 'en-US';
  }

  get speaking() {
    return this.#wake !== null;
  }

  // Ends early what is being spoken; its promise then says that it was not finished.
  stop() {
    this.#turn++;
    globalThis.speechSynthesis?.cancel();
    this.#wake?.();
    this.quiet(0, 0);
  }

  // Resolves to whether it came to its end.
  async speak(ssml) {
    this.stop();
    const turn = this.#turn;
    const parts = segments(ssml);
    if (this.atOnce) {
      this.caption(parts.map(part => part.shown?.trim()).filter(Boolean).join(' '), true);
      return true;
    }
    for (const part of parts) {
      await this.#play(part);
      if (turn !== this.#turn) return false;
    }
    return true;
  }

  #play(part) {
    if (part.wait) return this.#wait(part.wait);
    if (part.audio) return this.#sound(part.audio);
    this.caption(part.shown.trim(), false);
    const own = this.aloud && this.#chosen();
    return own ? this.#utter(part, own) : this.#until(done => timer(milliseconds(part), done));
  }

  #chosen() {
    const voices = globalThis.speechSynthesis?.getVoices() ?? [];
    return voices.find(voice => voice.lang === this.locale) ?? voices.find(voice => voice.lang.startsWith('en'));
  }

  #utter(part, own) {
    return this.#until(done => {
      const utterance = new SpeechSynthesisUtterance(part.spoken);
      utterance.voice = own;
      utterance.lang = own.lang;
      utterance.onend = utterance.onerror = done;
      speechSynthesis.speak(utterance);
      // Some browsers forget to say that they have finished.
      return timer(milliseconds(part) * 3 + 4000, done);
    });
  }

  #wait(length) {
    const end = performance.now() + length;
    return this.#until(done => {
      const tick = setInterval(() => this.quiet(Math.max(0, end - performance.now()), length), TICK);
      this.quiet(length, length);
      const stop = timer(length, done);
      return () => (clearInterval(tick), stop(), this.quiet(0, 0));
    });
  }

  #sound(source) {
    return this.#until(done => {
      const audio = new Audio(source);
      audio.onended = audio.onerror = done;
      audio.play().catch(done);
      return () => audio.pause();
    });
  }

  // Starts something that calls done, and lets stop() end it: begin gives back how to tidy up.
  #until(begin) {
    return new Promise(resolve => {
      let tidy = () => {};
      const done = () => {
        if (this.#wake === done) this.#wake = null;
        tidy();
        resolve();
      };
      this.#wake = done;
      tidy = begin(done) ?? tidy;
    });
  }
}

function timer(length, done) {
  const id = setTimeout(done, length);
  return () => clearTimeout(id);
}
