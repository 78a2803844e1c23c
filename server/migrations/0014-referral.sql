-- Who decides what a conference does not: why it was sent there, and the answer.
create table referral (
  region_id text not null,
  id uuid not null,
  request_id uuid not null,
  -- Null where it was not sent from a table: deferred too often, or sent further up.
  agenda_item_id uuid,
  referred_to text not null check (referred_to in ('leading-group', 'above')),
  body text not null,
  words text not null,
  referred_at timestamptz not null,
  referred_by text,
  -- Null while it waits; `returned`: back to the conference.
  answer text check (answer in ('resolved', 'deferred', 'referred', 'withdrawn', 'returned')),
  answer_words text not null,
  -- Why it was decided over a silence or a reservation.
  overruled text not null,
  answered_by text,
  answered_at timestamptz,
  primary key (region_id, id),
  foreign key (region_id, request_id) references coordination_request (region_id, id)
);
create index referral_by_request on referral (region_id, request_id);
create unique index referral_open on referral (region_id, request_id) where answer is null;

-- What was deferred or resolved by an answer instead of at a table.
alter table deferral_condition add column referral_id uuid;
alter table resolution add column referral_id uuid;

-- The day for opinions is over, and the office was asked to go on.
alter table coordination_request add column opinions_over boolean not null default false;

