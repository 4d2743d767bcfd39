CREATE VIRTUAL TABLE search_titles USING fts5(reference, title, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
