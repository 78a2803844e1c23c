-- Side paths of a task: what is asked of the office and how it ruled, spans of suspension, cancellation.

create table task_request (
  region_id text not null,
  id uuid not null,
  task_id uuid not null,
  kind text not null check (kind in ('return', 'extension', 'suspension', 'cancel')),
  state text not null check (state in ('open', 'granted', 'refused', 'withdrawn')),
  reason text not null,
  -- Clause of the mechanism that a return rests on.
  clause_code text,
  -- The due day when it was asked, the one asked for, the one granted.
  due_on_before date not null,
  wanted_due_on date,
  granted_due_on date,
  -- The unit that answered for the task when it was asked; the one it went to when a return was upheld.
  unit_id uuid not null,
  to_unit_id uuid,
  asker_person_id uuid not null,
  asker_post_id uuid,
  asker_name text not null,
  asker_post text,
  asker_unit text,
  asked_at timestamptz not null,
  -- Granted, refused or withdrawn: by whom, with which words.
  settling text,
  settler_name text,
  settler_post text,
  settler_unit text,
  settled_at timestamptz,
  primary key (region_id, id),
  foreign key (region_id, task_id) references task (region_id, id)
);
create unique index task_request_open on task_request (region_id, task_id) where state = 'open';
create index task_request_by_task on task_request (region_id, task_id, asked_at);
create index task_request_by_clause on task_request (region_id, clause_code, settled_at) where kind = 'return';

-- Days on which the clock stood: those after `suspended_on`, up to and including `resumed_on`.
create table task_suspension (
  region_id text not null,
  task_id uuid not null,
  -- The request that was granted; parts stand still under the request of their whole.
  request_id uuid not null,
  suspended_on date not null,
  resumed_on date,
  primary key (region_id, task_id, request_id),
  foreign key (region_id, task_id) references task (region_id, id),
  foreign key (region_id, request_id) references task_request (region_id, id)
);

alter table task add column open_request text check (open_request in ('return', 'extension', 'suspension', 'cancel'));
-- Returns that were ruled on or wait for it; one is all there is.
alter table task add column returns integer not null default 0;
alter table task add column suspended_on date;
-- The state to go back to, and whether it stands still only because its whole does.
alter table task add column suspended_from text check (suspended_from in ('issued', 'acknowledged', 'in-progress', 'closure-requested'));
alter table task add column suspended_with_whole boolean not null default false;
-- Working days the clock has stood, up to the last resumption; the due day has moved by as many.
alter table task add column suspended_workdays integer not null default 0;
alter table task add column cancelled_on date;
alter table task add column parts_cancelled integer not null default 0;

create index task_by_request_kind on task (region_id, due_on, id) where open_request is not null;
-- One task for each lead of a dispatch. A lead may be a section, and sections share their root.
drop index task_by_request;
create unique index task_by_request on task (region_id, request_id, unit_id) where request_id is not null;
