-- What the capabilities of the tests write into.
CREATE TABLE note (word text NOT NULL);
INSERT INTO note VALUES ('nothing yet');
GRANT SELECT, UPDATE ON note TO "${user}";
