// The calls of the local speaker. A mistake comes back as an error that says what was wrong.

export async function get(path) {
  return answered(await fetch(path));
}

export async function post(path, body) {
  return answered(await fetch(path, { method: 'POST', body: JSON.stringify(body) }));
}

async function answered(response) {
  const json = await response.json();
  if (!response.ok) throw new Error(json.message);
  return json;
}
