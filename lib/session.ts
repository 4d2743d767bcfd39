import { redirect } from 'next/navigation';
import type { Viewer } from './services/viewer.ts';

/** Who is signed in, asked of the vault on every request; null for everybody else. */
export async function currentViewer(): Promise<Viewer | null> {
  return null;
}

/** The same where a page is for people who are signed in: others are sent to sign in and come back. */
export async function signedIn(returnTo: string): Promise<Viewer> {
  return (await currentViewer()) ?? redirect(`/sign-in?to=${encodeURIComponent(returnTo)}`);
}
