CREATE TRIGGER log_no_update BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'The log is append-only: an entry is put right by a further entry.'); END;
--> statement-breakpoint
CREATE TRIGGER log_no_delete BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'The log is append-only: nothing is ever deleted.'); END;
--> statement-breakpoint
CREATE VIRTUAL TABLE search USING fts5(reference, title, summary, people, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
