CREATE TABLE `lacks` (
	`book` text NOT NULL,
	`stream` text NOT NULL,
	`place` integer NOT NULL,
	`kind` text NOT NULL,
	`from` text NOT NULL,
	PRIMARY KEY(`book`, `stream`, `place`),
	CONSTRAINT "lacks_kind" CHECK(kind IN ('summary', 'next-date', 'contact', 'classification', 'outcome'))
);
--> statement-breakpoint
CREATE INDEX `lacks_from` ON `lacks` (`book`,`from`,`stream`,`kind`);