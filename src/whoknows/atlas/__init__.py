"""The map: facts about who wrote to and met whom, in Parquet segments, and the SQL that reads them.

A *fact* is one letter or meeting: who, whom, when, which thread, from whose mailbox; never a body or a subject.
A *copy* is one appearance of a letter in a mailbox; copies of one letter add up to the same fact in any order.
A *segment* is the Parquet file of one import; it exists when the manifest (kept by the book) lists it.
"""
