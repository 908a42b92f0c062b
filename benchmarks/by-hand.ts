/**
 * Statements that somebody who knows the engine would write for the tables of victims, without the library: victims counted
 * as of the end of 2024, by the year of the first assertion that counts, and by sex or each form.
 */
const made = `object = 'identification' and status <> 'closed' and (on_date is null or on_date_first_day <= 20088)`;
const counted = `('presumed', 'identified', 'declined')`;
const told = (value: string, reason: string) =>
  `coalesce(${value}, case ${reason} when 'not-collected' then 'not-collected' when 'not-applicable' then 'not-applicable' when 'withheld' then 'withheld' when 'suppressed' then 'withheld' end, 'unknown')`;

/** The persons who count, with the year of each. */
const persons = {
  duckdb: `select record_id as id, coalesce(substr(arg_min_null(on_date, status_assertions_ordinal) filter (status in ${counted}), 1, 4), 'unknown') as year
    from openthb.victim_status_assertions where ${made} group by record_id
    having arg_max(status, status_assertions_ordinal) in ${counted}`,
  postgres: `select record_id as id, coalesce(substr((array_agg(on_date order by status_assertions_ordinal) filter (where status in ${counted}))[1], 1, 4), 'unknown') as year
    from openthb.victim_status_assertions where ${made} group by record_id
    having (array_agg(status order by status_assertions_ordinal desc))[1] in ${counted}`,
};

type ByHand = Readonly<Record<'duckdb' | 'postgres', string>>;

const bySex = (people: string) => `with p as (${people})
  select p.year as x0, ${told('v.sex', 'v.sex_missing')} as x1, count(*) as n
  from p join openthb.victim v using (id) group by 1, 2`;

const byForm = (people: string) => `with p as (${people}),
  f as (select distinct record_id as id, exploitation_form as form from openthb.victim_episodes_forms where exploitation_form is not null),
  s as (select id from f where form <> 'none' group by id),
  g as (select id, form from f where form <> 'none' union all select id, form from f where form = 'none' and not exists (select 1 from s where s.id = f.id))
  select p.year as x0, coalesce(g.form, ${told('null', 'coalesce(e.forms_missing, v.episodes_missing)')}) as x1, count(*) as n
  from p join openthb.victim v using (id) left join g using (id)
  left join openthb.victim_episodes e on e.record_id = p.id and e.episodes_ordinal = 1
  group by 1, 2
  union all select year, '_T', count(*) from p group by 1`;

/** By what they are broken down. */
export const byHand = {
  'year and sex': { duckdb: bySex(persons.duckdb), postgres: bySex(persons.postgres) },
  'year and form': { duckdb: byForm(persons.duckdb), postgres: byForm(persons.postgres) },
} as const satisfies Readonly<Record<string, ByHand>>;
