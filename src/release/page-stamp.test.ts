import { expect, test } from 'vitest';
import { pageStamp } from './page-stamp.ts';
import { readDay } from './read-day.ts';

const stamp = (line: string): string | undefined => {
  const found = pageStamp(line, readDay);
  return found && `${found.date}${found.isUpdate ? ' update' : ''}`;
};

test.for([
  ['Published: Nov. 11, 2024 at 8:14 AM EST | Updated: Nov. 12, 2024 at 1:52 PM EST', '2024-11-11'],
  ['Published Nov 21, 2023  •  Last updated Nov 22, 2023', '2023-11-21'],
  ['Updated 6:04 PM EST, Thu November 14, 2024', '2024-11-14 update'],
  ['Last updated: 4 May 2021 First published: 3 May 2021', '2021-05-03'],
  ['Content current as of: 09/28/2022', '2022-09-28 update'],
  ['Update: September 28, 2022', '2022-09-28 update'],
  ['Posted on: 15 NOV 2024 6:30PM by the Reno Press Office', '2024-11-15'],
  ['By Ada Quill | Posted 3 May 2021', '2021-05-03'],
  ['By Ada Quill Published 3:14 p.m. ET May 7, 2024', '2024-05-07'],
  ['First published on Thu 12 May 2022 06.00 BST', '2022-05-12'],
  ['2024-11-11T08:14:00-05:00', '2024-11-11'],
  ['Fri, 15 Nov 2024 16:10 GMT', '2024-11-15'],
  ['Trial opens May 3, 2021', undefined],
  ['The report was published on May 3, 2021', '2021-05-03'],
  ['Guidance published May 3, 2021 was withdrawn', undefined],
  ['Last Illness Onset: September 6, 2022', undefined],
  ['May 3, 2021 – May 7, 2021', undefined],
  ['Posted in 2021', undefined],
] as const)('%s', ([line, day]) => {
  expect(stamp(line)).toBe(day);
});
