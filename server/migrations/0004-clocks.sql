-- Clocks from data: the year's notice imported with its versions, due days computed anew, graded notices.

alter table calendar_year add column id uuid;
alter table calendar_year add column version integer not null default 1;
alter table calendar_year add column loaded_by text;

-- One import that made due days provisional no longer, or changed days they had been computed with.
create table recomputation (
  id uuid primary key,
  year integer not null,
  notice text not null,
  -- Runs of days that are worked differently now: [["2027-02-01","2027-02-03"]]. None where the year is new.
  changed jsonb not null,
  requested_at timestamptz not null,
  requested_by text not null,
  -- Tasks it reaches, as counted when it was requested.
  total integer not null,
  examined integer not null default 0,
  -- Of these: another due day, the same day now certain, a day that would have lain in the past and was kept.
  moved integer not null default 0,
  settled integer not null default 0,
  kept integer not null default 0,
  finished_at timestamptz
);
create index recomputation_open on recomputation (requested_at) where finished_at is null;

-- The last recomputation that has looked at the task.
alter table task add column recomputed_under uuid;
-- The day on which the due day was last set by people; reminder days before it are not made up for.
alter table task add column due_set_on date;
-- Graded notices nobody has signed for.
alter table task add column open_notices integer not null default 0;
create index task_provisional on task (region_id, root_id) where due_provisional;
create index task_running_by_mechanism on task (region_id, mechanism_id, due_on) where state in ('issued', 'acknowledged', 'in-progress', 'closure-requested');

create table task_notice (
  region_id text not null,
  id uuid not null,
  task_id uuid not null,
  level_name text not null check (level_name in ('blue', 'orange', 'red')),
  -- The due day it presses; another due day begins anew.
  due_on date not null,
  workdays_late integer not null,
  given_on date not null,
  -- The unit that answered, and the unit, post and person it was given to; without a post, the office's desk.
  root_unit_id uuid not null,
  to_unit_id uuid not null,
  to_post_id uuid,
  to_post text,
  to_person text,
  address text not null,
  -- Number of the letter, once one is made.
  number text,
  signed_at timestamptz,
  signer_name text,
  signer_post text,
  signer_unit text,
  primary key (region_id, id),
  foreign key (region_id, task_id) references task (region_id, id)
);
create unique index task_notice_once on task_notice (region_id, task_id, due_on, level_name);
create index task_notice_by_day on task_notice (region_id, given_on, id);
create index task_notice_unsigned on task_notice (region_id, task_id) where signed_at is null;

-- The day by which the office should rule.
alter table task_request add column rule_due_on date;
