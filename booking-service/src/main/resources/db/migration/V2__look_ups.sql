-- Under row-level security only leakproof operators may use an index: "=" may, "&&" on ranges and arrays may not. The
-- exclusion constraints do not care, the look-ups do.
create index slot_claim_reception on slot_claim (reception_id);
create index claim_resource on claim (resource_id);
-- Could never be used: searches by expert go by the start of the reception and filter.
drop index reception_experts;
