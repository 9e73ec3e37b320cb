// What Alexa's cloud does for a document that speaks: markup in its data becomes a sound's address.
// Here the address holds the markup itself, and the page's own voice plays it.

import { escaped } from './ssml.js';

const SPEECH = 'speech:';

const TRANSFORMERS = {
  ssmlToSpeech: text => SPEECH + text,
  textToSpeech: text => SPEECH + `<speak>${escaped(text)}</speak>`,
  ssmlToText: text => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim(),
  textToHint: text => `Try “Alexa, ${text}”`,
};

export function transformed(datasources) {
  const copy = structuredClone(datasources);
  for (const source of Object.values(copy)) {
    for (const { inputPath, outputName, transformer } of source?.transformers ?? []) {
      const within = source.properties ?? source;
      if (typeof within[inputPath] === 'string' && TRANSFORMERS[transformer]) {
        within[outputName ?? inputPath] = TRANSFORMERS[transformer](within[inputPath]);
      }
    }
  }
  return copy;
}

// The players that a view host asks for. Each tells its listener when it is ready, begins and ends.
export function sounds(speak) {
  let last = 0;
  return listener => {
    let prepared = null;
    let playing = false;
    return {
      prepare(address) {
        prepared = { id: `sound-${++last}`, ssml: address.startsWith(SPEECH) ? address.slice(SPEECH.length) : '' };
        queueMicrotask(() => listener.onPrepared(prepared.id));
        return prepared.id;
      },
      async play(id) {
        listener.onPlaybackStarted(id);
        playing = true;
        await speak(prepared?.ssml ?? '');
        playing = false;
        listener.onPlaybackFinished(id);
      },
      flush() {
        if (playing) speak('');
      },
    };
  };
}
