-- The last day on which a morning's run asked whether the task is given a graded notice. Apart from the reminders:
-- while the court is the office's nobody asks, and the run after it is the unit's again does.
alter table task add column pressed_on date;

-- A recomputation keeps the whole calendar as it was, no longer only the days of its year.
update recomputation set changed = jsonb_build_object(
  'runs', changed -> 'runs',
  'before', jsonb_build_object(
    'years', coalesce((
      select jsonb_agg(known.year order by known.year) from calendar_year as known
      where known.year <> recomputation.year or recomputation.changed -> 'before' <> 'null'::jsonb
    ), '[]'::jsonb),
    'days', coalesce((
      select jsonb_agg(jsonb_build_object('date', on_day, 'isWorkday', is_workday, 'name', name, 'source', source) order by on_day)
      from calendar_exception where extract(year from on_day) <> recomputation.year
    ), '[]'::jsonb) || case when changed -> 'before' = 'null'::jsonb then '[]'::jsonb else changed -> 'before' end
  )
);
