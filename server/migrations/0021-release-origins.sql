-- What the hash of a release lies over: 1 values, scores and ranks; 2 also where the values came from
-- (own_inputs, sources).
alter table scoring_release add column hash_version integer not null default 1 check (hash_version in (1, 2));
