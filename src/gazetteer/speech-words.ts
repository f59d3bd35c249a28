import { wordSet } from './words.ts';

/** Verbs that introduce or follow direct speech. */
export const SPEECH = wordSet(`
  said says say saying stated states stating wrote writes writing added adds adding explained explains noted notes continued continues
  told tells telling remarked commented announced declared testified tweeted argued argues asked asks replied responded concluded warned
  emphasized stressed shouted yelled exclaimed described describes praised claimed insisted recalled observed urged proclaimed
  acknowledged admitted cautioned pledged vowed promised shared posted texted lamented quipped conceded reiterated affirmed
  reflected echoed echoes yelling shouting screamed screaming joked wondered countered contended answered recounted remarks insists
  observes concludes believes expressed reads read opined tell messaged emailed texting posting commented commenting recalling
  reminded demanded begged warns urges vows remembers remembered explains explaining noting emphasizes emphasizing emphasised
  stresses stressing announces announcing declares declaring testifies responds responding replies replying insisting
  acknowledges acknowledging admits admitting joking muttered whispered recounting dijo dice dijeron agregó declaró afirmó señaló explicó
  añadió expresó comentó indicó sostuvo aseguró reafirmó manifestó subrayó destacó enfatizó concluyó recalcó escribió anunció
`);

/** Verbs that take a quoted fragment: `called it “a …”`. */
export const FRAGMENT_SPEECH = wordSet(`
  called calls calling characterized labeled deemed termed branded dubbed referred quoted cited
  condemned denounced slammed blasted criticized criticised dismissed hailed lauded likened threatened
`);

/** Words after which a quoted stretch is a name or a term. */
export const NAMING = wordSet(`
  aka a.k.a. known called named titled entitled nicknamed dubbed alias term terms word words phrase labeled marked reading
  so-called defined moniker nickname codenamed stylised captioned
`);

export const PRONOUN = wordSet('he she they who i we it');
/** What may stand before a second verb of speech. */
export const AND_ALSO = wordSet('and but also then later further yet');
