import { Rules } from '../rule.ts';
import { arabicGroup } from './arabic-group.ts';
import { bar } from './bar.ts';
import { callSign } from './call-sign.ts';
import { calledLater } from './called-later.ts';
import { definedName, gangNoun, lawOffice, naming } from './called.ts';
import { clubLetters } from './club-letters.ts';
import { cause } from './cause.ts';
import { congregation } from './congregation.ts';
import { definition } from './definition.ts';
import { kindOfBody } from './grammar.ts';
import { hospitalReached } from './hospital.ts';
import { latinName } from './latin-name.ts';
import { lawFirm } from './law-firm.ts';
import { legalForm } from './legal-form.ts';
import { listBehind } from './list-behind.ts';
import { lettersKind } from './letters-kind.ts';
import { unionLocal } from './local.ts';
import { movement } from './movement.ts';
import { officer } from './officer.ts';
import { ownersHouse } from './owners-house.ts';
import { newspaper } from './newspaper.ts';
import { runBy } from './run-by.ts';
import { schoolName } from './school-name.ts';
import { shop } from './shop.ts';
import { firmSign } from './sign.ts';
import { sureFrame } from './sure-frame.ts';

/** What builds a body's name from its words and those around it; the first rule that finds something is believed. */
export const grammars = new Rules([
  legalForm,
  naming,
  calledLater,
  definedName,
  lawOffice,
  lawFirm,
  movement,
  arabicGroup,
  kindOfBody,
  latinName,
  gangNoun,
  listBehind,
  runBy,
  cause,
  officer,
  lettersKind,
  firmSign,
  sureFrame,
  definition,
  shop,
  ownersHouse,
  bar,
  schoolName,
  clubLetters,
  callSign,
  congregation,
  unionLocal,
  newspaper,
  hospitalReached,
]);
