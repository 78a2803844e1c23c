-- Merging and splitting by ruling, and looking back at closed tasks.

alter table task_request drop constraint task_request_kind_check;
alter table task_request add constraint task_request_kind_check
  check (kind in ('return', 'extension', 'suspension', 'cancel', 'merge', 'split'));
-- Merging: the task it should go into. Splitting: title, lead unit and due day of each of the new ones.
alter table task_request add column into_task_id uuid;
alter table task_request add column split_into jsonb;

alter table task drop constraint task_open_request_check;
alter table task add constraint task_open_request_check
  check (open_request in ('return', 'extension', 'suspension', 'cancel', 'merge', 'split'));
-- How a cancelled task ended, and where its work went on.
alter table task add column ended_as text check (ended_as in ('cancelled', 'merged', 'split'));
alter table task add column merged_into_id uuid;
alter table task add column split_from_id uuid;
update task set ended_as = 'cancelled' where state = 'cancelled';
create index task_by_merged_into on task (region_id, merged_into_id) where merged_into_id is not null;
create index task_by_split_from on task (region_id, split_from_id) where split_from_id is not null;

-- 'after': the unit goes on with the work of a task that was merged or split, and may read what it had.
alter table task_unit drop constraint task_unit_part_check;
alter table task_unit add constraint task_unit_part_check check (part in ('lead', 'assisting', 'above', 'after'));

-- The recheck that is open now.
alter table task add column recheck_id uuid;
alter table task add column recheck_due_on date;
-- How often a recheck has reopened it, when last, and when it was closed for the first time.
alter table task add column reopened integer not null default 0;
alter table task add column reopened_on date;
alter table task add column first_closed_on date;
-- Files there were when it was last reopened: only what came afterwards proves that it is done.
alter table task add column evidence_before integer not null default 0;
create index task_by_recheck on task (region_id, due_on, id) where recheck_id is not null;
create index task_by_reopening on task (region_id, due_on, id) where reopened > 0;
create index task_by_closing on task (region_id, mechanism_id, closed_on) where state = 'closed' and depth = 0;

-- A draw among the tasks of one edition that were closed in one week. Its id is its seed: with the pool and
-- the share anybody can draw again and gets the same tasks.
create table task_recheck_draw (
  region_id text not null,
  mechanism_id uuid not null,
  -- 1, 2, … in the order of the mechanism's rules.
  round integer not null,
  -- The Sunday that ends the week.
  week_ends_on date not null,
  seed uuid not null,
  drawn_on date not null,
  share_percent integer not null,
  pool integer not null,
  drawn integer not null,
  primary key (region_id, mechanism_id, round, week_ends_on),
  foreign key (region_id, mechanism_id) references mechanism (region_id, id)
);

create table task_recheck (
  region_id text not null,
  id uuid not null,
  task_id uuid not null,
  -- 0 where somebody chose the task instead of the draw.
  round integer not null,
  seed uuid,
  pool integer,
  chooser_name text,
  -- The closing it looks back at.
  closed_on date not null,
  drawn_on date not null,
  due_on date not null,
  state text not null check (state in ('open', 'accepted', 'reopened')),
  -- What was looked at, or why it was reopened.
  finding text,
  checker_name text,
  checker_post text,
  checker_unit text,
  settled_at timestamptz,
  primary key (region_id, id),
  foreign key (region_id, task_id) references task (region_id, id)
);
create unique index task_recheck_open on task_recheck (region_id, task_id) where state = 'open';
create index task_recheck_by_task on task_recheck (region_id, task_id, drawn_on);
