// Speech recognition, where the browser has it. Chrome sends what is spoken to a server of its
// maker's, so it is offered and never begun by itself.

export function hear(button, locale, heard) {
  const Recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;
  if (!Recognition) return;
  button.hidden = false;
  const recognition = new Recognition();
  const listening = on => button.setAttribute('aria-pressed', on);
  recognition.onresult = event => heard(event.results[0][0].transcript);
  recognition.onend = () => listening(false);
  recognition.onerror = ({ error }) => (button.title = `The browser did not hear: ${error}`);
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-pressed') === 'true') return recognition.stop();
    recognition.lang = locale();
    recognition.start();
    listening(true);
  });
}
