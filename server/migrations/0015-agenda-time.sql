-- How long an item has been on the table: it can be left and turned to again.
alter table agenda_item add column used_seconds integer not null default 0;
-- Since when it is there; null while it is not.
alter table agenda_item add column on_table_since timestamptz;
