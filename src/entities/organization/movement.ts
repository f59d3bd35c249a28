import { MOVEMENT_HEADS, movementAt } from '../../segment/movement.ts';
import type { Rule } from '../rule.ts';
import type { Found } from './name-run.ts';

/** `Freedom Party of Austria`, `Oromo Liberation Army`, `al-Quill Brigades`. */
export const movement: Rule<Found> = {
  triggers: MOVEMENT_HEADS,
  read(document, taken, i) {
    const name = movementAt(document, taken, i);
    return name === undefined ? undefined : { ...name, legal: false };
  },
};
