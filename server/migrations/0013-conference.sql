-- Conferences: what units ask them to settle, opinions, agendas, what was agreed, minutes, what is deferred.

-- What a unit cannot settle alone.
create table coordination_request (
  region_id text not null,
  id uuid not null,
  mechanism_id uuid not null,
  -- 调2026-7; a draft has none.
  number text,
  unit_id uuid not null,
  root_unit_id uuid not null,
  indicator_code text,
  title text not null,
  facts text not null,
  tried text not null,
  -- Points of the proposal, in their order: a list of texts.
  proposals jsonb not null,
  state text not null check (state in ('draft', 'submitted', 'consulting', 'ready', 'scheduled', 'deferred', 'referred', 'resolved', 'withdrawn')),
  -- The round of opinions, from 1; a woken item is asked about anew.
  round integer not null,
  opinions_due_on date,
  ready_words text not null,
  -- How often a conference has deferred it.
  attempts integer not null,
  -- While deferred: the day it wakes whatever its conditions do.
  wakes_on date,
  -- While scheduled: its place on an agenda.
  agenda_item_id uuid,
  referred_to text check (referred_to in ('leading-group', 'above')),
  referred_body text not null,
  sent_back jsonb,
  author_person_id uuid not null,
  author_post_id uuid,
  author_name text not null,
  author_post text,
  created_at timestamptz not null,
  submitted_on date,
  ended_on date,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, mechanism_id) references mechanism (region_id, id),
  foreign key (region_id, unit_id) references unit (region_id, id)
);
create unique index coordination_request_by_number on coordination_request (region_id, number) where number is not null;
create index coordination_request_by_state on coordination_request (region_id, state, id);
create index coordination_request_by_unit on coordination_request (region_id, root_unit_id);
create index coordination_request_waking on coordination_request (wakes_on) where wakes_on is not null;

-- Units asked for their opinion; the lead of what is proposed first.
create table coordination_request_unit (
  region_id text not null,
  request_id uuid not null,
  unit_id uuid not null,
  part text not null check (part in ('lead', 'concerned')),
  ordinal integer not null,
  -- How often it was asked once more in this round.
  urged integer not null,
  primary key (region_id, request_id, unit_id),
  foreign key (region_id, request_id) references coordination_request (region_id, id),
  foreign key (region_id, unit_id) references unit (region_id, id)
);
create index coordination_request_unit_by_unit on coordination_request_unit (region_id, unit_id);

-- What a unit says before the conference; no row is silence, never consent.
create table opinion (
  region_id text not null,
  request_id uuid not null,
  round integer not null,
  unit_id uuid not null,
  -- A stance for each point: agree, reserve or null.
  stances jsonb not null,
  words text not null,
  -- Given after the day it was asked for.
  late boolean not null,
  given_by text not null,
  given_post text,
  given_unit text,
  given_at timestamptz not null,
  primary key (region_id, request_id, round, unit_id),
  foreign key (region_id, request_id) references coordination_request (region_id, id)
);

create table conference (
  region_id text not null,
  id uuid not null,
  mechanism_id uuid not null,
  -- 年和第几次; the ordinal is taken when it is convened.
  year integer not null,
  ordinal integer,
  state text not null check (state in ('planned', 'convened', 'in-session', 'ended', 'cancelled')),
  held_on date not null,
  starts_at text not null,
  place text not null,
  chair_post_id uuid not null,
  -- Who chaired it, kept from the day it was convened.
  chair_name text not null,
  chair_post text not null,
  notes text not null,
  recorder_person_id uuid,
  recorder_name text,
  recorder_since timestamptz,
  current_item_id uuid,
  started_at timestamptz,
  ended_at timestamptz,
  cancelled_words text not null,
  series_id uuid,
  created_at timestamptz not null,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, mechanism_id) references mechanism (region_id, id)
);
create unique index conference_by_ordinal on conference (region_id, mechanism_id, year, ordinal) where ordinal is not null;
create index conference_by_day on conference (region_id, held_on);

-- A unit invited: what it replies, who was there.
create table conference_seat (
  region_id text not null,
  conference_id uuid not null,
  unit_id uuid not null,
  part text not null check (part in ('attending', 'observing')),
  ordinal integer not null,
  reply text not null check (reply in ('none', 'coming', 'substitute', 'leave')),
  comer text not null,
  reply_words text not null,
  replied jsonb,
  attendance text not null check (attendance in ('unknown', 'present', 'absent', 'leave')),
  attendee text not null,
  signed_in jsonb,
  primary key (region_id, conference_id, unit_id),
  foreign key (region_id, conference_id) references conference (region_id, id),
  foreign key (region_id, unit_id) references unit (region_id, id)
);
create index conference_seat_by_unit on conference_seat (region_id, unit_id);

create table agenda_item (
  region_id text not null,
  id uuid not null,
  conference_id uuid not null,
  ordinal integer not null,
  kind text not null check (kind in ('request', 'follow-up', 'other')),
  request_id uuid,
  title text not null,
  presenter_unit_id uuid,
  presenter text not null,
  minutes integer not null,
  turned_to_at timestamptz,
  outcome text check (outcome in ('resolved', 'deferred', 'referred', 'withdrawn', 'not-reached')),
  outcome_words text not null,
  -- Why it was decided over a silence or a reservation.
  overruled text not null,
  concluded_by text,
  concluded_at timestamptz,
  referred_to text check (referred_to in ('leading-group', 'above')),
  referred_body text not null,
  -- The round of opinions it came with.
  round integer,
  primary key (region_id, id),
  foreign key (region_id, conference_id) references conference (region_id, id),
  foreign key (region_id, request_id) references coordination_request (region_id, id),
  check ((kind = 'request') = (request_id is not null))
);
create index agenda_item_by_conference on agenda_item (region_id, conference_id, ordinal);
create index agenda_item_by_request on agenda_item (region_id, request_id) where request_id is not null;

-- What a unit says at the table, over what it said before.
create table consensus (
  region_id text not null,
  agenda_item_id uuid not null,
  unit_id uuid not null,
  stances jsonb not null,
  words text not null,
  noted_by text not null,
  noted_at timestamptz not null,
  primary key (region_id, agenda_item_id, unit_id),
  foreign key (region_id, agenda_item_id) references agenda_item (region_id, id)
);

-- What was agreed, as the minutes say it. The row is never changed; what becomes of it is the task's.
create table resolution (
  region_id text not null,
  id uuid not null,
  mechanism_id uuid not null,
  request_id uuid not null,
  -- Null where the leading group or a body above decided outside a conference.
  conference_id uuid,
  agenda_item_id uuid,
  ordinal integer not null,
  title text not null,
  body text not null,
  lead_unit_id uuid not null,
  lead_root_unit_id uuid not null,
  -- Ids of units, in their order.
  assisting_unit_ids jsonb not null,
  due_on date not null,
  decided_on date not null,
  task_id uuid not null,
  created_at timestamptz not null,
  primary key (region_id, id),
  foreign key (region_id, request_id) references coordination_request (region_id, id),
  foreign key (region_id, conference_id) references conference (region_id, id),
  foreign key (region_id, task_id) references task (region_id, id)
);
create unique index resolution_by_task on resolution (region_id, task_id);
create index resolution_by_conference on resolution (region_id, conference_id);
create index resolution_by_request on resolution (region_id, request_id);

-- Somebody signed for what the task says otherwise than the minutes, as it said it then.
create table resolution_signature (
  region_id text not null,
  resolution_id uuid not null,
  field text not null,
  signed_at timestamptz not null,
  minuted text not null,
  actual text not null,
  words text not null,
  signer_name text not null,
  signer_post text,
  signer_unit text,
  primary key (region_id, resolution_id, field, signed_at),
  foreign key (region_id, resolution_id) references resolution (region_id, id)
);

-- What a deferred item waits for.
create table deferral_condition (
  region_id text not null,
  id uuid not null,
  request_id uuid not null,
  -- Null where the leading group deferred it.
  agenda_item_id uuid,
  -- Which deferral it belongs to: the attempts of the request then.
  attempt integer not null,
  ordinal integer not null,
  kind text not null check (kind in ('told', 'task-closed', 'value-reached', 'document-issued')),
  body text not null,
  owner_unit_id uuid not null,
  owner_root_unit_id uuid not null,
  due_on date not null,
  task_id uuid,
  document_id uuid,
  sub_code text,
  comparison text check (comparison in ('at-most', 'at-least')),
  number double precision,
  -- Left open when the item woke without it.
  state text not null check (state in ('open', 'met', 'left')),
  met_at timestamptz,
  met_by text,
  met_post text,
  met_unit text,
  met_words text not null,
  primary key (region_id, id),
  foreign key (region_id, request_id) references coordination_request (region_id, id)
);
create index deferral_condition_by_request on deferral_condition (region_id, request_id, attempt, ordinal);
create index deferral_condition_open on deferral_condition (state, kind) where state = 'open';

create table minutes (
  region_id text not null,
  id uuid not null,
  conference_id uuid not null,
  state text not null check (state in ('drafting', 'confirming', 'confirmed', 'issued')),
  opening text not null,
  closing text not null,
  -- Words before the sentences of an item: {id of the item: words}.
  item_words jsonb not null,
  -- From 1: how often they were sent for confirmation.
  round integer not null,
  confirm_due_on date,
  -- As they were sent, in full.
  sent jsonb,
  finish_words text not null,
  document_id uuid,
  document_number text,
  issued_on date,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, conference_id) references conference (region_id, id)
);
create unique index minutes_of_conference on minutes (region_id, conference_id);
create unique index minutes_by_document on minutes (region_id, document_id) where document_id is not null;

create table minutes_confirmation (
  region_id text not null,
  minutes_id uuid not null,
  round integer not null,
  unit_id uuid not null,
  answer text not null check (answer in ('confirmed', 'objected')),
  words text not null,
  said_by text not null,
  said_post text,
  said_unit text,
  said_at timestamptz not null,
  -- What the office did with an objection.
  adopted boolean,
  reply text not null,
  replied_by text,
  replied_at timestamptz,
  primary key (region_id, minutes_id, round, unit_id),
  foreign key (region_id, minutes_id) references minutes (region_id, id)
);

create table conference_series (
  region_id text not null,
  id uuid not null,
  mechanism_id uuid not null,
  state text not null check (state in ('active', 'ended')),
  title text not null,
  rhythm jsonb not null,
  starts_at text not null,
  place text not null,
  chair_post_id uuid not null,
  attending_unit_ids jsonb not null,
  lead_workdays integer not null,
  starts_on date not null,
  created_at timestamptz not null,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, mechanism_id) references mechanism (region_id, id)
);

-- A period is planned once, however often and on however many servers it is tried.
create table conference_series_period (
  region_id text not null,
  series_id uuid not null,
  period text not null,
  conference_id uuid not null,
  primary key (region_id, series_id, period),
  foreign key (region_id, series_id) references conference_series (region_id, id),
  foreign key (region_id, conference_id) references conference (region_id, id)
);
