/**
 * Indicators of the catalogue once more, as somebody would write them who knows SQL and the records and nothing of the
 * package: over the JSON of the records as it stands. Each gives the code where figures are by one, the numerator, and the
 * denominator where there is one.
 */
export interface Recount {
  readonly indicator: string;
  /** The dimension of the code; absent: one figure. */
  readonly over?: string;
  readonly sql: string;
}

/** What the queries stand on: `rec` holds the records; days are dates. */
export const base = `
create macro first_day(t) as cast(substr(t || '-01-01', 1, 10) as date);
create macro last_day_of(t) as case length(t)
  when 4 then cast(t || '-12-31' as date)
  when 7 then last_day(cast(t || '-01' as date))
  else cast(substr(t, 1, 10) as date) end;
create macro exact_day(t) as case when first_day(t) = last_day_of(t) then first_day(t) end;
create macro by_now(t) as t is null or first_day(t) <= date '2022-06-30';
create macro items(j, path) as coalesce(from_json(json_extract(j, path), '["json"]'), []);
create macro texts(j, path) as coalesce(from_json(json_extract(j, path), '["varchar"]'), []);
create macro gap(m) as case m
  when 'not-collected' then 'not-collected' when 'not-applicable' then 'not-applicable'
  when 'withheld' then 'withheld' when 'suppressed' then 'withheld' else 'unknown' end;
create view kinds as select j ->> '$.record' as kind, j ->> '$.id' as id, j from rec;
create view all_persons as select id, j, list_filter(items(j, '$.statusAssertions'),
  lambda x: (x ->> '$.object') = 'identification' and (x ->> '$.status') <> 'closed' and by_now(x ->> '$.on')) as made
  from kinds where kind = 'victim';
create table v as
  select id, j, made, made[-1] ->> '$.status' as status,
    list_filter(made, lambda x: (x ->> '$.status') in ('presumed', 'identified', 'declined'))[1] as first_made
  from all_persons where (made[-1] ->> '$.status') in ('presumed', 'identified', 'declined');
create view claims as select id, unnest(items(j, '$.ageClaims')) as c from v;
create view claimed as select id, c ->> '$.at' as moment,
  bool_or(coalesce((c ->> '$.disputed') = 'true', false)) as disputed,
  bool_or(coalesce(cast(c ->> '$.atMost' as int) < 18, false)) as child,
  bool_or(coalesce(cast(c ->> '$.atMost' as int) < 18 and coalesce(c ->> '$.basis', '') <> 'presumed', false)) as surely,
  bool_or(coalesce(cast(c ->> '$.atLeast' as int) >= 18 and not coalesce(cast(c ->> '$.atMost' as int) < 18, false), false)) as adult
  from claims group by all;
create macro number_of(d) as year(d) * 10000 + month(d) * 100 + day(d);
create view ages as select v.id, v.j,
  case when c.disputed or c.child and c.adult then 'disputed' when c.adult then 'adult' when c.surely then 'child'
    when c.child then 'presumed-child'
    when number_of(last_day_of(since)) - number_of(first_day(born)) < 180000 then 'child'
    when number_of(first_day(since)) - number_of(last_day_of(born)) >= 180000 then 'adult' else 'unknown' end as age
  from (select id, j, j ->> '$.birthDate' as born, list_sort(list_transform(list_filter(items(j, '$.statusAssertions'),
      lambda x: (x ->> '$.on') is not null), lambda x: {d: first_day(x ->> '$.on'), t: x ->> '$.on'}))[1].t as since from v) v
  left join claimed c on c.id = v.id and c.moment = 'registration';
create view guarded as select * from ages where age in ('child', 'presumed-child', 'disputed');
create view persons_country as select v.*, coalesce(o.j ->> '$.country', f.country) as country from v
  left join kinds o on o.kind = 'organization' and o.id = (v.first_made ->> '$.by')
  left join (select r.j ->> '$.victim' as id, arg_min(o.j ->> '$.country', (first_day(r.j ->> '$.on'), last_day_of(r.j ->> '$.on'), r.id)) as country
    from kinds r left join kinds o on o.kind = 'organization' and o.id = (r.j ->> '$.by')
    where r.kind = 'registration' and by_now(r.j ->> '$.on') group by 1) f on f.id = v.id;
create view nationality as select id, j, case
  when country is null or len(texts(j, '$.citizenships')) = 0 then 'unknown'
  when list_contains(texts(j, '$.citizenships'), country) then 'national' else 'foreign' end as nationality from persons_country;
create view ref as select id, j, items(j, '$.history') as h from kinds where kind = 'referral'
  and list_min(list_transform(items(j, '$.history'), lambda x: first_day(x ->> '$.at'))) <= date '2022-06-30';
create view answers as select id, j, list_filter(h, lambda x: (x ->> '$.status') in ('accepted', 'refused') and by_now(x ->> '$.at'))[1] ->> '$.status' as answer from ref;
create view suspects as select id, j, list_transform(list_filter(items(j, '$.justice'), lambda x: by_now(x ->> '$.on')), lambda x: x ->> '$.status') as s
  from kinds where kind = 'perpetrator' and len(list_filter(items(j, '$.justice'), lambda x: by_now(x ->> '$.on'))) > 0;
create view activities as select unnest(items(o, '$.activities')) as a from
  (select unnest(items(g, '$.objectives')) as o from (select unnest(items(j, '$.goals')) as g from kinds where kind = 'plan-of-action'));
`;

/** The share of each code of a set in all episodes; who has none leaves the denominator. */
function answered(indicator: string, over: string, field: string, from = 'v', besides = "'none'"): Recount {
  const sets = `select id, list_distinct(flatten(list_transform(items(j, '$.episodes'), lambda e: texts(e, '$.${field}')))) as own from ${from}`;
  return {
    indicator,
    over,
    sql: `with s as (${sets}), c as (select id, unnest(case when len(own) > 1 then list_filter(own, lambda x: x <> ${besides}) else own end) as code from s)
      select code, count(*), (select count(*) from s where len(own) > 0) from c group by code`,
  };
}

/** A share of registered persons. */
const ofPersons = (indicator: string, yes: string, others: string, from = 'v'): Recount => ({
  indicator,
  sql: `select null, count(*) filter (where ${yes}), count(*) filter (where (${yes}) or (${others})) from ${from}`,
});

/** Whether a list has an item. */
const some = (path: string, condition: string, of = 'j') =>
  `coalesce(len(list_filter(items(${of}, '$.${path}'), lambda x: ${condition})) > 0, false)`;
const count = (indicator: string, from: string): Recount => ({
  indicator,
  sql: `select null, count(*), null from ${from}`,
});
const permit = (kinds: string, status: string) =>
  some(
    'residencePermits',
    `(x ->> '$.kind') in (${kinds}) and (x ->> '$.status') = '${status}' and by_now(x ->> '$.decidedOn')`,
  );
const absent = (list: string) =>
  `(j ->> '$.missing.${list}') is not null and gap(j ->> '$.missing.${list}') in ('unknown', 'not-collected', 'not-applicable', 'withheld')`;

const carriedOut = "(x ->> '$.state') = 'carried-out'";
const solved = `${carriedOut} and (x ->> '$.solution') = 'return'`;
const went = `${carriedOut} and (x ->> '$.kind') <> 'resettlement'`;
const days = (list: string, field: string, condition: string) =>
  `list_min(list_transform(list_filter(items(j, '$.${list}'), lambda x: ${condition}), lambda x: first_day(x ->> '$.${field}')))`;
const returned = `(${some('child.durableSolutions', solved)} or ${some('returns', went)})`;
const returnedOn = `coalesce(${days('child.durableSolutions', 'carriedOutOn', solved)}, ${days('returns', 'carriedOutOn', went)}, date '2022-06-30')`;
const assessedOn = `coalesce(${days('child.riskAssessments', 'on', "(x ->> '$.result') is not null")}, ${days('returns', 'riskAssessedOn', went)})`;

const accused = (statuses: string) => `suspects where len(list_filter(s, lambda x: x in (${statuses}))) > 0`;
const prosecution = "'charged', 'tried', 'convicted', 'convicted-of-other-offence', 'acquitted'";
const last = "list_filter(items(a, '$.progress'), lambda x: by_now(x ->> '$.on'))[-1] ->> '$.status'";

/** A good part of the catalogue. */
export const recounts: readonly Recount[] = [
  count('detected-victims', 'v'),
  count('identified-victims', "v where status = 'identified'"),
  count('presumed-victims', "v where status <> 'identified'"),
  {
    ...ofPersons('status-shares', 'true', 'true'),
    over: 'status',
    sql: "select case status when 'identified' then status else 'presumed' end, count(*), (select count(*) from v) from v group by 1",
  },
  answered('form-shares', 'form', 'forms'),
  answered('means-shares', 'means', 'means'),
  answered('act-shares', 'acts', 'acts'),
  answered('control-shares', 'controls', 'controls'),
  answered('recruitment-shares', 'recruitment-methods', 'recruitmentMethods'),
  answered('recruiter-shares', 'recruiter-relations', 'recruiterRelations'),
  answered('sector-shares', 'sectors', 'sectors'),
  answered('promise-shares', 'promises', 'promises'),
  answered('venue-shares', 'venues', 'venues'),
  answered('child-forms', 'form', 'forms', "(select * from ages where age = 'child')"),
  ofPersons('children-share-at-registration', "age = 'child'", "age = 'adult'", 'ages'),
  ofPersons('foreign-share', "nationality = 'foreign'", "nationality = 'national'", 'nationality'),
  ofPersons(
    'family-implicated-share',
    "(j ->> '$.child.familyImplicated') = 'true'",
    "(j ->> '$.child.familyImplicated') = 'false'",
    'guarded',
  ),
  ofPersons('detained-share', "(j ->> '$.child.detained') = 'true'", "(j ->> '$.child.detained') = 'false'", 'guarded'),
  ofPersons(
    'unaccompanied-share',
    "(j ->> '$.child.separation') in ('unaccompanied', 'separated')",
    "(j ->> '$.child.separation') = 'accompanied'",
    'guarded',
  ),
  ofPersons(
    'best-interests-share',
    "first_day(j ->> '$.child.bestInterestsDeterminedOn') <= date '2022-06-30'",
    "(j ->> '$.child.missing.bestInterestsDeterminedOn') is null",
    'guarded',
  ),
  ofPersons('return-assessed-share', `${returned} and ${assessedOn} <= ${returnedOn}`, returned, 'guarded'),
  ofPersons(
    'missing-from-care-share',
    some('absences', "by_now(x ->> '$.missingSince')"),
    `not (${absent('absences')})`,
    'guarded',
  ),
  ofPersons(
    'reflection-granted-share',
    permit("'reflection'", 'granted'),
    ['pending', 'refused', 'withdrawn', 'revoked']
      .map((status) => permit("'reflection'", status))
      .concat(`not (${absent('residencePermits')})`)
      .join(' or '),
    "(select * from nationality where nationality = 'foreign')",
  ),
  ofPersons(
    'legal-representation-share',
    some('legalRepresentations', "by_now(x ->> '$.from')"),
    `not (${absent('legalRepresentations')})`,
  ),
  ofPersons(
    'compensated-share',
    some(
      'compensationClaims',
      "(x ->> '$.paidOn') is not null or (x ->> '$.paid.amount') is not null or (x ->> '$.status') = 'granted'",
    ),
    `${some('compensationClaims', "(x ->> '$.status') <> 'not-requested'")} or not (${absent('compensationClaims')})`,
  ),
  ofPersons(
    'witness-protection-share',
    some('witness.protections', "(x ->> '$.state') in ('in-place', 'ended')"),
    'true',
    "(select * from v where (j ->> '$.witness.cooperation') in ('statement-given', 'testified'))",
  ),
  ofPersons(
    'charged-victims-share',
    some('liabilities', "(x ->> '$.stage') in ('charged', 'convicted')"),
    some('liabilities', 'true'),
  ),
  ofPersons(
    'non-punishment-share',
    `${some('liabilities', "(x ->> '$.nonPunishment') = 'applied'")} and not ${some('liabilities', "(x ->> '$.nonPunishment') = 'refused'")}`,
    some('liabilities', "(x ->> '$.nonPunishment') is not null"),
  ),
  ofPersons('retrafficked-share', "len(items(j, '$.episodes')) > 1", "len(items(j, '$.episodes')) = 1"),
  ofPersons('duplicates-share', some('sameAs', "(x ->> '$.withdrawnOn') is null"), 'true'),
  ofPersons('dated-share', "exact_day(first_made ->> '$.on') is not null", 'true'),
  {
    indicator: 'services-received',
    over: 'services-given',
    sql: `with s as (select id, list_distinct(list_transform(list_filter(items(j, '$.services'), lambda x: (x ->> '$.status') in ('ongoing', 'completed', 'interrupted')), lambda x: x ->> '$.service')) as own from v),
      c as (select unnest(own) as code from s) select code, count(*), (select count(*) from s where len(own) > 0) from c group by code`,
  },
  {
    indicator: 'returned-persons',
    over: 'return-kinds',
    sql: `with s as (select list_distinct(list_transform(list_filter(items(j, '$.returns'), lambda x: ${carriedOut} and by_now(x ->> '$.carriedOutOn')), lambda x: x ->> '$.kind')) as own from v),
      c as (select unnest(own) as code from s) select code, count(*), null from c group by code`,
  },
  {
    indicator: 'record-statuses',
    over: 'standing',
    sql: "select coalesce(made[-1] ->> '$.status', 'none-yet'), count(*), (select count(*) from all_persons) from all_persons group by 1",
  },
  count('referrals-made', 'ref'),
  {
    indicator: 'acceptance-rate',
    sql: "select null, count(*) filter (where answer = 'accepted'), count(answer) from answers",
  },
  {
    indicator: 'refusal-reasons',
    over: 'refusal-reason',
    sql: "select j ->> '$.refusalReason', count(*), (select count(*) from answers where answer = 'refused' and (j ->> '$.refusalReason') is not null) from answers where answer = 'refused' and (j ->> '$.refusalReason') is not null group by 1",
  },
  {
    indicator: 'referral-outcomes',
    over: 'outcome',
    sql: "select j ->> '$.outcome', count(*), (select count(j ->> '$.outcome') from ref) from ref where (j ->> '$.outcome') is not null group by 1",
  },
  count('suspected-persons', 'suspects'),
  count('prosecuted-persons', accused(prosecution)),
  count('convicted-persons', accused("'convicted'")),
  count('acquitted-persons', accused("'acquitted'")),
  {
    indicator: 'prosecution-share',
    sql: `select null, (select count(*) from ${accused(prosecution)}), count(*) from suspects`,
  },
  {
    indicator: 'conviction-share',
    sql: `select null, (select count(*) from ${accused("'convicted'")}), count(*) from suspects`,
  },
  {
    indicator: 'knowing-users',
    sql: "select null, count(*), null from suspects where list_contains(texts(j, '$.roles'), 'knowing-user')",
  },
  {
    indicator: 'activity-statuses',
    over: 'activity-status',
    sql: `select coalesce(${last}, 'not-started'), count(*), (select count(*) from activities) from activities group by 1`,
  },
  {
    indicator: 'late-activities-share',
    sql: `select null, count(*) filter (where late), count(late) from (select case when coalesce(${last}, 'not-started') in ('completed', 'cancelled') then false when (a ->> '$.until') is not null then last_day_of(a ->> '$.until') < date '2022-06-30' end as late from activities)`,
  },
  {
    indicator: 'budget-planned',
    over: 'currency',
    sql: "select a ->> '$.budget.currency', sum(cast(a ->> '$.budget.amount' as decimal(19, 4))), null from activities where (a ->> '$.budget.currency') is not null group by 1",
  },
  {
    indicator: 'persons-trained',
    over: 'audience',
    sql: "select coalesce(s ->> '$.audience', gap(s ->> '$.missing.audience')), sum(cast(s ->> '$.participants' as bigint)), null from (select unnest(items(j, '$.sessions')) as s from kinds where kind = 'programme') group by 1 having sum(cast(s ->> '$.participants' as bigint)) is not null",
  },
  {
    indicator: 'agreements-in-force',
    over: 'agreement-kind',
    sql: "select j ->> '$.kind', count(*), null from kinds where kind = 'agreement' and (j ->> '$.status') = 'in-force' group by 1",
  },
  {
    indicator: 'plans-in-force',
    over: 'plan-scope',
    sql: "select j ->> '$.scope', count(*), null from kinds where kind = 'plan-of-action' and (j ->> '$.status') = 'adopted' and by_now(j ->> '$.adoptedOn') and not coalesce(last_day_of(j ->> '$.until') < date '2022-06-30', false) group by 1",
  },
  {
    indicator: 'commitments-fulfilled',
    over: 'fulfilment',
    sql: "select j ->> '$.fulfilment', count(*), (select count(j ->> '$.fulfilment') from kinds where kind = 'milestone' and (j ->> '$.kind') = 'commitment') from kinds where kind = 'milestone' and (j ->> '$.kind') = 'commitment' and (j ->> '$.fulfilment') is not null group by 1",
  },
];
