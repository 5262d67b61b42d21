-- Which drafts have an address to remind, and which links end with a draft.

create index draft_links_by_draft on draft_links (draft);
