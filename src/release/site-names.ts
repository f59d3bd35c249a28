/**
 * Offices by what their sites call themselves in the browser's title, where that name is not the office's.
 * Source: the sites themselves.
 */
const SITES: Readonly<Record<string, string>> = {
  'da newscenter': "San Diego County District Attorney's Office",
  'manhattan district attorney': "Manhattan District Attorney's Office",
  'met police': 'Metropolitan Police Service',
  'news @ met police': 'Metropolitan Police Service',
  fbi: 'Federal Bureau of Investigation',
  ice: 'U.S. Immigration and Customs Enforcement',
  'sec.gov': 'Securities and Exchange Commission',
};

/** The office whose site is called so; undefined for others. */
export function officeOfSite(name: string): string | undefined {
  const key = name.toLowerCase().replace(/^the /, '');
  return Object.hasOwn(SITES, key) ? SITES[key] : undefined;
}
