/** Offices by the addresses of their sites and mail. Only whole domains of one office: what stands before them does not matter. */
const OFFICES: Readonly<Record<string, string>> = {
  'justice.gov': 'United States Department of Justice',
  'usdoj.gov': 'United States Department of Justice',
  'fbi.gov': 'Federal Bureau of Investigation',
  'dea.gov': 'Drug Enforcement Administration',
  'atf.gov': 'Bureau of Alcohol, Tobacco, Firearms and Explosives',
  'usmarshals.gov': 'United States Marshals Service',
  'bop.gov': 'Federal Bureau of Prisons',
  'irs.gov': 'Internal Revenue Service',
  'sec.gov': 'Securities and Exchange Commission',
  'ftc.gov': 'Federal Trade Commission',
  'fcc.gov': 'Federal Communications Commission',
  'cftc.gov': 'Commodity Futures Trading Commission',
  'consumerfinance.gov': 'Consumer Financial Protection Bureau',
  'eeoc.gov': 'Equal Employment Opportunity Commission',
  'epa.gov': 'Environmental Protection Agency',
  'fda.gov': 'Food and Drug Administration',
  'cdc.gov': 'Centers for Disease Control and Prevention',
  'hhs.gov': 'United States Department of Health and Human Services',
  'osha.gov': 'Occupational Safety and Health Administration',
  'dol.gov': 'United States Department of Labor',
  'hud.gov': 'United States Department of Housing and Urban Development',
  'va.gov': 'United States Department of Veterans Affairs',
  'treasury.gov': 'United States Department of the Treasury',
  'state.gov': 'United States Department of State',
  'dhs.gov': 'United States Department of Homeland Security',
  'ice.gov': 'U.S. Immigration and Customs Enforcement',
  'cbp.gov': 'U.S. Customs and Border Protection',
  'secretservice.gov': 'United States Secret Service',
  'fema.gov': 'Federal Emergency Management Agency',
  'nasa.gov': 'National Aeronautics and Space Administration',
  'faa.gov': 'Federal Aviation Administration',
  'usda.gov': 'United States Department of Agriculture',
  'centcom.mil': 'United States Central Command',
  'africom.mil': 'United States Africa Command',
};

/** The office whose site or mail a host is: `www.fbi.gov`, `ic.fbi.gov`; undefined for others. */
export function officeOfHost(host: string): string | undefined {
  const labels = host.toLowerCase().split('.');
  const domain = labels.slice(-2).join('.');
  return Object.hasOwn(OFFICES, domain) ? OFFICES[domain] : undefined;
}
