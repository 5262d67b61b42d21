-- What "How we are doing" counts, so that it reads no case whole. The same columns stand in ../postgres.

create index cases_figures_received on cases (council, received_at, service, feedback) where feedback is null;
create index cases_figures_ended on cases (council, ended_at, service, status, received_at, moves, first_due_date, reference, feedback)
    where ended_at is not null and feedback is null;
-- What happened to few cases, and tells a promise that was not kept or an answer that was not the first.
create index case_events_figures on case_events (council, reference, kind)
    where kind in ('asked', 'reopened', 'delayed', 'missed');
create index you_said_shown on you_said (council, at) where removed_at is null;
