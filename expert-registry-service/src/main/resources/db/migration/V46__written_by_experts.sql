-- What people of the pool have written is theirs: it is in their export, and its words go with them.
alter table body_message add expert_id uuid references expert;
create index body_message_by_expert on body_message (expert_id) where expert_id is not null;
alter table need add expert_id uuid references expert;
create index need_by_expert on need (expert_id) where expert_id is not null;
