CREATE INDEX `log_recorded` ON `log` (`book`,`recorded`,`position`);--> statement-breakpoint
CREATE INDEX `log_effective` ON `log` (`book`,coalesce(json_extract("body", '$.effective.on'), json_extract("body", '$.effective.to'), json_extract("body", '$.effective.from'), '9999-12-31'),`position`);
