-- The limits of a session at a kiosk station, which are shorter than those of others; NULL: the session has none of its own. Only for
-- removing what has ended: whether a session may be used is told by its sealed facts.
ALTER TABLE sessions ADD COLUMN idle_seconds INTEGER;
ALTER TABLE sessions ADD COLUMN absolute_seconds INTEGER;
