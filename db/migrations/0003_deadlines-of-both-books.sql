PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_deadlines` (
	`book` text NOT NULL,
	`at` text NOT NULL,
	`stream` text NOT NULL,
	`what` text NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`book`, `stream`, `what`, `at`)
);
--> statement-breakpoint
INSERT INTO `__new_deadlines`("book", "at", "stream", "what", "day") SELECT 'register', "at", "stream", "what", "day" FROM `deadlines`;--> statement-breakpoint
DROP TABLE `deadlines`;--> statement-breakpoint
ALTER TABLE `__new_deadlines` RENAME TO `deadlines`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `deadlines_by_time` ON `deadlines` (`at`);