import type { ReactNode } from 'react';
import type { ActFormProps } from './props.ts';

/** Forms that are laid out by hand, by the name of their act; every other act is shown field by field. They state no rule of their own. */
export const actForms: Readonly<Record<string, (props: ActFormProps) => ReactNode>> = {};
