-- The ground: organization, mechanism, identity, the one road (events, chains, to-dos, outbox), tasks.
-- Every row of business data carries region_id, first in its keys. Ids are made by the application (UUIDv7).

create table region (
  id text primary key,
  parent_id text references region (id),
  name text not null,
  kind text not null check (kind in ('province', 'city', 'county'))
);

create table installation (
  id integer primary key check (id = 1),
  region_id text not null references region (id),
  demo boolean not null,
  created_at timestamptz not null
);

-- organization -----------------------------------------------------------------------------------

create table unit (
  region_id text not null references region (id),
  id uuid not null,
  parent_id uuid,
  root_id uuid not null,
  code text,
  kind text not null check (kind in ('leading-group', 'office', 'member', 'section')),
  name text not null,
  short_name text not null,
  ordinal integer not null,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, parent_id) references unit (region_id, id)
);
create unique index unit_by_code on unit (region_id, code) where code is not null;
create index unit_by_root on unit (region_id, root_id);

create table post (
  region_id text not null,
  id uuid not null,
  unit_id uuid not null,
  kind text not null check (kind in ('principal', 'deputy-in-charge', 'leadership-member', 'section-head', 'officer', 'liaison')),
  title text not null,
  ordinal integer not null,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, unit_id) references unit (region_id, id)
);
create index post_by_unit on post (region_id, unit_id);

create table person (
  region_id text not null references region (id),
  id uuid not null,
  name text not null,
  phone_sealed text,
  phone_masked text not null,
  version integer not null,
  primary key (region_id, id)
);

create table tenure (
  region_id text not null,
  id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  starts_on date not null,
  ends_on date,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, post_id) references post (region_id, id),
  foreign key (region_id, person_id) references person (region_id, id),
  check (ends_on is null or ends_on >= starts_on)
);
create index tenure_by_post on tenure (region_id, post_id, starts_on);
create index tenure_by_person on tenure (region_id, person_id);

-- mechanism ---------------------------------------------------------------------------------------

create table mechanism (
  region_id text not null references region (id),
  id uuid not null,
  code text not null,
  edition text not null,
  title text not null,
  effective_from date not null,
  effective_to date,
  office_unit_id uuid not null,
  leading_group_unit_id uuid,
  content jsonb not null,
  content_hash text not null,
  loaded_at timestamptz not null,
  primary key (region_id, id),
  foreign key (region_id, office_unit_id) references unit (region_id, id)
);
create unique index mechanism_by_edition on mechanism (region_id, code, edition);

-- The part a unit plays in a mechanism.
create table mechanism_unit (
  region_id text not null,
  mechanism_id uuid not null,
  unit_id uuid not null,
  part text not null check (part in ('office', 'leading-group', 'member')),
  ordinal integer not null,
  primary key (region_id, mechanism_id, unit_id, part),
  foreign key (region_id, mechanism_id) references mechanism (region_id, id),
  foreign key (region_id, unit_id) references unit (region_id, id)
);

-- Indicators (01) and sub-indicators (01.3) of a mechanism, with the unit that leads.
create table indicator (
  region_id text not null,
  mechanism_id uuid not null,
  code text not null,
  parent_code text,
  name text not null,
  name_en text not null,
  ordinal integer not null,
  primary key (region_id, mechanism_id, code),
  foreign key (region_id, mechanism_id) references mechanism (region_id, id)
);

create table indicator_lead (
  region_id text not null,
  mechanism_id uuid not null,
  indicator_code text not null,
  unit_id uuid not null,
  ordinal integer not null,
  primary key (region_id, mechanism_id, indicator_code, unit_id),
  foreign key (region_id, unit_id) references unit (region_id, id)
);

-- Who answers for an indicator or sub-indicator, down to a named person; the row without ends_on is in force.
create table responsibility (
  region_id text not null,
  id uuid not null,
  mechanism_id uuid not null,
  indicator_code text not null,
  leadership_member_post_id uuid,
  section_id uuid,
  responsible_post_id uuid,
  responsible_person_id uuid,
  backup_post_id uuid,
  starts_on date not null,
  ends_on date,
  version integer not null,
  primary key (region_id, id)
);
create index responsibility_by_indicator on responsibility (region_id, mechanism_id, indicator_code, starts_on);

-- Working-day exceptions (holidays and make-up days) and the years whose notice is loaded.
create table calendar_year (
  year integer primary key,
  source text not null,
  loaded_at timestamptz not null
);

create table calendar_exception (
  on_day date primary key,
  is_workday boolean not null,
  name text not null,
  source text not null
);

-- identity ----------------------------------------------------------------------------------------

create table account (
  region_id text not null references region (id),
  id uuid not null,
  person_id uuid not null,
  login text not null,
  state text not null check (state in ('pending', 'active', 'disabled')),
  password_hash text not null,
  password_set_at timestamptz not null,
  must_change_password boolean not null,
  totp_sealed text,
  totp_pending_sealed text,
  totp_last_step bigint,
  failed_attempts integer not null,
  first_failed_at timestamptz,
  locked_until timestamptz,
  last_sign_in_at timestamptz,
  activated_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, person_id) references person (region_id, id)
);
create unique index account_by_login on account (login);
create unique index account_by_person on account (region_id, person_id);

create table password_history (
  region_id text not null,
  account_id uuid not null,
  set_at timestamptz not null,
  password_hash text not null,
  primary key (region_id, account_id, set_at),
  foreign key (region_id, account_id) references account (region_id, id)
);

-- Roles that no post gives. The exclusion of administrators is a constraint, not only a rule.
create table account_grant (
  region_id text not null,
  account_id uuid not null,
  role text not null check (role in ('system-administrator', 'security-administrator', 'auditor', 'inspector')),
  granted_by uuid,
  granted_at timestamptz not null,
  primary key (region_id, account_id, role),
  foreign key (region_id, account_id) references account (region_id, id)
);
create unique index one_role_beside_none on account_grant (region_id, account_id);

create table session (
  token_hash text primary key,
  region_id text not null,
  account_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  ip text not null,
  foreign key (region_id, account_id) references account (region_id, id)
);
create index session_by_account on session (region_id, account_id) where ended_at is null;

-- Failed attempts by source: an address, or (hashed) a login that nobody has.
create table sign_in_attempt (
  source text not null,
  at timestamptz not null,
  id uuid not null,
  primary key (source, at, id)
);

-- the one road ------------------------------------------------------------------------------------

-- Insert-only for the application's role.
create table event (
  region_id text not null,
  item_id uuid not null,
  seq integer not null,
  id uuid not null,
  item_kind text not null,
  type text not null,
  at timestamptz not null,
  account_id uuid,
  actor_name text,
  actor_post text,
  actor_unit text,
  ip text,
  data jsonb not null,
  hash text not null,
  primary key (region_id, item_id, seq)
);
create index event_by_time on event (region_id, at, id);
create index event_by_type on event (region_id, type, at);
create index event_by_account on event (region_id, account_id, at) where account_id is not null;

-- The end of each item's chain; its row is the lock under which an event is appended.
create table chain (
  region_id text not null,
  item_id uuid not null,
  item_kind text not null,
  seq integer not null,
  hash text not null,
  sealed_seq integer not null,
  primary key (region_id, item_id)
);
create index chain_unsealed on chain (region_id) where seq > sealed_seq;

create table seal (
  region_id text not null,
  seq integer not null,
  sealed_at timestamptz not null,
  leaves integer not null,
  root text not null,
  previous text not null,
  hash text not null,
  primary key (region_id, seq)
);

create table seal_leaf (
  region_id text not null,
  seal_seq integer not null,
  item_id uuid not null,
  item_seq integer not null,
  hash text not null,
  primary key (region_id, seal_seq, item_id)
);
create index seal_leaf_by_item on seal_leaf (region_id, item_id);

create table todo (
  region_id text not null,
  id uuid not null,
  item_kind text not null,
  item_id uuid not null,
  kind text not null,
  work text not null check (work in ('do', 'review')),
  address text not null,
  due_on date not null,
  opened_at timestamptz not null,
  primary key (region_id, id)
);
create index todo_by_address on todo (region_id, address, due_on);
create index todo_by_item on todo (region_id, item_id);

create table outbox (
  id uuid primary key,
  region_id text not null,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  delivered_at timestamptz,
  attempts integer not null
);
create index outbox_waiting on outbox (created_at, id) where delivered_at is null;

-- notification -------------------------------------------------------------------------------------

create table notification (
  region_id text not null,
  id uuid not null,
  address text not null,
  type text not null,
  item_kind text,
  item_id uuid,
  facts jsonb not null,
  dedupe_key text not null,
  created_at timestamptz not null,
  primary key (region_id, id)
);
create unique index notification_once on notification (region_id, dedupe_key);
create index notification_by_address on notification (region_id, address, created_at);

create table notification_read (
  region_id text not null,
  notification_id uuid not null,
  account_id uuid not null,
  read_at timestamptz not null,
  primary key (region_id, notification_id, account_id)
);

-- task ----------------------------------------------------------------------------------------------

-- Running numbers, one row per register and year.
create table register (
  region_id text not null,
  name text not null,
  year integer not null,
  last integer not null,
  primary key (region_id, name, year)
);

create table task (
  region_id text not null,
  id uuid not null,
  mechanism_id uuid not null,
  number text not null,
  serial_year integer not null,
  serial integer not null,
  part_path text not null,
  depth integer not null,
  parent_id uuid,
  root_id uuid not null,
  title text not null,
  body text not null,
  target text not null,
  source_kind text not null,
  source_text text not null,
  indicator_code text,
  state text not null check (state in ('draft', 'issued', 'acknowledged', 'in-progress', 'closure-requested', 'closed', 'returned', 'suspended', 'cancelled')),
  unit_id uuid not null,
  root_unit_id uuid not null,
  responsible_post_id uuid,
  responsible_person_id uuid,
  issuer_post_id uuid,
  issuer_unit_id uuid not null,
  issuer_name text not null,
  verifier_unit_id uuid not null,
  -- The post that reads the to-dos: the responsible one, or the issuer's where nobody there has an account.
  desk_post_id uuid,
  -- Whose court: the unit, post and moment that hold it now.
  holder_unit_id uuid not null,
  holder_post_id uuid,
  held_since timestamptz,
  -- The rule under which the due day was computed, frozen at dispatch.
  rule jsonb not null,
  clock_code text,
  issued_on date,
  due_on date not null,
  original_due_on date not null,
  due_provisional boolean not null,
  acknowledge_due_on date,
  first_report_due_on date,
  soon_on date,
  amber_on date,
  red_on date,
  progress integer not null check (progress between 0 and 100),
  parts_total integer not null,
  parts_closed integer not null,
  evidence integer not null,
  sent_back integer not null,
  acknowledged_on date,
  decomposed_on date,
  reported_at timestamptz,
  closure_requested_on date,
  closed_on date,
  created_at timestamptz not null,
  request_id uuid,
  reminded_on date,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, mechanism_id) references mechanism (region_id, id),
  foreign key (region_id, unit_id) references unit (region_id, id),
  foreign key (region_id, parent_id) references task (region_id, id)
);
create unique index task_by_number on task (region_id, mechanism_id, number);
create unique index task_by_request on task (region_id, request_id, root_unit_id) where request_id is not null;
create index task_by_due on task (region_id, due_on, id);
create index task_by_unit on task (region_id, root_unit_id, state, due_on, id);
create index task_by_state on task (region_id, state, due_on, id);
create index task_by_root on task (region_id, root_id);
create index task_by_parent on task (region_id, parent_id) where parent_id is not null;

-- Root units that may see a task, and why.
create table task_unit (
  region_id text not null,
  task_id uuid not null,
  unit_id uuid not null,
  part text not null check (part in ('lead', 'assisting', 'above')),
  primary key (region_id, task_id, unit_id, part),
  foreign key (region_id, task_id) references task (region_id, id)
);
create index task_unit_by_unit on task_unit (region_id, unit_id, task_id);

create table file (
  region_id text not null,
  id uuid not null,
  item_kind text not null,
  item_id uuid not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  uploaded_by uuid not null,
  uploader_name text not null,
  uploaded_at timestamptz not null,
  primary key (region_id, id)
);
create index file_by_item on file (region_id, item_id);
