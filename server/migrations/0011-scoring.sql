-- Scores: methodologies by version, bulletins with other counties' values, releases that never change, plans.

-- As its file was written; read back through the contract. The same content is loaded once.
create table methodology (
  region_id text not null references region (id),
  id uuid not null,
  code text not null,
  edition text not null,
  -- In force for periods that end on this day or later.
  effective_from date not null,
  content jsonb not null,
  content_hash text not null,
  loaded_at timestamptz not null,
  primary key (region_id, id)
);
create unique index methodology_by_content on methodology (region_id, content_hash);
create unique index methodology_by_edition on methodology (region_id, code, edition);

-- A bulletin of the province: a file that was read, and once it is confirmed what it says.
create table bulletin (
  region_id text not null references region (id),
  id uuid not null,
  account_id uuid not null,
  state text not null check (state in ('checked', 'confirmed', 'cancelled', 'withdrawn')),
  file_name text not null,
  sha256 text not null,
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  -- Sheet, columns, unknown headings, counts.
  reading jsonb not null,
  -- Rows with their faults; gone once it is settled.
  lines jsonb,
  period text,
  period_name text,
  period_starts_on date,
  period_ends_on date,
  source text,
  published_on date,
  confirmed_at timestamptz,
  confirmed_by text,
  -- [{code, as}] and [{code, name}]; cells: places × columns as float64, little-endian, NaN where nothing stands.
  columns jsonb,
  places jsonb,
  cells bytea,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_reason text,
  primary key (region_id, id)
);
create index bulletin_by_period on bulletin (region_id, period, confirmed_at) where state = 'confirmed';

-- What was released: rows are only ever inserted. A correction names the release it takes the place of.
create table scoring_release (
  region_id text not null references region (id),
  id uuid not null,
  number integer not null,
  period text not null,
  period_name text not null,
  period_starts_on date not null,
  period_ends_on date not null,
  methodology_id uuid not null,
  corrects_id uuid,
  reason text,
  released_at timestamptz not null,
  released_by text not null,
  hash text not null,
  place_count integer not null,
  sources jsonb not null,
  -- [{code, name, own}]
  places jsonb not null,
  -- The county's accepted values with who filed and accepted them.
  own_inputs jsonb not null,
  -- places × leaves, places × nodes, places × nodes as float64; nodes × places as int32. All little-endian.
  leaf_values bytea not null,
  published_scores bytea,
  scores bytea not null,
  ranks bytea not null,
  primary key (region_id, id),
  foreign key (region_id, methodology_id) references methodology (region_id, id),
  foreign key (region_id, corrects_id) references scoring_release (region_id, id)
);
create unique index scoring_release_by_number on scoring_release (region_id, number);
create unique index scoring_release_first on scoring_release (region_id, period) where corrects_id is null;
create unique index scoring_release_correction on scoring_release (region_id, corrects_id) where corrects_id is not null;

create table scoring_plan (
  region_id text not null references region (id),
  id uuid not null,
  name text not null,
  period text not null,
  rivals jsonb not null,
  moves jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  version integer not null,
  primary key (region_id, id)
);
create unique index scoring_plan_by_name on scoring_plan (region_id, name);

-- The value a task is to reach, and where it stood when the task was made.
create table scoring_move (
  region_id text not null,
  task_id uuid not null,
  node_code text not null,
  release_id uuid not null,
  baseline double precision,
  target double precision not null,
  made_at timestamptz not null,
  primary key (region_id, task_id),
  foreign key (region_id, task_id) references task (region_id, id),
  foreign key (region_id, release_id) references scoring_release (region_id, id)
);
create index scoring_move_by_node on scoring_move (region_id, node_code);
