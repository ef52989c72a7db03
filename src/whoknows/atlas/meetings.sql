-- Each meeting once, in its latest version. Of an event or series (id) the latest edition holds: a time that only older
-- ones have was moved or left out. A time told alone, without its series (not whole), holds beside the edition that has
-- it, or if it is later than the latest. Facts of before there were editions are known by the times they share.
with told as (
    select * from facts where form = 'meeting'
),
latest as (
    select id, max(edition) as edition from told where whole group by id
),
series as (
    select told.content, max(told.id) as id, max(latest.edition) as latest,
           bool_or(told.whole and told.edition = latest.edition) as current
    from told join latest on told.id = latest.id
    group by told.content
),
-- The greater is the later, field by field.
versions as (
    select told.content as meeting, {
        'sequence': sequence, 'stamp': coalesce(stamp, timestamp '0001-01-01'), 'sent_at': sent_at, 'ends_at': ends_at,
        'cancelled': cancelled, 'but_for_that': ~copy, 'people': recipients,
        'series': coalesce(series.id, told.id, told.content)
    } as version
    from told
    left join series on told.content = series.content
    where series.latest is null or told.edition >= series.latest or (series.current and told.whole is not true)
),
holding as (
    select meeting, max(version) as version from versions group by meeting
)
select meeting, version.series as series, version.sent_at as sent_at, version.ends_at as ends_at,
       version.people as people, version.cancelled as cancelled
from holding
