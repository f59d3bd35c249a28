import { wordMap, wordSet } from '../../gazetteer/words.ts';

/** Units of time, as ISO 8601 writes them: factor and designator. */
export const TIME_UNITS: ReadonlyMap<number, readonly [factor: number, designator: string]> = wordMap({
  second: [1, 'TS'],
  seconds: [1, 'TS'],
  sec: [1, 'TS'],
  secs: [1, 'TS'],
  minute: [1, 'TM'],
  minutes: [1, 'TM'],
  min: [1, 'TM'],
  mins: [1, 'TM'],
  hour: [1, 'TH'],
  hours: [1, 'TH'],
  hr: [1, 'TH'],
  hrs: [1, 'TH'],
  day: [1, 'D'],
  days: [1, 'D'],
  week: [1, 'W'],
  weeks: [1, 'W'],
  month: [1, 'M'],
  months: [1, 'M'],
  mos: [1, 'M'],
  year: [1, 'Y'],
  years: [1, 'Y'],
  yr: [1, 'Y'],
  yrs: [1, 'Y'],
  decade: [10, 'Y'],
  decades: [10, 'Y'],
  century: [100, 'Y'],
  centuries: [100, 'Y'],
});

/** Longer units first: `1 year and 6 months` goes down this list. */
export const TIME_ORDER: readonly string[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** Words of measure to their unit in the singular. */
export const MEASURES: ReadonlyMap<number, string> = wordMap(
  Object.fromEntries(
    `kilogram:kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos,kg,kgs
    gram:gram,grams,gramme,grammes,gm,gms
    milligram:milligram,milligrams,mg
    microgram:microgram,micrograms,microgramme,microgrammes,mcg,μg,µg
    ounce:ounce,ounces,oz
    pound:pound,pounds,lb,lbs
    ton:ton,tons
    tonne:tonne,tonnes
    mile:mile,miles
    kilometer:kilometer,kilometers,kilometre,kilometres,km,kms
    meter:meter,meters,metre,metres
    centimeter:centimeter,centimeters,centimetre,centimetres,cm
    decimeter:decimeter,decimeters,decimetre,decimetres
    millimeter:millimeter,millimeters,millimetre,millimetres,mm
    foot:foot,feet,ft
    inch:inch,inches
    yard:yard,yards
    acre:acre,acres
    hectare:hectare,hectares
    gallon:gallon,gallons
    liter:liter,liters,litre,litres
    milliliter:milliliter,milliliters,millilitre,millilitres,ml
    quart:quart,quarts
    pint:pint,pints
    barrel:barrel,barrels
    bushel:bushel,bushels
    grain:grain,grains
    round:round,rounds
    degree:degree,degrees,deg
    degree Celsius:celsius,celcius,centigrade
    degree Fahrenheit:fahrenheit
    knot:knots
    mile per hour:mph
    kilometer per hour:kph,kmh
    watt:watt,watts
    kilowatt:kilowatt,kilowatts,kw
    megawatt:megawatt,megawatts,mw
    gigawatt:gigawatt,gigawatts,gw
    terawatt:terawatt,terawatts
    kilowatt-hour:kwh
    megawatt-hour:mwh
    gigawatt-hour:gwh
    terawatt-hour:twh
    kilobyte:kilobyte,kilobytes
    megabyte:megabyte,megabytes
    petabyte:petabyte,petabytes
    gigabyte:gigabyte,gigabytes,gb
    terabyte:terabyte,terabytes,tb
    hertz:hertz
    megahertz:megahertz,mhz
    volt:volt,volts
    kilovolt:kilovolt,kilovolts,kv
    cubic foot per second:cfs
    square foot:sqft
    square meter:sqm
    ampere:ampere,amperes,amp,amps
    horsepower:horsepower
    decibel:decibel,decibels
    megapixel:megapixel,megapixels
    kilojoule:kilojoule,kilojoules
    calorie:calorie,calories
    hundredweight:hundredweight
    stone:stone
    furlong:furlong,furlongs
    fathom:fathom,fathoms
    teaspoon:teaspoon,teaspoons
    tablespoon:tablespoon,tablespoons
    part per million:ppm
    part per billion:ppb`
      .split('\n')
      .flatMap((line) => {
        const [unit = '', forms = ''] = line.trim().split(':');
        return forms.split(',').map((form) => [form, unit]);
      }),
  ),
);

/** Measures that also name things or doings: only in the plural or glued to the number with a hyphen. */
export const DOUBTFUL_MEASURES = wordSet('round pound yard second stone amp');

/** Words before a measure that belong to it: `square feet`, `metric tons`. */
export const MEASURE_PREFIXES = wordSet('square cubic metric short nautical fluid troy sq cu');

/** Words that may follow digits without a blank: `5kg`, `30mph`. */
export const GLUED_MEASURES = wordSet(
  'kg kgs g gm mg mcg μg µg oz lb lbs km kms cm ft ml mph kph kmh kw mw gb tb kwh mwh gwh twh gw kv mhz ppm ppb sqft sqm',
);

/** What a measure may be counted per: `30 miles per hour`, `5 micrograms per liter`. */
export const PER_WHAT: ReadonlyMap<number, string> = wordMap({
  hour: 'hour',
  day: 'day',
  minute: 'minute',
  second: 'second',
  liter: 'liter',
  litre: 'liter',
  deciliter: 'deciliter',
  gallon: 'gallon',
});
