-- Who wrote of the text that stands: everybody who saved it since it was last sent back.
create table document_writer (
  region_id text not null,
  document_id uuid not null,
  person_id uuid not null,
  primary key (region_id, document_id, person_id),
  foreign key (region_id, document_id) references document (region_id, id)
);
insert into document_writer (region_id, document_id, person_id)
  select region_id, id, written_by_person from document where written_by_person is not null;
alter table document drop column written_by_person;

-- Which version was sent back: whoever saves the next one begins a new list of writers.
alter table document add column sent_back_ordinal integer;

-- The register says whose document it is; the text no longer does.
update document set content = content - 'authority';
update document_version set content = content - 'authority';
