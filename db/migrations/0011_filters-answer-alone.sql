DROP INDEX `proposal_stage_next`;--> statement-breakpoint
DROP INDEX `proposal_stage_open_next`;--> statement-breakpoint
DROP INDEX `proposal_raised`;--> statement-breakpoint
CREATE INDEX `proposal_stage_next` ON `proposal_rows` (`stage`,`next_sort`,"updated" DESC,`closed`,`path`,`urgent`,`raised`,`affects_mask`);--> statement-breakpoint
CREATE INDEX `proposal_stage_open_next` ON `proposal_rows` (`stage`,`closed`,`next_sort`,"updated" DESC,`path`,`urgent`,`raised`,`affects_mask`);--> statement-breakpoint
CREATE INDEX `proposal_raised` ON `proposal_rows` (`raised`,`closed`,`path`,`urgent`,`affects_mask`);