-- Whom a case's end is asked about, the end of a survey, and what was told of rising themes. The same columns stand in
-- ../sqlite.

-- When it was decided whether its resident is asked how it went: once for each end of a case.
alter table cases add column survey_decided_at bigint;
-- The last page was sent: it can be answered no more.
alter table surveys add column ended_at bigint;

-- A theme of what residents write that rose, and the Monday of the week in which the team was told.
create table theme_alerts (
    council text not null,
    theme text not null,
    week text not null,
    at bigint not null,
    primary key (council, theme, week)
);
