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
    select told.content, max(told.id) as id, bool_or(told.whole and told.edition = latest.edition) as current
    from told join latest on told.id = latest.id
    group by told.content
)
select told.content as meeting, coalesce(series.id, told.id, told.content) as series, sent_at, ends_at,
       recipients as people, cancelled
from told
left join series on told.content = series.content
left join latest on series.id = latest.id
where latest.edition is null or told.edition >= latest.edition or (series.current and told.whole is not true)
qualify row_number() over (
    partition by told.content
    order by sequence desc, stamp desc nulls last, sent_at desc, ends_at desc, cancelled desc, copy
) = 1
