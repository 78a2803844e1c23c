-- What the table heard of earlier resolutions: {total, closed, overdue}, as they stood when it turned to them.
alter table agenda_item add column follow_up jsonb;

-- Since when the program cannot find it met any more, so that somebody has to say it.
alter table deferral_condition add column lost_at timestamptz;
