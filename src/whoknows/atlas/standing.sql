-- The contents on which those stand of whom a touch was lost: as writers, at a meeting, or among the recipients.
select content
from known
where form = 'letter' and sender in (select a from lost where evidence = 'wrote')
union
select content
from (select content, unnest(recipients) as one from known where form = 'meeting') as there
where one in (select a from lost where evidence = 'met')
union
select content
from (select content, unnest(recipients) as one from known where form = 'letter') as in_copy
where one in (select a from lost where evidence = 'copied')
