-- The meetings that stand so far, each with its event or series.
select * from meetings where array_length(people) > 0
