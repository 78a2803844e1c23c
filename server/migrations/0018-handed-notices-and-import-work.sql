-- Graded notices that wait at a post for a signature.
create index task_notice_unsigned_by_post on task_notice (region_id, to_post_id) where signed_at is null;

-- Who works on an import holds its row here, so that the import itself can be cancelled meanwhile; and how often work
-- was begun without getting on.
create table task_import_work (
  region_id text not null,
  import_id uuid not null,
  attempts integer not null,
  primary key (region_id, import_id),
  foreign key (region_id, import_id) references task_import (region_id, id)
);
insert into task_import_work (region_id, import_id, attempts) select region_id, id, 0 from task_import;
