-- Recurring tasks, and views of the ledger that people keep.

-- A series issues the same task anew in every period of its rhythm.
create table task_series (
  region_id text not null,
  id uuid not null,
  state text not null check (state in ('active', 'paused', 'ended')),
  -- What each task is made from; titles and texts with {年}{季度}{月}{周}. Read back through the contract.
  template jsonb not null,
  rhythm jsonb not null,
  starts_on date not null,
  ends_on date,
  -- Periods whose day is earlier are settled: issued, paused over, or before the last change of the rhythm.
  due_from date not null,
  -- The post through which it issues; where nobody sits there any more, the office itself.
  author_post_id uuid,
  author_name text not null,
  -- Why the last try to issue was refused; null while all is well.
  trouble text,
  trouble_period text,
  created_at timestamptz not null,
  version integer not null,
  primary key (region_id, id)
);
create index task_series_active on task_series (state, region_id, id);

-- A period is issued once, however often and on however many servers it is tried.
create table task_series_period (
  region_id text not null,
  series_id uuid not null,
  period text not null,
  -- The day it fell on, and the day it was issued.
  falls_on date not null,
  issued_on date not null,
  tasks integer not null,
  primary key (region_id, series_id, period),
  foreign key (region_id, series_id) references task_series (region_id, id)
);

alter table task add column series_id uuid;
alter table task add column series_period text;
alter table task add foreign key (region_id, series_id) references task_series (region_id, id);
create index task_by_series on task (region_id, series_id, due_on, id) where series_id is not null;

-- A filter of the ledger under a name; shared, everybody reads it.
create table saved_view (
  region_id text not null,
  account_id uuid not null,
  id uuid not null,
  name text not null,
  filter jsonb not null,
  ordinal integer not null,
  shared boolean not null,
  owner_name text not null,
  created_at timestamptz not null,
  version integer not null,
  primary key (region_id, account_id, id),
  foreign key (region_id, account_id) references account (region_id, id)
);
create unique index saved_view_by_name on saved_view (region_id, account_id, name);
create index saved_view_shared on saved_view (region_id, name) where shared;
