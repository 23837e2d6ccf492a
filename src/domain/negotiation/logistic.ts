/** Turns log odds into a chance between 0 and 1; infinite odds are allowed. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Turns a chance between 0 and 1 into log odds; 0 and 1 give −∞ and +∞. */
export const logit = (chance: number): number => Math.log(chance / (1 - chance));
