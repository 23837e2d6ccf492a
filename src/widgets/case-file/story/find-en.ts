import type { StoryStrings } from './story-strings.ts';

/** What to do to find each field of a case, in British English. */
export const findEn: StoryStrings['find'] = {
  claim: 'write down the amount and the day it is due',
  cause: 'find out why the money has not come',
  situation: 'work out what kind of situation it is',
  setting: 'name the setting the debt belongs to',
  counterpart: 'note whom you talk to and what you see them do',
  capacity: 'find out what they can pay',
  evidence: 'go through the papers you hold',
  contract: 'look up what the contract says',
  limitation: 'work out the last safe day for limitation',
  interest: 'work out the late interest',
  leverage: 'work out the price of delay',
  target: 'settle the target',
  floor: 'settle your floor',
  ask: 'settle what you ask for',
  opening: 'prepare your first sentence',
  ladder: 'plan your concessions',
  packages: 'put packages together',
  promises: 'get a promise that can be checked',
  contacts: 'note when you were in touch',
  letters: 'write the letter',
  route: 'choose how to escalate',
  notes: 'write your notes',
};
