/** Facts of a record as strings that say nothing of places in the text: values and how often each is mentioned. */
export function factsOf(record) {
  const facts = [];
  const add = (...parts) => facts.push(parts.map((part) => String(part ?? '').normalize('NFC')).join(' | '));
  const { release } = record;
  add('title', plain(release.title));
  add('release date', release.date);
  add('issuer', plain(release.issuer?.name));
  add('dateline', release.dateline?.city.name, release.dateline?.city.state);
  add('number', release.number);
  for (const topic of release.topics) add('topic', topic);
  for (const component of release.components) add('component', component);
  for (const { name, phone, email } of release.contacts) add('contact', name, phone, email);
  for (const { value, granularity } of record.dates) add('date', value, granularity);
  for (const figure of record.figures)
    add(
      'figure',
      figure.kind,
      figure.exact ?? figure.duration ?? figure.value ?? `${figure.min}..${figure.max}`,
      figure.unit,
      figure.comparator,
    );
  for (const { text } of record.quotes) add('quote', plain(text));
  for (const person of record.people) {
    if (person.age !== null) add('age', plain(person.name), person.age);
    if (person.residence !== null) add('residence', plain(person.name), person.residence.name);
    for (const { title, organization } of person.roles)
      add('role', plain(person.name), plain(title), plain(organization));
  }
  for (const list of ['people', 'agencies', 'cities', 'programs', 'organizations', 'courts', 'laws', 'locations'])
    for (const entity of record[list]) for (const _ of entity.mentions) add(list, plain(entity.name), entity.state);
  return facts;
}

function plain(text) {
  return text
    ?.normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/(\p{Ll})-\s+(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ');
}

/** Of `expected`, how many `found` has too, each as often; the rest are lost, what is over in `found` is new. */
export function compareFacts(expected, found) {
  const left = new Map();
  for (const fact of found) left.set(fact, (left.get(fact) ?? 0) + 1);
  const lost = [];
  for (const fact of expected) {
    const count = left.get(fact) ?? 0;
    if (count === 0) lost.push(fact);
    else left.set(fact, count - 1);
  }
  const added = [...left].flatMap(([fact, count]) => Array.from({ length: count }, () => fact));
  return { kept: expected.length - lost.length, lost, added };
}
