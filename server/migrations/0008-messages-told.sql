-- When a message is told: after it could be taken back, and not in quiet hours. Not told, it is not unread either.
alter table notification add column told_at timestamptz;
update notification set told_at = created_at;
alter table notification alter column told_at set not null;
create index notification_by_item on notification (region_id, item_id, told_at);
