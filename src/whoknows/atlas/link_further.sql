-- One step further: contents that share an id, then ids that share a content, take the least label among them.
select id, content, min(letter) over (partition by id) as letter
from (select id, content, min(letter) over (partition by content) as letter from linked)
