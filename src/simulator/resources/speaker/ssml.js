// Speech markup as what a speaker does one after the other: say, wait, play a sound.

// The pace that the skill's counted holds are reckoned with.
const WORDS_A_MINUTE = 150;
const STRENGTHS = { none: 0, 'x-weak': 100, weak: 200, medium: 400, strong: 700, 'x-strong': 1200 };

export function segments(ssml) {
  // Two answers in one turn are two documents.
  const root = new DOMParser().parseFromString(`<all>${ssml}</all>`, 'application/xml').documentElement;
  const found = [];
  read(root, found);
  return found.filter(segment => segment.wait > 0 || segment.audio || segment.shown?.trim());
}

export function words(text) {
  return text.split(/[^\p{L}\p{N}']+/u).filter(Boolean).length;
}

export function milliseconds(segment) {
  return segment.wait ?? (segment.audio ? 0 : (words(segment.spoken) * 60_000) / WORDS_A_MINUTE);
}

export function seconds(ssml) {
  return segments(ssml).reduce((sum, segment) => sum + milliseconds(segment), 0) / 1000;
}

export function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function read(node, found) {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) say(child.data, child.data, found);
    else if (child.nodeType === Node.ELEMENT_NODE) element(child, found);
  }
}

function element(node, found) {
  const text = node.textContent;
  if (node.tagName === 'break') found.push({ wait: pause(node) });
  else if (node.tagName === 'audio') found.push({ audio: node.getAttribute('src') });
  else if (node.tagName === 'sub') say(node.getAttribute('alias') ?? text, text, found);
  else if (spelled(node)) say([...text.replace(/\s/g, '')].join(' '), text, found);
  else read(node, found);
}

function spelled(node) {
  return ['digits', 'characters', 'spell-out', 'telephone'].includes(node.getAttribute('interpret-as'));
}

function pause(node) {
  const [, number, unit] = /^([\d.]+)(ms|s)$/.exec(node.getAttribute('time') ?? '') ?? [];
  if (number) return Number(number) * (unit === 's' ? 1000 : 1);
  return STRENGTHS[node.getAttribute('strength') ?? 'medium'] ?? 0;
}

// A caption is a sentence; one that goes on in the next piece of markup stays one.
function say(spoken, shown, found) {
  const last = found[found.length - 1];
  if (last?.shown !== undefined && !/[.?!…]\s*$/.test(last.shown)) {
    last.spoken += spoken;
    last.shown += shown;
    found.pop();
    sentences(last.spoken, last.shown, found);
  } else {
    sentences(spoken, shown, found);
  }
}

function sentences(spoken, shown, found) {
  const parts = text => text.match(/[^.?!…]+(?:[.?!…]+["”’)]*\s*|$)/gu) ?? [text];
  const aloud = parts(spoken);
  const seen = parts(shown);
  if (aloud.length !== seen.length) found.push({ spoken, shown });
  else seen.forEach((part, i) => found.push({ spoken: aloud[i], shown: part }));
}
