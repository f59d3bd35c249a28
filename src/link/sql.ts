// SQL over the tables of `slugline export`, in the order in which it runs. It keeps to what SQLite, DuckDB and warehouses have
// in common: CREATE TABLE AS, joins, UNION, GROUP BY, CASE, SUBSTR, COALESCE. Names are folded by the
// export (the columns …_key), so that no statement needs a function for accents. Scores are whole hundredths: sums of
// decimals differ from engine to engine.
//
// People are compared as profiles: all of one name, age, home and standing share a profile_key, so that somebody who is named
// in a thousand releases is compared once. Two profiles are compared only within a block: a surname and a form of the given
// name, or a surname alone and a title.

import { SHORT_FORMS } from '../names/nicknames.ts';
import { DOUBLED } from '../names/person-name.ts';

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Short forms of given names: `bob`, `robert`. */
const SHORT_FORM_TABLE = `
CREATE TABLE short_forms (form VARCHAR(40) NOT NULL, root VARCHAR(40) NOT NULL);
INSERT INTO short_forms VALUES
  ${SHORT_FORMS.map(([form, root]) => `(${quote(form)}, ${quote(root)})`).join(',\n  ')};`;

/** Every profile once: whoever has one key has all of this in common. */
const PROFILES = `
CREATE TABLE person_profiles AS
SELECT DISTINCT profile_key AS profile, surname_key, given_key, middle_key, suffix_key, nickname_key,
       CASE WHEN common_surname THEN 1 ELSE 0 END AS common_surname,
       CASE WHEN common_given THEN 1 ELSE 0 END AS common_given, COALESCE(born, 0) AS born,
       COALESCE(residence_city, '') AS city, COALESCE(residence_state, residence_country, '') AS state
FROM people;
CREATE INDEX person_members_profile ON people (profile_key);
CREATE INDEX person_members_path ON people (path, entity);
CREATE INDEX person_profiles_profile ON person_profiles (profile);
CREATE INDEX person_profiles_name ON person_profiles (surname_key, given_key);`;

const PROFILE_FACTS = `
CREATE TABLE profile_titles AS
SELECT DISTINCT m.profile_key AS profile, m.surname_key, r.title_key
FROM people m JOIN roles r ON r.path = m.path AND r.person = m.entity;
CREATE INDEX profile_titles_title ON profile_titles (surname_key, title_key);
CREATE INDEX profile_titles_profile ON profile_titles (profile, title_key);
CREATE TABLE profile_organizations AS
SELECT DISTINCT m.profile_key AS profile, LOWER(r.organization) AS organization
FROM people m JOIN roles r ON r.path = m.path AND r.person = m.entity
WHERE r.organization IS NOT NULL;
CREATE INDEX profile_organizations_profile ON profile_organizations (profile, organization);
CREATE TABLE profile_offices AS
SELECT DISTINCT m.profile_key AS profile, d.issuer_id
FROM people m JOIN documents d ON d.path = m.path
WHERE d.issuer_id LIKE '%/%/%'; -- not a whole department
CREATE INDEX profile_offices_profile ON profile_offices (profile, issuer_id);`;

/** A given name as `spellingOf` has it, in SQL. */
const SPELLING = DOUBLED.reduce((sql, [double, single]) => `REPLACE(${sql}, '${double}', '${single}')`, 'given_key');

/** Forms of the given name: itself, its plain spelling, what it is short for, the stated short form, the middle name. */
const FORMS = `
CREATE TABLE person_spellings AS
SELECT profile, surname_key, ${SPELLING} AS form FROM person_profiles
WHERE LENGTH(given_key) > 1 AND surname_key NOT IN ('doe', 'roe');
CREATE INDEX person_spellings_profile ON person_spellings (profile);
CREATE TABLE person_forms AS
SELECT profile, surname_key, given_key AS form FROM person_profiles
WHERE LENGTH(given_key) > 1 AND surname_key NOT IN ('doe', 'roe')
UNION
SELECT profile, surname_key, form FROM person_spellings
UNION
SELECT p.profile, p.surname_key, f.root FROM person_profiles p JOIN short_forms f ON f.form = p.given_key
UNION
SELECT profile, surname_key, nickname_key FROM person_profiles WHERE nickname_key <> ''
UNION
SELECT p.profile, p.surname_key, f.root FROM person_profiles p JOIN short_forms f ON f.form = p.nickname_key
UNION
SELECT profile, surname_key, middle_key FROM person_profiles
WHERE given_key <> '' AND LENGTH(middle_key) > 1 AND middle_key NOT LIKE '% %';
CREATE INDEX person_forms_form ON person_forms (surname_key, form);`;

/** The last middle name, which may be the first of two surnames, and what stands before it. */
const FIRST_SURNAMES = `
CREATE TABLE person_first_surnames AS
SELECT profile, middle_key AS first_surname, '' AS other_middle FROM person_profiles
WHERE LENGTH(middle_key) > 2 AND middle_key NOT LIKE '% %' AND LENGTH(given_key) > 1
UNION
SELECT profile, SUBSTR(middle_key, 3), SUBSTR(middle_key, 1, 1) FROM person_profiles
WHERE middle_key LIKE '_ ___%' AND middle_key NOT LIKE '% % %' AND LENGTH(given_key) > 1;`;

const ORDERED = `SELECT CASE WHEN a.profile < b.profile THEN a.profile ELSE b.profile END,
       CASE WHEN a.profile < b.profile THEN b.profile ELSE a.profile END`;

/** Pairs that are worth scoring, the one whose name comes first in the alphabet first. */
const CANDIDATES = `
CREATE TABLE person_candidates AS
SELECT CASE WHEN p.surname_key < q.surname_key OR p.surname_key = q.surname_key AND p.given_key <= q.given_key THEN x ELSE y END AS a,
       CASE WHEN p.surname_key < q.surname_key OR p.surname_key = q.surname_key AND p.given_key <= q.given_key THEN y ELSE x END AS b
FROM (
SELECT a.profile AS x, b.profile AS y
FROM person_forms a
JOIN person_forms b ON b.surname_key = a.surname_key AND b.form = a.form AND b.profile > a.profile
UNION
${ORDERED}
FROM person_profiles a
JOIN person_profiles b ON b.surname_key = a.surname_key AND SUBSTR(b.given_key, 1, 1) = a.given_key
WHERE LENGTH(a.given_key) = 1 AND b.profile <> a.profile
UNION
${ORDERED}
FROM person_profiles a
JOIN profile_titles s ON s.profile = a.profile
JOIN profile_titles t ON t.surname_key = s.surname_key AND t.title_key = s.title_key AND t.profile <> a.profile
JOIN person_profiles b ON b.profile = t.profile
WHERE a.given_key = '' AND a.common_given = 0 -- a lone Paul is a given name
UNION -- Wilfredo and Wifredo under one title
${ORDERED}
FROM person_profiles a
JOIN profile_titles s ON s.profile = a.profile
JOIN profile_titles t ON t.surname_key = s.surname_key AND t.title_key = s.title_key
JOIN person_profiles b ON b.profile = t.profile AND b.given_key > a.given_key
WHERE a.common_surname = 0 AND LENGTH(a.given_key) > 4 AND LENGTH(b.given_key) > 4
  AND ABS(LENGTH(a.given_key) - LENGTH(b.given_key)) = 1 AND SUBSTR(a.given_key, 1, 1) = SUBSTR(b.given_key, 1, 1)
UNION -- Maren Quillby Tarrow is Maren Quillby before or after a marriage, or with both surnames; one may stand before the other
${ORDERED}
FROM person_first_surnames f
JOIN person_profiles a ON a.profile = f.profile
JOIN person_profiles b ON b.surname_key = f.first_surname AND b.given_key = a.given_key AND b.profile <> a.profile
WHERE b.middle_key = f.other_middle OR b.middle_key = a.surname_key
) c
JOIN person_profiles p ON p.profile = c.x
JOIN person_profiles q ON q.profile = c.y;
CREATE INDEX person_candidates_a ON person_candidates (a, b);`;

/** People named beside both, counted only when few documents name them: everybody stands beside the head of the office. */
const COMPANY = `
CREATE TABLE rare_names AS
SELECT surname_key || ',' || given_key AS name, surname_key, given_key
FROM people WHERE LENGTH(given_key) > 1
GROUP BY surname_key, given_key HAVING COUNT(*) BETWEEN 2 AND 10;
CREATE INDEX rare_names_name ON rare_names (surname_key, given_key);
CREATE TABLE rare_members AS
SELECT o.path, o.entity, o.surname_key, r.name
FROM rare_names r
JOIN people o ON o.surname_key = r.surname_key AND o.given_key = r.given_key;
CREATE INDEX rare_members_path ON rare_members (path);
CREATE TABLE profile_company AS
SELECT DISTINCT c.profile, o.name
FROM (SELECT a AS profile FROM person_candidates UNION SELECT b FROM person_candidates) c
JOIN people m ON m.profile_key = c.profile
JOIN rare_members o ON o.path = m.path AND o.entity <> m.entity AND o.surname_key <> m.surname_key;
CREATE INDEX profile_company_profile ON profile_company (profile, name);`;

const inCommon = (table: string, column: string, name: string): string => `
SELECT c.a, c.b, MIN(x.${column}) AS ${name}
FROM person_candidates c
JOIN ${table} x ON x.profile = c.a
JOIN ${table} y ON y.profile = c.b AND y.${column} = x.${column}
GROUP BY c.a, c.b`;

/**
 * Surnames that go with few given names where so many people are named that others would show: then two forms of one name are
 * hardly two people.
 */
const SURNAMES = `
CREATE TABLE rare_surnames AS
SELECT surname_key, COUNT(DISTINCT given_key) AS given_names
FROM person_profiles WHERE LENGTH(given_key) > 1
GROUP BY surname_key
HAVING COUNT(DISTINCT given_key) <= 5 AND (SELECT COUNT(*) FROM person_profiles) >= 1000;
CREATE INDEX rare_surnames_surname ON rare_surnames (surname_key);`;

/** Titles that few people have at one time: a frequent surname beside one is not by chance. */
const FEW = `'president', 'vice president', 'deputy attorney general', 'associate attorney general',
       'assistant attorney general', 'solicitor general'`;

/** True for a profile with such a title: people rise from one to another. */
const hasFew = (profile: string): string =>
  `EXISTS (SELECT 1 FROM profile_titles x WHERE x.profile = p.${profile} AND x.title_key IN (${FEW}))`;

/** Titles that one person of a body has at one time. */
const HEADS = `'us attorney', 'attorney general', 'district attorney', 'states attorney', 'director', 'commissioner', 'secretary',
       'special agent in charge', 'sheriff', 'mayor', 'governor', 'police commissioner', 'inspector general'`;

const isMiddle = (a: string, b: string): string => `(${a}.middle_key = ${b}.given_key AND ${b}.given_key <> '')`;

/** What speaks for each pair, and how much, in hundredths. What speaks against one is asked when pairs are merged. */
const PAIRS = `
CREATE TABLE person_pairs AS
SELECT p.*,
       CASE fit WHEN 'same' THEN 60 WHEN 'short form' THEN 50 WHEN 'spelling' THEN 45 WHEN 'surname' THEN 30 ELSE 40 END
       - CASE WHEN common_surname = 1 THEN 15 WHEN fit = 'same' AND forms = 2 AND common_given = 1 AND given_names > 5 THEN 10 ELSE 0 END
       + CASE WHEN fit = 'short form' AND common_surname = 0 AND given_names <= 2 THEN 10 ELSE 0 END
       + CASE middle WHEN 2 THEN 20 WHEN 1 THEN 10 WHEN -1 THEN -10 ELSE 0 END
       + CASE WHEN ages = 1 THEN 30 ELSE 0 END
       + CASE WHEN home = 1 THEN 30 WHEN home = -1 THEN -20 ELSE 0 END
       + CASE WHEN title IS NOT NULL THEN 30 ELSE 0 END
       + CASE WHEN fit = 'surname' AND common_surname = 1
                AND (title IN (${FEW}) OR title IN (${HEADS}) AND organization IS NOT NULL) THEN 15 ELSE 0 END
       + CASE WHEN fit = 'same' AND common_surname = 1 AND common_given = 0 AND title IS NULL AND ${hasFew('a')} AND ${hasFew('b')} THEN 15 ELSE 0 END
       + CASE WHEN organization IS NOT NULL THEN 10 WHEN other_organization = 1 AND common_surname = 1 THEN -20 ELSE 0 END
       + CASE WHEN office IS NOT NULL THEN 10 ELSE 0 END
       + CASE WHEN company IS NOT NULL AND (fit <> 'surname' OR common_surname = 0) THEN 20 ELSE 0 END AS score
FROM (
  SELECT c.a, c.b, a.common_surname, a.common_given, COALESCE(s.given_names, 99) AS given_names,
         CASE WHEN a.middle_key <> '' AND b.middle_key = '' OR a.middle_key = '' AND b.middle_key <> ''
                OR a.suffix_key <> b.suffix_key THEN 2 ELSE 1 END AS forms,
         CASE WHEN a.surname_key <> b.surname_key THEN 'other surname'
              WHEN a.given_key = '' OR b.given_key = '' THEN 'surname'
              WHEN a.given_key = b.given_key AND a.middle_key = b.middle_key AND LENGTH(a.middle_key) > 1 THEN 'same'
              WHEN a.given_key = b.given_key AND LENGTH(a.given_key) > 1 THEN 'same'
              WHEN LENGTH(a.given_key) = 1 AND ${isMiddle('a', 'b')} OR LENGTH(b.given_key) = 1 AND ${isMiddle('b', 'a')} THEN 'same'
              WHEN LENGTH(a.given_key) = 1 OR LENGTH(b.given_key) = 1 THEN 'initial'
              WHEN ${isMiddle('a', 'b')} OR ${isMiddle('b', 'a')} THEN 'middle name'
              WHEN EXISTS (SELECT 1 FROM person_spellings x JOIN person_spellings y ON y.form = x.form
                           WHERE x.profile = c.a AND y.profile = c.b) THEN 'spelling'
              ELSE 'short form' END AS fit,
         CASE WHEN a.surname_key <> b.surname_key THEN CASE WHEN a.middle_key LIKE '% %' OR b.middle_key LIKE '% %' THEN 2 ELSE 0 END
              WHEN a.middle_key = '' OR b.middle_key = '' THEN 0 WHEN a.middle_key = b.middle_key THEN 2
              WHEN LENGTH(a.middle_key) = 1 AND LENGTH(b.middle_key) = 1 THEN -1 ELSE 1 END AS middle,
         CASE WHEN a.born > 0 AND b.born > 0 AND ABS(a.born - b.born) <= 1 THEN 1 ELSE 0 END AS ages,
         CASE WHEN a.city = '' OR b.city = '' THEN 0 WHEN a.city = b.city AND a.state = b.state THEN 1 ELSE -1 END AS home,
         t.title, g.organization, o.office, n.company,
         CASE WHEN EXISTS (SELECT 1 FROM profile_organizations x WHERE x.profile = c.a)
               AND EXISTS (SELECT 1 FROM profile_organizations y WHERE y.profile = c.b) THEN 1 ELSE 0 END AS other_organization
  FROM person_candidates c
  JOIN person_profiles a ON a.profile = c.a
  JOIN person_profiles b ON b.profile = c.b
  LEFT JOIN rare_surnames s ON s.surname_key = a.surname_key
  LEFT JOIN (${inCommon('profile_titles', 'title_key', 'title')}) t ON t.a = c.a AND t.b = c.b
  LEFT JOIN (${inCommon('profile_organizations', 'organization', 'organization')}) g ON g.a = c.a AND g.b = c.b
  LEFT JOIN (${inCommon('profile_offices', 'issuer_id', 'office')}) o ON o.a = c.a AND o.b = c.b
  LEFT JOIN (${inCommon('profile_company', 'name', 'company')}) n ON n.a = c.a AND n.b = c.b
) p;`;

/** Every statement, in order, over the tables people, roles and documents. */
export const PERSON_STATEMENTS: readonly string[] = [
  SHORT_FORM_TABLE,
  PROFILES,
  PROFILE_FACTS,
  FORMS,
  FIRST_SURNAMES,
  CANDIDATES,
  COMPANY,
  SURNAMES,
  PAIRS,
].map((sql) => sql.trim());

/** The pairs that are likely enough, by profile. */
export const SELECT_PAIRS = `
SELECT a, b, fit, middle, ages, home, title, organization, office, company, score
FROM person_pairs WHERE score >= 60`;
