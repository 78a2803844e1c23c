-- Who put a value beside a filing; whoever did does not approve it. Null where no person did.
alter table measured_value add column put_by_person uuid;

-- What would have counted of a value when its unit approved it, filed or from another source.
alter table filing_value add column approved_count double precision;
alter table filing_value add column approved_count_meaning text
  check (approved_count_meaning in ('zero', 'drop'));

-- The last day on which the morning looked at who has not filed.
alter table filing_period add column reminded_on date;
