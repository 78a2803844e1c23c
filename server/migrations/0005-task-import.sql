-- Files of tasks: read and judged row by row, then created in batches by whoever confirms.

create table task_import (
  region_id text not null,
  id uuid not null,
  mechanism_id uuid not null,
  account_id uuid not null,
  -- Who sent it, as the record tells it, and with which posts; rights are asked again when it is worked on.
  caller jsonb not null,
  file_name text not null,
  file_kind text not null check (file_kind in ('xlsx', 'csv')),
  sha256 text not null,
  state text not null check (state in ('checking', 'refused', 'checked', 'creating', 'done', 'stopped', 'cancelled')),
  create_as text check (create_as in ('draft', 'issue')),
  trouble jsonb,
  notes jsonb,
  rows_total integer not null,
  rows_good integer not null,
  rows_faulty integer not null,
  rows_warned integer not null,
  rows_created integer not null,
  tasks_planned integer not null,
  tasks_created integer not null,
  first_number text,
  last_number text,
  uploaded_at timestamptz not null,
  confirmed_at timestamptz,
  finished_at timestamptz,
  primary key (region_id, id),
  foreign key (region_id, mechanism_id) references mechanism (region_id, id)
);
create index task_import_by_account on task_import (region_id, account_id, uploaded_at);
create index task_import_in_work on task_import (uploaded_at) where state in ('checking', 'creating');

create table task_import_row (
  region_id text not null,
  import_id uuid not null,
  -- The row of the sheet.
  number integer not null,
  -- The request under which its tasks are made: made once, whoever tries again.
  id uuid not null,
  state text not null check (state in ('good', 'faulty', 'created')),
  -- Cells as they were sent, by column; telephone numbers masked.
  cells jsonb not null,
  title text not null,
  given jsonb,
  faults jsonb not null,
  warnings jsonb not null,
  warned boolean not null,
  due_on date,
  due_provisional boolean not null,
  primary key (region_id, import_id, number),
  foreign key (region_id, import_id) references task_import (region_id, id)
);
create index task_import_row_by_state on task_import_row (region_id, import_id, state, number);
