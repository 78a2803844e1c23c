-- Indicators filed once: periods, the filing of each unit, its values with their sources and evidence.

create table filing_period (
  region_id text not null,
  id uuid not null,
  -- 2026-Q3, 2026-09, 2026
  code text not null,
  name text not null,
  kind text not null check (kind in ('month', 'quarter', 'year')),
  starts_on date not null,
  ends_on date not null,
  opens_on date not null,
  closes_on date not null,
  state text not null check (state in ('planned', 'open', 'closed')),
  created_at timestamptz not null,
  version integer not null,
  primary key (region_id, id),
  check (closes_on >= opens_on)
);
create unique index filing_period_by_code on filing_period (region_id, code);
create index filing_period_waiting on filing_period (state, opens_on);

create table filing (
  region_id text not null,
  id uuid not null,
  period_id uuid not null,
  mechanism_id uuid not null,
  unit_id uuid not null,
  root_unit_id uuid not null,
  state text not null check (state in ('filling', 'submitted', 'approved', 'returned', 'accepted')),
  -- Its values came from a file of past periods.
  imported boolean not null,
  submitted_at timestamptz,
  submitted_by text,
  submitted_text text not null,
  -- The day it was first handed in: late or not.
  first_submitted_on date,
  approved_at timestamptz,
  approved_by text,
  approved_text text not null,
  sent_back_at timestamptz,
  sent_back_by text,
  sent_back_text text not null,
  accepted_at timestamptz,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, period_id) references filing_period (region_id, id),
  foreign key (region_id, unit_id) references unit (region_id, id)
);
create unique index filing_of_unit on filing (region_id, period_id, unit_id);
create index filing_by_unit on filing (region_id, unit_id);

-- One sub-indicator in one filing. What counts is what the office accepted, until it accepts something else.
create table filing_value (
  region_id text not null,
  filing_id uuid not null,
  code text not null,
  period_id uuid not null,
  state text not null check (state in ('empty', 'filled', 'accepted', 'returned', 'unlocked')),
  value double precision,
  meaning text check (meaning in ('zero', 'drop')),
  reason text not null,
  note text not null,
  filed_by_person uuid,
  filed_by text,
  filed_at timestamptz,
  approved_value double precision,
  approved_meaning text check (approved_meaning in ('zero', 'drop')),
  approved_by text,
  approved_at timestamptz,
  accepted_value double precision,
  accepted_meaning text check (accepted_meaning in ('zero', 'drop')),
  accepted_source text check (accepted_source in ('filing', 'case-study', 'questionnaire', 'survey', 'case-log')),
  accepted_by text,
  accepted_at timestamptz,
  -- Why the office returned or unlocked it.
  returned_reason text,
  returned_by text,
  returned_at timestamptz,
  evidence integer not null,
  primary key (region_id, filing_id, code),
  foreign key (region_id, filing_id) references filing (region_id, id),
  check (value is null or meaning is null)
);
create unique index filing_value_of_period on filing_value (region_id, period_id, code);
create index filing_value_by_code on filing_value (region_id, code);

-- What other sources say of a sub-indicator in a period.
create table measured_value (
  region_id text not null,
  period_id uuid not null,
  code text not null,
  source text not null check (source in ('case-study', 'questionnaire', 'survey', 'case-log')),
  value double precision,
  meaning text check (meaning in ('zero', 'drop')),
  note text not null,
  put_by text not null,
  put_at timestamptz not null,
  primary key (region_id, period_id, code, source),
  foreign key (region_id, period_id) references filing_period (region_id, id)
);

create table filing_evidence (
  region_id text not null,
  filing_id uuid not null,
  code text not null,
  file_id uuid not null,
  grade text not null check (grade in ('A', 'B', 'C')),
  primary key (region_id, filing_id, code, file_id),
  foreign key (region_id, filing_id, code) references filing_value (region_id, filing_id, code),
  foreign key (region_id, file_id) references file (region_id, id)
);

-- The model case of an indicator in a period: procedures one after another or side by side.
create table case_study (
  region_id text not null,
  filing_id uuid not null,
  indicator_code text not null,
  procedures jsonb not null,
  cost_base double precision,
  saved_by text not null,
  saved_at timestamptz not null,
  version integer not null,
  primary key (region_id, filing_id, indicator_code),
  foreign key (region_id, filing_id) references filing (region_id, id)
);

-- What a sub-indicator is to reach, by a period or by a year of its trajectory.
create table filing_target (
  region_id text not null,
  code text not null,
  at text not null,
  value double precision not null,
  note text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (region_id, code, at)
);

-- A spreadsheet that was sent, judged and not yet taken.
create table filing_import (
  region_id text not null,
  id uuid not null,
  kind text not null check (kind in ('form', 'history')),
  state text not null check (state in ('checked', 'confirmed', 'cancelled')),
  filing_id uuid,
  file_name text not null,
  sha256 text not null,
  account_id uuid not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  notes jsonb not null,
  rows_total integer not null,
  rows_good integer not null,
  rows_faulty integer not null,
  rows_warned integer not null,
  rows_unchanged integer not null,
  primary key (region_id, id),
  foreign key (region_id, filing_id) references filing (region_id, id)
);

create table filing_import_row (
  region_id text not null,
  import_id uuid not null,
  number integer not null,
  state text not null check (state in ('good', 'unchanged', 'faulty')),
  warned boolean not null,
  given jsonb not null,
  primary key (region_id, import_id, number),
  foreign key (region_id, import_id) references filing_import (region_id, id)
);
