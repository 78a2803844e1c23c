-- Official documents: drafts with their versions, registers of numbers, who is addressed, sealed copies.

-- The last number of a register and year. Locked by whoever takes the next one, so there is no gap and no duplicate.
create table document_register (
  region_id text not null,
  mechanism_code text not null,
  code text not null,
  year integer not null,
  id uuid not null,
  last integer not null,
  -- Numbers up to here were taken on paper before the platform.
  by_hand integer not null,
  version integer not null,
  primary key (region_id, mechanism_code, code, year)
);

create table document (
  region_id text not null,
  id uuid not null,
  mechanism_id uuid not null,
  mechanism_code text not null,
  kind text not null check (kind in ('notice', 'circular', 'minutes', 'letter', 'assignment', 'supervision', 'rectification', 'brief')),
  state text not null check (state in ('draft', 'in-review', 'reviewed', 'signed', 'issued', 'discarded')),
  title text not null,
  -- The text that stands, and which version of it that is.
  content jsonb not null,
  ordinal integer not null,
  -- Who wrote it; null where the platform composed it from rows.
  written_by_person uuid,
  authority text not null,
  authority_name text not null,
  part text not null check (part in ('office', 'leading-group')),
  register text not null,
  -- Taken at issue.
  year integer,
  running integer,
  number text,
  date_of_issue date,
  file_name text,
  file_size integer,
  file_sha256 text,
  drafted_by text not null,
  drafted_at timestamptz not null,
  changed_at timestamptz not null,
  -- A draft that somebody has to take up: sent back, or asked for by another module.
  waiting boolean not null,
  due_on date,
  submitted_at timestamptz,
  submitted_by text,
  submitted_text text not null,
  sent_back_at timestamptz,
  sent_back_by text,
  sent_back_text text not null,
  reviewed_at timestamptz,
  reviewed_by text,
  reviewed_text text not null,
  signed_at timestamptz,
  signed_by text,
  signed_text text not null,
  issued_at timestamptz,
  issued_by text,
  source_kind text not null check (source_kind in ('free', 'conference-minutes', 'task-notice')),
  source_id uuid,
  corrects_id uuid,
  request_id uuid,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, corrects_id) references document (region_id, id),
  check ((state = 'issued') = (number is not null)),
  check ((number is null) = (running is null or year is null or date_of_issue is null or file_sha256 is null))
);
create unique index document_number on document (region_id, mechanism_code, register, year, running) where running is not null;
create unique index document_of_source on document (region_id, source_kind, source_id) where source_id is not null and state <> 'discarded';
create unique index document_of_request on document (region_id, request_id) where request_id is not null;
create unique index document_correction on document (region_id, corrects_id) where corrects_id is not null and state <> 'discarded';
create index document_by_change on document (region_id, changed_at, id);
create index document_by_year on document (region_id, year, kind);

-- Every save of a draft.
create table document_version (
  region_id text not null,
  document_id uuid not null,
  ordinal integer not null,
  content jsonb not null,
  saved_by text,
  saved_at timestamptz not null,
  primary key (region_id, document_id, ordinal),
  foreign key (region_id, document_id) references document (region_id, id)
);

-- Units an issued document is addressed or copied to, and who therefore reads it.
create table document_unit (
  region_id text not null,
  document_id uuid not null,
  root_unit_id uuid not null,
  primary key (region_id, document_id, root_unit_id),
  foreign key (region_id, document_id) references document (region_id, id),
  foreign key (region_id, root_unit_id) references unit (region_id, id)
);
create index document_unit_by_unit on document_unit (region_id, root_unit_id);

-- Sealed copies: the newest is the authentic version, earlier ones are kept.
create table document_scan (
  region_id text not null,
  document_id uuid not null,
  file_id uuid not null,
  ordinal integer not null,
  reason text not null,
  primary key (region_id, document_id, file_id),
  foreign key (region_id, document_id) references document (region_id, id),
  foreign key (region_id, file_id) references file (region_id, id)
);
create unique index document_scan_order on document_scan (region_id, document_id, ordinal);

-- The number of a notice's letter is that of its document.
alter table task_notice drop column number;
