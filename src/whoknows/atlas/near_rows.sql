-- The copies that were reached, whole, from the segments that hold any (held). Form and instant are joined too, since
-- segments lie in that order: most of a large one is skipped.
select held.*
from held
join (select distinct form, content, sent_at from hits) as hit
    on held.form = hit.form and held.content = hit.content and held.sent_at = hit.sent_at
