-- The copies that were reached, whole, from the segments that hold any (held). Form and instant are joined too, since
-- segments lie in that order: most of a large one is skipped.
with places as (
    select distinct held.form, held.content, held.sent_at
    from held
    join (select distinct form, content from hits) as hit on held.form = hit.form and held.content = hit.content
)
select held.*
from held
join places on held.form = places.form and held.content = places.content and held.sent_at = places.sent_at
