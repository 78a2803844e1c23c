-- Spreadsheets are read beside the requests: how far each is, and who reads it. A row is there for as long as that
-- lasts; what it is read for carries the same id.
create table sheet_reading (
  region_id text not null references region (id),
  id uuid not null,
  kind text not null,
  account_id uuid not null,
  -- Who sent it, as the record tells it.
  sent_by jsonb not null,
  sha256 text not null,
  file_kind text not null check (file_kind in ('xlsx', 'csv')),
  begun_at timestamptz not null,
  -- Rows of the sheet so far; how many it has is known once it is open.
  rows_read integer not null,
  rows_total integer,
  -- The server that reads it and when that last said so; after a while without a word another takes it over.
  reader uuid,
  seen_at timestamptz,
  attempts integer not null,
  primary key (region_id, id)
);
create index sheet_reading_by_account on sheet_reading (region_id, account_id);

alter table filing_import drop constraint filing_import_state_check;
alter table filing_import add constraint filing_import_state_check
  check (state in ('checking', 'refused', 'interrupted', 'checked', 'confirmed', 'cancelled'));
-- Why a file was refused: {reason, facts}.
alter table filing_import add column trouble jsonb;

alter table bulletin drop constraint bulletin_state_check;
alter table bulletin add constraint bulletin_state_check
  check (state in ('checking', 'refused', 'interrupted', 'checked', 'confirmed', 'cancelled', 'withdrawn'));
alter table bulletin add column trouble jsonb;

-- Rows of a bulletin with their faults; gone once it is settled.
create table bulletin_line (
  region_id text not null,
  bulletin_id uuid not null,
  line integer not null,
  state text not null check (state in ('good', 'faulty')),
  warned boolean not null,
  content jsonb not null,
  primary key (region_id, bulletin_id, line),
  foreign key (region_id, bulletin_id) references bulletin (region_id, id)
);
insert into bulletin_line (region_id, bulletin_id, line, state, warned, content)
  select bulletin.region_id, bulletin.id, (one.content ->> 'line')::integer, one.content ->> 'state',
    jsonb_array_length(one.content -> 'warnings') > 0, one.content
  from bulletin cross join lateral jsonb_array_elements(bulletin.lines) as one (content)
  where bulletin.lines is not null;
alter table bulletin drop column lines;
