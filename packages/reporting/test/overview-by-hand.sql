-- The numbers of the report `overview` from the NDJSON itself, written by hand from the words of the standard and without a
-- look at how the library reckons. Read from the table `lines` (json), as of the variable `as_of`.
CREATE MACRO first_day(d) AS (CASE length(d) WHEN 4 THEN d || '-01-01' WHEN 7 THEN d || '-01' ELSE d[:10] END)::DATE;
CREATE MACRO final_day(d) AS CASE length(d) WHEN 4 THEN (d || '-12-31')::DATE WHEN 7 THEN last_day((d || '-01')::DATE) ELSE d[:10]::DATE END;
CREATE MACRO ymd(day) AS year(day) * 10000 + month(day) * 100 + day(day);

CREATE TABLE assertion AS
SELECT (json->>'$.id') AS id, i, json_extract(json, '$.statusAssertions[' || i || ']') AS a
FROM (SELECT json, unnest(range(json_array_length(json->'$.statusAssertions')::BIGINT)) AS i FROM lines WHERE (json->>'$.record') = 'victim');

-- Assertions about identification made by the day; one without a date counts as made.
CREATE TABLE made AS
SELECT id, i, (a->>'$.status') AS status, (a->>'$.on') AS since
FROM assertion
WHERE (a->>'$.object') = 'identification' AND (a->>'$.status') <> 'closed'
  AND ((a->>'$.on') IS NULL OR first_day(a->>'$.on') <= getvariable('as_of')::DATE);

CREATE TABLE claim AS
SELECT (json->>'$.id') AS id, json_extract(json, '$.ageClaims[' || i || ']') AS c
FROM (SELECT json, unnest(range(json_array_length(json->'$.ageClaims')::BIGINT)) AS i FROM lines WHERE (json->>'$.record') = 'victim');

CREATE TABLE claimed AS
SELECT id,
  bool_or((c->>'$.disputed')::BOOLEAN) AS disputed,
  bool_or((c->>'$.atMost')::INT < 18) AS child,
  bool_or((c->>'$.atLeast')::INT >= 18 AND coalesce((c->>'$.atMost')::INT >= 18, true)) AS adult,
  bool_or(coalesce((c->>'$.basis'), '') <> 'presumed') AS firm
FROM claim WHERE (c->>'$.at') = 'registration' GROUP BY id;

CREATE TABLE person AS
WITH standing AS (SELECT id, arg_max(status, i) AS status FROM made GROUP BY id),
  beginning AS (SELECT id, arg_min(coalesce(since[:4], 'unknown'), i) AS year FROM made
    WHERE status IN ('presumed', 'identified', 'declined') GROUP BY id),
  seen AS (SELECT id, arg_min((a->>'$.on'), first_day(a->>'$.on')) AS since FROM assertion WHERE (a->>'$.on') IS NOT NULL GROUP BY id)
SELECT json, standing.id, beginning.year, coalesce((json->>'$.sex'), (json->>'$.missing.sex'), 'unknown') AS sex,
  CASE
    WHEN disputed OR (child AND adult) THEN 'disputed'
    WHEN adult THEN 'adult'
    WHEN child AND firm THEN 'child'
    WHEN child THEN 'presumed-child'
    WHEN ymd(final_day(seen.since)) - ymd(first_day(json->>'$.birthDate')) < 180000 THEN 'child'
    WHEN ymd(first_day(seen.since)) - ymd(final_day(json->>'$.birthDate')) >= 180000 THEN 'adult'
    ELSE 'unknown'
  END AS age
FROM lines
JOIN standing ON standing.id = (json->>'$.id') AND (json->>'$.record') = 'victim'
JOIN beginning ON beginning.id = standing.id
LEFT JOIN seen ON seen.id = standing.id
LEFT JOIN claimed ON claimed.id = standing.id
WHERE standing.status IN ('presumed', 'identified', 'declined');

CREATE TABLE suffered AS
SELECT DISTINCT id, unnest(from_json(json_extract(json, '$.episodes[' || i || '].forms'), '["VARCHAR"]')) AS form
FROM (SELECT id, json, unnest(range(json_array_length(json->'$.episodes')::BIGINT)) AS i FROM person);
DELETE FROM suffered AS one WHERE form = 'none' AND EXISTS (FROM suffered AS other WHERE other.id = one.id AND other.form <> 'none');
-- Of whom no form is told, it is told why, or it is unknown.
INSERT INTO suffered SELECT id, CASE WHEN reason IN ('not-collected', 'not-applicable', 'withheld') THEN reason ELSE 'unknown' END
FROM (SELECT id, coalesce((json->>'$.episodes[0].missing.forms'), (json->>'$.missing.episodes')) AS reason FROM person)
WHERE id NOT IN (SELECT id FROM suffered);

-- First contact, first identification, and until when somebody waits who was not identified.
CREATE TABLE waited AS
WITH contact AS (
    SELECT (json->>'$.victim') AS id, min(first_day(json->>'$.on')) AS since, arg_min(final_day(json->>'$.on'), first_day(json->>'$.on')) AS latest
    FROM lines WHERE (json->>'$.record') = 'registration' AND first_day(json->>'$.on') <= getvariable('as_of')::DATE GROUP BY 1),
  known AS (SELECT id, arg_min(first_day(since), i) AS since, arg_min(final_day(since), i) AS latest FROM made
    WHERE status = 'identified' AND since IS NOT NULL GROUP BY id),
  gave_up AS (SELECT id, arg_min(first_day(since), i) AS since FROM made WHERE status = 'declined' AND since IS NOT NULL GROUP BY id)
SELECT person.id, person.year, known.since IS NOT NULL AS ended,
  coalesce(known.since, gave_up.since, getvariable('as_of')::DATE) - contact.since AS days
FROM person JOIN contact ON contact.id = person.id
LEFT JOIN known ON known.id = person.id LEFT JOIN gave_up ON gave_up.id = person.id
WHERE contact.since = contact.latest AND (known.since IS NULL OR known.since = known.latest)
  AND coalesce(known.since, gave_up.since, getvariable('as_of')::DATE) >= contact.since;

-- Kaplan and Meier: the first day on which half of them had been identified.
CREATE MACRO median_of(wanted) AS TABLE
WITH day AS (SELECT days, count(*) FILTER (ended) AS ended, count(*) AS gone FROM waited WHERE year = wanted OR wanted = '_T' GROUP BY days),
  risk AS (SELECT days, ended, sum(gone) OVER (ORDER BY days DESC) AS under FROM day),
  curve AS (SELECT days, product(1 - ended / under) OVER (ORDER BY days) AS waiting FROM risk)
SELECT min(days) AS value FROM curve WHERE waiting <= 0.5 + 1e-9;

CREATE TABLE figures AS
WITH years AS (SELECT DISTINCT year FROM person UNION ALL SELECT '_T')
SELECT 'detected-victims year=' || years.year AS cell, count(person.id)::DOUBLE AS value
FROM years JOIN person ON years.year IN (person.year, '_T') GROUP BY years.year
UNION ALL
SELECT 'detected-victims sex=' || sex || ' age=' || age, count(*) FROM person GROUP BY sex, age
UNION ALL
SELECT 'detected-victims form=' || form, count(*) FROM suffered GROUP BY form
UNION ALL
SELECT 'children-share year=' || years.year, count(*) FILTER (age = 'child') / count(*) FILTER (age IN ('child', 'adult'))
FROM years JOIN person ON years.year IN (person.year, '_T') GROUP BY years.year
UNION ALL
SELECT 'days-to-identification year=' || years.year, (SELECT value FROM median_of(years.year)) FROM years;
