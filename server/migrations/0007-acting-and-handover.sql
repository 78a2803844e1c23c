-- People come, go and are away: acting by written authority, handover sheets, vacancies that were told.

create table acting (
  region_id text not null,
  id uuid not null,
  post_id uuid not null,
  -- Who held the post when the authority was given; null where it was vacant.
  for_person_id uuid,
  person_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  -- Number or title of the written authority.
  authority text not null,
  set_by text not null,
  set_at timestamptz not null,
  -- Over before its last day: when, why, and the words of whoever revoked it.
  ended_at timestamptz,
  ended_why text check (ended_why in ('revoked', 'person-left', 'account-disabled', 'post-taken')),
  ended_text text,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, post_id) references post (region_id, id),
  foreign key (region_id, for_person_id) references person (region_id, id),
  foreign key (region_id, person_id) references person (region_id, id),
  check (ends_on >= starts_on)
);
create index acting_by_post on acting (region_id, post_id, starts_on);
create index acting_by_person on acting (region_id, person_id, starts_on);

-- Somebody who rules may act for whoever asked: the one a request was made for stands beside the one who made it.
alter table task_request add column asked_for_person_id uuid;

create table handover (
  region_id text not null,
  id uuid not null,
  number text not null,
  tenure_id uuid not null,
  post_id uuid not null,
  leaver_id uuid not null,
  -- Who takes the post over; null where it stays vacant and its work goes to another post.
  successor_id uuid,
  receiving_post_id uuid,
  -- Who takes the work: the successor, or the holder of the receiving post when the sheet was made.
  taker_id uuid not null,
  last_day date not null,
  takes_over_on date not null,
  state text not null check (state in ('open', 'confirmed', 'done', 'cancelled')),
  note text not null,
  -- What is handed over, as it stood when the sheet was made, and at last when it was carried out.
  items jsonb not null,
  made_by text not null,
  made_by_post text,
  made_at timestamptz not null,
  leaver_confirmed_by text,
  leaver_confirmed_at timestamptz,
  leaver_confirmed_note text,
  taker_confirmed_by text,
  taker_confirmed_at timestamptz,
  taker_confirmed_note text,
  done_at timestamptz,
  cancelled_note text,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, tenure_id) references tenure (region_id, id),
  foreign key (region_id, post_id) references post (region_id, id),
  foreign key (region_id, leaver_id) references person (region_id, id),
  check ((successor_id is null) <> (receiving_post_id is null))
);
create unique index handover_of_tenure on handover (region_id, tenure_id) where state <> 'cancelled';
create unique index handover_by_number on handover (region_id, number);
create index handover_waiting on handover (takes_over_on) where state = 'confirmed';

-- A vacancy that was told; it is over when the post is filled or nothing is left there. Told once for each first day.
create table vacancy (
  region_id text not null,
  id uuid not null,
  post_id uuid not null,
  vacant_from date not null,
  noticed_at timestamptz not null,
  ended_at timestamptz,
  version integer not null,
  primary key (region_id, id),
  foreign key (region_id, post_id) references post (region_id, id)
);
create unique index vacancy_by_day on vacancy (region_id, post_id, vacant_from);
create unique index vacancy_open on vacancy (region_id, post_id) where ended_at is null;

-- Work that is open, by the post and by the person it lies with.
create index task_open_by_post on task (region_id, responsible_post_id)
  where state in ('issued', 'acknowledged', 'in-progress', 'closure-requested', 'suspended');
create index task_open_by_person on task (region_id, responsible_person_id)
  where responsible_person_id is not null;
